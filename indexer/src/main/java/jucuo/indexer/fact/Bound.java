package jucuo.indexer.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Fact.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Words that say how a number bounds (不低于, 突破, 以上).
 *
 * @param word as printed
 */
record Bound(String word, Comparator comparator) {

    /** Of a word before a number, in characters. */
    private static final int LONGEST = 4;

    private static final Map<Comparator, List<String>> WORDS_BEFORE =
            Map.of(
                    Comparator.AT_LEAST,
                    List.of("不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最低"),
                    Comparator.AT_MOST,
                    List.of("不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于", "最高", "最多", "至多"),
                    Comparator.LESS_THAN,
                    List.of("低于", "少于", "小于", "不足"),
                    Comparator.MORE_THAN,
                    List.of("超过", "突破", "高于", "大于", "多于", "超", "逾", "破"),
                    Comparator.ABOUT,
                    List.of("约", "近", "接近", "大约", "约为"));

    private static final Map<Comparator, List<String>> WORDS_BEHIND =
            Map.of(
                    Comparator.ABOUT,
                    List.of("左右", "上下"),
                    Comparator.AT_LEAST,
                    List.of("以上", "及以上", "（含）以上", "以上（含）", "或以上"),
                    Comparator.AT_MOST,
                    List.of("以内", "以下", "及以下", "之内", "之下", "内"));

    /** Read backwards. */
    private static final Lexicon<Bound> BEFORE = bounds(WORDS_BEFORE, true);

    private static final Lexicon<Bound> BEHIND = bounds(WORDS_BEHIND, false);

    /** The bound that ends at {@code to}; null for none. */
    static @Nullable Bound before(String text, int to) {
        String tail = text.substring(Math.max(0, to - LONGEST), to);
        var found = BEFORE.longestAt(new StringBuilder(tail).reverse().toString(), 0);
        return found == null ? null : found.value();
    }

    /** The bound that begins at {@code from}; null for none. */
    static @Nullable Bound behind(String text, int from) {
        var found = BEHIND.longestAt(text, from);
        return found == null ? null : found.value();
    }

    int length() {
        return word.length();
    }

    private static Lexicon<Bound> bounds(Map<Comparator, List<String>> words, boolean backwards) {
        Map<String, Bound> bounds = new HashMap<>();
        words.forEach((comparator, list) ->
                list.forEach(word ->
                        bounds.put(
                                backwards ? new StringBuilder(word).reverse().toString() : word,
                                new Bound(word, comparator))));
        return new Lexicon<>(bounds);
    }
}
