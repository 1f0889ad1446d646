package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence or clause by its place in a text.
 *
 * @param from where it begins
 * @param to behind its last character; its closing mark is left out
 */
record Stretch(int from, int to) {

    /**
     * No clause is longer, in characters: what goes on without a pause is cut there, so that the
     * words around each quantity stay few. A guess; clauses of prose have hardly a quarter.
     */
    private static final int LONGEST_CLAUSE = 400;

    /** Up to the full stop; a point inside a number is none. */
    static List<Stretch> sentences(String text) {
        return split(text, 0, text.length(), "。！？!?\n");
    }

    /** {@code 3,000} is one number, {@code 2027年,经济总量} two clauses. */
    static List<Stretch> clauses(String text, Stretch sentence) {
        return split(text, sentence.from, sentence.to, ",，；;：:").stream()
                .flatMap(clause -> clause.cut(text))
                .toList();
    }

    private Stream<Stretch> cut(String text) {
        return Stream.iterate(first(text), part -> part.from < to, part -> part.next(text, to));
    }

    private Stretch next(String text, int end) {
        return new Stretch(to, end).first(text);
    }

    /** As much as a clause may have, up to a sign that is none of a word where there is one. */
    private Stretch first(String text) {
        if (to - from <= LONGEST_CLAUSE) {
            return this;
        }
        int end = from + LONGEST_CLAUSE;
        while (end > from + LONGEST_CLAUSE / 2 && Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean sign = end > from + LONGEST_CLAUSE / 2;
        return new Stretch(from, sign ? end : from + LONGEST_CLAUSE);
    }

    String in(String text) {
        return text.substring(from, to);
    }

    private static List<Stretch> split(String text, int from, int to, String marks) {
        var parts = new ArrayList<Stretch>();
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i == to || (marks.indexOf(text.charAt(i)) >= 0 && !groupsDigits(text, i))) {
                if (i > begin) {
                    parts.add(new Stretch(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private static boolean groupsDigits(String text, int comma) {
        return ",，".indexOf(text.charAt(comma)) >= 0
                && comma > 0
                && isDigit(text, comma - 1)
                && isDigit(text, comma + 1)
                && isDigit(text, comma + 2)
                && isDigit(text, comma + 3)
                && !isDigit(text, comma + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
