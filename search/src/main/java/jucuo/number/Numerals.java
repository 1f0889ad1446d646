package jucuo.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers in a run of words, and the run with them written otherwise.
 *
 * <p>A stretch of numerals is one number or none: 十四五, 百千万亿 and 007 stay as they are. So do one or
 * two digits before 年, since 10年 stands in 2010年, and numbers beside Latin letters (5G).
 */
public final class Numerals {

    private static final String NUMERALS = "0123456789０１２３４５６７８９〇○零一二两三四五六七八九十百千万亿点.．";
    private static final String SIGNS = "%％‰";
    private static final String OVER = "分之";

    /** What may stand inside of a number, but not at its ends. */
    private static final String INNER = "点.．";

    /** Of a run with several numbers; where there are more, the rest is left out. */
    private static final int MAX_FORMS = 64;

    private Numerals() {}

    /**
     * A piece of a run.
     *
     * @param forms of the number that it is, digits first; empty where it is none
     */
    public record Piece(String text, List<String> forms) {
        public Piece {
            forms = List.copyOf(forms);
        }

        public boolean isNumber() {
            return !forms.isEmpty();
        }
    }

    /** The run's pieces, which are all of it, in order. */
    public static List<Piece> pieces(String run) {
        var pieces = new ArrayList<Piece>();
        int plain = 0; // where the words before the next number begin
        int at = 0;
        while (at < run.length()) {
            int end = stretch(run, at);
            int from = skip(run, at, end, 1);
            int to = from >= end ? end : skip(run, end - 1, from - 1, -1) + 1;
            Optional<NumeralForms> number =
                    from < to && !isShortYear(run, from, to) && !isCode(run, from, to)
                            ? NumeralForms.of(run.substring(from, to))
                            : Optional.empty();
            if (number.isPresent()) {
                add(pieces, run.substring(plain, from), Set.of());
                add(pieces, run.substring(from, to), number.get().all());
                plain = to;
            }
            at = Math.max(end, at + 1);
        }
        add(pieces, run.substring(plain), Set.of());
        return List.copyOf(pieces);
    }

    /** Behind the numerals at {@code from}, with 分之 and signs among them. */
    private static int stretch(String run, int from) {
        int at = from;
        while (at < run.length()) {
            if (NUMERALS.indexOf(run.charAt(at)) >= 0 || isGrouping(run, at)) {
                at++;
            } else if (at > from && SIGNS.indexOf(run.charAt(at)) >= 0) {
                at++;
            } else if (at > from && run.startsWith(OVER, at)) {
                at += OVER.length();
            } else {
                break;
            }
        }
        return at;
    }

    /** The comma of 1,000. */
    private static boolean isGrouping(String run, int at) {
        return run.charAt(at) == ','
                && at > 0
                && at + 3 < run.length()
                && run.substring(at - 1, at + 4)
                        .replace(",", "")
                        .chars()
                        .allMatch(c -> ChineseNumber.isArabic((char) c));
    }

    private static int skip(String run, int from, int to, int step) {
        int at = from;
        while (at != to && INNER.indexOf(run.charAt(at)) >= 0) {
            at += step;
        }
        return at;
    }

    private static boolean isShortYear(String run, int from, int to) {
        return run.startsWith("年", to)
                && ChineseNumber.parse(run.substring(from, to)).orElse(1000) < 100;
    }

    /** 5G, A4, PM2.5. */
    private static boolean isCode(String run, int from, int to) {
        return (from > 0 && isLatin(run.charAt(from - 1)))
                || (to < run.length() && isLatin(run.charAt(to)));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private static void add(List<Piece> pieces, String text, Set<String> forms) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, List.copyOf(forms)));
        }
    }

    /**
     * The run with each of its numbers in each form, the run itself first. Any of the forms has the
     * same forms, but for runs of so many numbers that not all combinations are told.
     */
    public static List<String> forms(String run) {
        List<String> forms = List.of("");
        for (Piece piece : pieces(run)) {
            List<String> endings = piece.isNumber() ? piece.forms() : List.of(piece.text());
            forms =
                    forms.stream()
                            .flatMap(form -> endings.stream().map(form::concat))
                            .limit(MAX_FORMS)
                            .toList();
        }
        var all = new LinkedHashSet<String>();
        all.add(run);
        all.addAll(forms);
        return List.copyOf(all);
    }
}
