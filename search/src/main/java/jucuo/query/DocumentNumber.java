package jucuo.query;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document (发文字号) as people type it: 国发〔2023〕1号, 国发[2023]1号, 国发 (2023) 1 号,
 * 国发２０２３－１号.
 *
 * @param end behind its last character in the text it was read from
 * @param text in its official form, 国发〔2023〕1号
 */
record DocumentNumber(int end, String text) {

    private static final Pattern BRACKETS = // 国发 （2023） 1 号
            Pattern.compile(
                    "(?<agency>[\\p{IsHan}]{1,20})\\s*[〔\\[［(（【〖]\\s*(?<year>[12１２]\\d{3})\\s*年?"
                            + "\\s*[〕\\]］)）】〗]\\s*第?\\s*(?<serial>\\d{1,5})(?:\\s*号)?(?=\\s|$)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DASH = // 国发2023-1号
            Pattern.compile(
                    "(?<agency>[\\p{IsHan}]{1,20})(?<year>[12１２]\\d{3})[-－—–](?<serial>\\d{1,5})号(?=\\s|$)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** The number that begins at {@code from} and ends where the text does or a space follows. */
    static Optional<DocumentNumber> at(String text, int from) {
        return at(BRACKETS, text, from).or(() -> at(DASH, text, from));
    }

    /** The number that {@code text} is as a whole. */
    static Optional<DocumentNumber> of(String text) {
        return at(text, 0).filter(number -> number.end() == text.length());
    }

    private static Optional<DocumentNumber> at(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number =
                matcher.group("agency")
                        + "〔%s〕%s号".formatted(matcher.group("year"), matcher.group("serial"));
        return Optional.of(
                new DocumentNumber(
                        matcher.end(), Normalizer.normalize(number, Normalizer.Form.NFKC)));
    }
}
