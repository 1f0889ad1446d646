package jucuo.indexer.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that belong to the pages and not to the text: their numbers, and running heads.
 */
final class PageNoise {

    /** A title or a date on two pages may be chance; a running head stands on all of them. */
    private static final int FEWEST = 3;

    private PageNoise() {}

    /** The indexes of such lines. */
    static Set<Integer> in(List<Line> lines) {
        Set<Integer> numbers = PageNumbers.in(lines);
        Map<String, Set<Integer>> beside = new HashMap<>();
        for (int number : numbers) {
            for (int i : List.of(number - 1, number + 1)) {
                if (i >= 0 && i < lines.size() && isHead(lines.get(i))) {
                    beside.computeIfAbsent(lines.get(i).text(), _ -> new HashSet<>()).add(i);
                }
            }
        }
        var noise = new HashSet<Integer>(numbers);
        beside.values().stream().filter(same -> same.size() >= FEWEST).forEach(noise::addAll);
        return noise;
    }

    private static boolean isHead(Line line) {
        return line.isOpen()
                && !Punctuation.isClosed(line.text())
                && LabelParser.at(line.text(), 0).isEmpty(); // chapters have sections of one name
    }
}
