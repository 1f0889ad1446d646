package jucuo.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of synonyms as people write it, as for Solr:
 *
 * <pre>
 * # a comment
 * 医保, 医疗保险                     each finds all of them
 * 幼儿园 => 学前教育, 普惠托育        the left find the right besides themselves
 * </pre>
 *
 * @param problems lines that are none, with file and number; the others hold all the same
 */
public record SynonymList(List<Synonyms.Entry> entries, List<String> problems) {

    /** A single character stands in too many words. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 40;

    public SynonymList {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all lines.
     *
     * @param name of the file, for the problems
     */
    public static SynonymList parse(String name, String text) {
        var entries = new ArrayList<Synonyms.Entry>();
        var problems = new ArrayList<String>();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                String problem = add(line, entries);
                if (!problem.isEmpty()) {
                    problems.add(name + ":" + (i + 1) + ": " + problem);
                }
            }
        }
        return new SynonymList(entries, problems);
    }

    /** Adds the line's entry; what is wrong with it, or nothing. */
    private static String add(String line, List<Synonyms.Entry> entries) {
        String[] sides = line.split("=>", -1);
        List<List<String>> words = Stream.of(sides).map(SynonymList::words).toList();
        if (sides.length > 2) {
            return "more than one =>";
        }
        if (words.stream().anyMatch(List::isEmpty)
                || (sides.length == 1 && words.getFirst().size() < 2)) {
            return "no synonym; write: word, word or word => word";
        }
        for (String word : words.stream().flatMap(List::stream).toList()) {
            int length = new ChineseText().fold(word).length();
            if (length < SHORTEST || length > LONGEST || word.contains("\"")) {
                return "no word of %d to %d characters: %s".formatted(SHORTEST, LONGEST, word);
            }
        }
        entries.add(new Synonyms.Entry(words.getFirst(), words.getLast()));
        return "";
    }

    private static List<String> words(String side) {
        return Stream.of(side.split("[,，]")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }
}
