package jucuo.indexer.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Ordinary characters for those that only page formats have. */
final class CjkForms {

    /** A space that was set between Chinese characters, or digits among them, to spread a line. */
    private static final Pattern SPREAD =
            Pattern.compile(
                    "(?<!第[一二三四五六七八九十百千零〇\\d]{1,8}[编章节条])"
                            + "((?<=[\\p{IsHan}，。、；：！？（）《》“”〔〕])[ \\u00A0]+(?=[\\p{IsHan}\\d，。、；：！？（）《》“”〔〕])"
                            + "|(?<=\\d)[ \\u00A0]+(?=[\\p{IsHan}，。、；：！？（）《》“”〔〕]))");

    private CjkForms() {}

    /**
     * {@code text} with Kangxi radicals (U+2E80–U+2FDF) and CJK compatibility ideographs
     * (U+F900–U+FAFF) as the characters they stand for, without spaces between Chinese characters,
     * without soft hyphens and what has no width; everything else as it is.
     */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if ((c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF)) {
                        plain.append(
                                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                    } else if (c == '\u3000' || !isSpace(c)) {
                        plain.append(hasWidth(c) ? Character.toString(c) : "");
                    } else {
                        plain.append(' ');
                    }
                });
        return SPREAD.matcher(plain).replaceAll("");
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Not so soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
    private static boolean hasWidth(int c) {
        return c != 0xAD
                && !(c >= 0x200B && c <= 0x200F)
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2060 && c <= 0x2064)
                && c != 0xFEFF;
    }
}
