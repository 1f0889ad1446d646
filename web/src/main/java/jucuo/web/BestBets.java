package jucuo.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jucuo.query.TextAnalysis;

/**
 * What an operator recommends for a query, as lines of a file:
 *
 * <pre>
 * # a comment
 * 医保, 医疗保险 => some-document, other-document#s2-m1
 * </pre>
 *
 * On the left queries, on the right ids of documents, or of a passage in one. A query counts where
 * it says the same letters and digits, whatever its script, width and signs.
 *
 * @param byQuery in its plain form
 */
record BestBets(Map<String, List<Bet>> byQuery, TextAnalysis analysis) {

    /** As many of a query as fit above its results; others are left out. */
    private static final int MAX = 3;

    /** {@code some-document#s2-m1} */
    private static final Pattern BET = Pattern.compile("([A-Za-z0-9._-]{1,100})(?:#(\\S{1,100}))?");

    /**
     * A recommended place.
     *
     * @param node empty for a whole document
     */
    record Bet(String document, String node) {}

    BestBets {
        byQuery = Map.copyOf(byQuery);
    }

    static BestBets none(TextAnalysis analysis) {
        return new BestBets(Map.of(), analysis);
    }

    /**
     * Reads all lines.
     *
     * @param report is told of lines that recommend nothing
     */
    static BestBets read(String name, String text, TextAnalysis analysis, Consumer<String> report) {
        var byQuery = new HashMap<String, List<Bet>>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !add(line, analysis, byQuery)) {
                report.accept(
                        "%s:%d: no recommendation; write: query => document or document#node"
                                .formatted(name, i + 1));
            }
        }
        return new BestBets(byQuery, analysis);
    }

    private static boolean add(String line, TextAnalysis analysis, Map<String, List<Bet>> byQuery) {
        String[] sides = line.split("=>", -1);
        if (sides.length != 2) {
            return false;
        }
        List<String> queries =
                parts(sides[0]).map(analysis::fold).filter(q -> !q.isEmpty()).toList();
        List<Matcher> places = parts(sides[1]).map(BET::matcher).toList();
        if (queries.isEmpty() || places.isEmpty() || !places.stream().allMatch(Matcher::matches)) {
            return false;
        }
        for (String query : queries) {
            List<Bet> bets = byQuery.computeIfAbsent(query, _ -> new ArrayList<>());
            for (Matcher place : places) {
                bets.add(new Bet(place.group(1), place.group(2) == null ? "" : place.group(2)));
            }
        }
        return true;
    }

    private static Stream<String> parts(String side) {
        return Stream.of(side.split("[,，]")).map(String::strip).filter(p -> !p.isEmpty());
    }

    /** What is recommended for a query, at most {@value #MAX}. */
    List<Bet> of(String q) {
        return byQuery.isEmpty()
                ? List.of()
                : byQuery.getOrDefault(analysis.fold(q), List.of()).stream().limit(MAX).toList();
    }
}
