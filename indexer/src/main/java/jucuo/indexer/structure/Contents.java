package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the table of contents (目录), whose lines stand again in the text. */
final class Contents {

    private static final Pattern TITLE = Pattern.compile("目[\\s\\u00A0\\u3000]*[录錄次]");

    /** 一、现状与形势........5. */
    private static final Pattern LEADERS =
            Pattern.compile("(.*?)[.．·…\\s]*\\d{0,4}$", Pattern.DOTALL);

    /** What leads to a page's number at a line's end. */
    private static final String DOTS = ".．·…";

    private static final int FEWEST_DOTS = 4;

    /** Of a page's number, in digits. */
    private static final int LONGEST_NUMBER = 4;

    /** Fewer lines are no contents; a guess. */
    private static final int FEWEST_LINES = 3;

    /** Contents without a title begin no later, in paragraphs; a guess. */
    private static final int LATEST = 40;

    private Contents() {}

    /** Whether {@code text} is a line of contents by its dot leaders: 二、总体思路.......2. */
    static boolean hasLeaders(String text) {
        int digits = last(text, text.length(), Character::isDigit);
        int blanks = last(text, digits, c -> Line.isBlank((char) c));
        int dots = last(text, blanks, c -> DOTS.indexOf(c) >= 0);
        int number = text.length() - digits;
        return number >= 1 && number <= LONGEST_NUMBER && blanks - dots >= FEWEST_DOTS;
    }

    /** Where the run of characters that {@code fit} begins which ends at {@code end}. */
    private static int last(String text, int end, IntPredicate fit) {
        int start = end;
        while (start > 0 && fit.test(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The indexes of the paragraphs that are contents, their title included. */
    static Set<Integer> in(List<Paragraph> paragraphs) {
        var found = new HashSet<Integer>();
        int title = 0;
        while (title < paragraphs.size() && !isTitle(paragraphs.get(title).text())) {
            title++;
        }
        if (title < paragraphs.size()) {
            found.add(title);
            found.addAll(lines(paragraphs, title + 1));
        } else {
            found.addAll(untitled(paragraphs));
        }
        List<Integer> led =
                IntStream.range(0, paragraphs.size())
                        .filter(i -> hasLeaders(paragraphs.get(i).text()))
                        .boxed()
                        .toList();
        found.addAll(led.size() >= FEWEST_LINES ? led : List.of());
        return found;
    }

    private static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** Headings in a row of which the first stands again right behind the last. */
    private static Set<Integer> untitled(List<Paragraph> paragraphs) {
        int from = 0;
        while (from < Math.min(LATEST, paragraphs.size())
                && !isFirstHeading(paragraphs.get(from).text())) {
            from++;
        }
        var seen = new HashSet<String>();
        for (int i = from; i < paragraphs.size() && isLine(paragraphs.get(i).text()); i++) {
            String key = key(paragraphs.get(i).text());
            boolean again = i > from && key.equals(key(paragraphs.get(from).text()));
            if (again && i - from >= FEWEST_LINES) {
                return IntStream.range(from, i).boxed().collect(Collectors.toSet());
            }
            if (!seen.add(key)) {
                break;
            }
        }
        return Set.of();
    }

    private static boolean isFirstHeading(String text) {
        return isLine(text)
                && LabelParser.at(text, 0)
                        .filter(l -> l.style().headsSections() && l.ordinal() == 1)
                        .isPresent();
    }

    /**
     * The text begins where the first line of the contents stands again; where that never does,
     * with the first line that stands here twice (chapters have sections of one name).
     */
    private static Set<Integer> lines(List<Paragraph> paragraphs, int from) {
        var keys = new ArrayList<String>();
        for (int i = from; i < paragraphs.size() && isLine(paragraphs.get(i).text()); i++) {
            keys.add(key(paragraphs.get(i).text()));
        }
        int end = keys.isEmpty() ? -1 : keys.subList(1, keys.size()).indexOf(keys.getFirst()) + 1;
        if (end <= 0) {
            end = firstRepeated(keys);
        }
        return IntStream.range(from, from + end).boxed().collect(Collectors.toSet());
    }

    private static int firstRepeated(List<String> keys) {
        var seen = new HashSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                return i;
            }
        }
        return keys.size();
    }

    private static boolean isLine(String text) {
        return !Punctuation.hasSentence(text) && text.length() < 120;
    }

    private static String key(String line) {
        var matcher = LEADERS.matcher(line);
        String words = matcher.matches() ? matcher.group(1) : line;
        return words.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
