package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the lines that belong to the pages and not to the text: their numbers, and what is printed
 * at their heads and feet.
 */
final class PageNoise {

    /** A title or a date on two pages may be chance; a running head stands on all of them. */
    private static final int FEWEST = 3;

    /** A line that breaks off within a sentence is no shorter: cells of a table are. A guess. */
    private static final double SHORTEST = 15;

    /** No head or foot is longer, in characters; a guess. */
    private static final int LONGEST = 60;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PageNoise() {}

    /** The indexes of such lines. */
    static Set<Integer> in(List<Line> lines) {
        Set<Integer> numbers = PageNumbers.in(lines);
        var noise = new HashSet<Integer>(numbers);
        Map<String, Set<Integer>> beside = new HashMap<>();
        Map<String, List<Integer>> repeated = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.contains(i) || !isHead(lines.get(i))) {
                continue;
            }
            String text = lines.get(i).text();
            if (numbers.contains(i - 1) || numbers.contains(i + 1)) {
                beside.computeIfAbsent(text, _ -> new TreeSet<>()).add(i);
            }
            if (text.length() <= LONGEST) {
                String words = DIGITS.matcher(text).replaceAll("0"); // 公报 第3页
                repeated.computeIfAbsent(words, _ -> new ArrayList<>()).add(i);
            }
        }
        beside.values().stream().filter(same -> same.size() >= FEWEST).forEach(noise::addAll);
        repeated.values().stream().filter(same -> isRunning(same, lines)).forEach(noise::addAll);
        return noise;
    }

    private static boolean isHead(Line line) {
        return line.isOpen()
                && !Punctuation.isClosed(line.text())
                && LabelParser.at(line.text(), 0).isEmpty(); // chapters have sections of one name
    }

    /**
     * Whether lines that are equal but for their numbers stand where the page breaks sentences, as
     * no heading and no row does.
     */
    private static boolean isRunning(List<Integer> same, List<Line> lines) {
        long within = same.stream().filter(i -> isWithinSentence(lines, i)).count();
        return same.size() >= FEWEST && within >= 2 && within * 2 >= same.size();
    }

    private static boolean isWithinSentence(List<Line> lines, int i) {
        if (i == 0 || i + 1 == lines.size()) {
            return false;
        }
        Line before = lines.get(i - 1);
        Line after = lines.get(i + 1);
        return before.isOpen()
                && after.isOpen()
                && before.width() >= SHORTEST
                && !Punctuation.isClosed(before.text())
                && !LineJoin.startsUnit(after.text());
    }
}
