package jucuo.chinese;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * The letter under which a name stands in a Chinese register: its first letter, or that of the
 * pinyin of its first character.
 *
 * <p>GB 2312 orders its 3,755 characters of level 1 by pinyin, and so tells their initial. Of a
 * character with several readings it knows one (重 is zhong); those of level 2 stand under {@code
 * #}.
 */
public final class Initials {

    public static final String OTHER = "#";

    private static final Charset GB2312 = Charset.forName("GB2312");

    /** The first character of each initial; none begins with i, u or v. */
    private static final String FIRSTS = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";

    /** Behind the last character of level 1, 座. */
    private static final int LEVEL_2 = 0xD7FA;

    private Initials() {}

    /** {@code A} to {@code Z}, or {@link #OTHER}. */
    public static String of(String name) {
        String first =
                name.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(1)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        String folded = new ChineseText().fold(first).toUpperCase(Locale.ROOT);
        if (folded.matches("[A-Z].*")) {
            return folded.substring(0, 1);
        }
        int code = code(folded);
        if (code < code(FIRSTS.substring(0, 1)) || code >= LEVEL_2) {
            return OTHER;
        }
        int letter = 0;
        while (letter + 1 < FIRSTS.length()
                && code(FIRSTS.substring(letter + 1, letter + 2)) <= code) {
            letter++;
        }
        return LETTERS.substring(letter, letter + 1);
    }

    /** The two bytes of a character as a number; 0 for what GB 2312 does not have. */
    private static int code(String character) {
        byte[] bytes = character.getBytes(GB2312);
        return bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
    }
}
