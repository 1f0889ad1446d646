package jucuo.indexer.fact;

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

    private static final List<Bound> BEFORE = bounds(WORDS_BEFORE);
    private static final List<Bound> BEHIND = bounds(WORDS_BEHIND);

    /** The bound that ends at {@code to}, blanks between passed over; null for none. */
    static @Nullable Bound before(String text, int to) {
        return longest(
                BEFORE.stream().filter(b -> text.startsWith(b.word(), to - b.length())).toList());
    }

    /** The bound that begins at {@code from}; null for none. */
    static @Nullable Bound behind(String text, int from) {
        return longest(BEHIND.stream().filter(b -> text.startsWith(b.word(), from)).toList());
    }

    int length() {
        return word.length();
    }

    private static @Nullable Bound longest(List<Bound> fitting) {
        Bound longest = null;
        for (Bound bound : fitting) {
            longest = longest == null || bound.length() > longest.length() ? bound : longest;
        }
        return longest;
    }

    private static List<Bound> bounds(Map<Comparator, List<String>> words) {
        return words.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(w -> new Bound(w, e.getKey())))
                .toList();
    }
}
