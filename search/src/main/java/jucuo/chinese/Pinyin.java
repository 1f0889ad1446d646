package jucuo.chinese;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese is read (拼音), by HanLP's dictionary of characters and words: 长治 is changzhi, 行长 its
 * own affair. The dictionary is loaded with the first use, which takes 90 ms and 14 MB.
 * Thread-safe.
 */
public final class Pinyin {

    private static final Map<com.hankcs.hanlp.dictionary.py.Pinyin, Syllable> SYLLABLES =
            syllables();

    private Pinyin() {}

    /**
     * The readings of a text's UTF-16 units in their context, in order; null for what is no Chinese
     * character. Linear in the text.
     */
    public static List<@Nullable Syllable> of(String text) {
        var syllables = new ArrayList<@Nullable Syllable>(text.length());
        for (var reading : PinyinDictionary.convertToPinyin(text, true)) {
            syllables.add(SYLLABLES.get(reading));
        }
        return syllables;
    }

    /** All readings of a character, the usual one first; empty for what is no Chinese character. */
    public static List<Syllable> of(char character) {
        var readings = PinyinDictionary.get(String.valueOf(character));
        return readings == null
                ? List.of()
                : Stream.of(readings).filter(SYLLABLES::containsKey).map(SYLLABLES::get).toList();
    }

    private static Map<com.hankcs.hanlp.dictionary.py.Pinyin, Syllable> syllables() {
        var syllables =
                new EnumMap<com.hankcs.hanlp.dictionary.py.Pinyin, Syllable>(
                        com.hankcs.hanlp.dictionary.py.Pinyin.class);
        for (var reading : com.hankcs.hanlp.dictionary.py.Pinyin.values()) {
            if (reading != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
                syllables.put(
                        reading, new Syllable(reading.getPinyinWithoutTone(), reading.getTone()));
            }
        }
        return syllables;
    }
}
