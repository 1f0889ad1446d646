package jucuo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.TermCounts;
import jucuo.query.TextAnalysis;

/** Counts of terms in one snapshot, put together by groups of documents or document by document. */
final class TermTables {

    private final DocumentTable documents;
    private final List<String> terms;
    private final List<Occurrences> counted = new ArrayList<>();

    /** Terms beyond {@link TermCounts#MAX_TERMS} are left out. */
    TermTables(Snapshot snapshot, TextAnalysis analysis, List<String> terms) throws IOException {
        this.documents = snapshot.tables().documents();
        this.terms = terms.stream().limit(TermCounts.MAX_TERMS).toList();
        var counter = new Occurrences.Counter(snapshot);
        for (String term : this.terms) {
            counted.add(counter.of(analysis.fold(term)));
        }
    }

    TermCounts.Trends trends(TermCounts.By by) {
        Map<String, Tally> sizes = new LinkedHashMap<>();
        for (int d = 0; d < documents.size(); d++) {
            for (String value : values(by, documents.summary(d))) {
                sizes.computeIfAbsent(value, _ -> new Tally())
                        .add(documents.summary(d).passages(), documents.letters(d));
            }
        }
        List<TermCounts.Group> groups =
                sizes.entrySet().stream()
                        .map(s -> s.getValue().group(s.getKey()))
                        .sorted(order(by))
                        .toList();
        var ofTerms = new ArrayList<TermCounts.Term>();
        for (int t = 0; t < terms.size(); t++) {
            ofTerms.add(
                    new TermCounts.Term(
                            terms.get(t),
                            points(by, groups, counted.get(t)),
                            documents.first(Arrays.stream(counted.get(t).documents()))));
        }
        return new TermCounts.Trends(groups, ofTerms);
    }

    private List<TermCounts.Point> points(
            TermCounts.By by, List<TermCounts.Group> groups, Occurrences term) {
        var tallies = new HashMap<String, Tally>();
        for (int i = 0; i < term.documents().length; i++) {
            for (String value : values(by, documents.summary(term.documents()[i]))) {
                tallies.computeIfAbsent(value, _ -> new Tally())
                        .add(term.passages()[i], term.times()[i]);
            }
        }
        return groups.stream()
                .map(g -> tallies.getOrDefault(g.value(), new Tally()).point())
                .toList();
    }

    private static List<String> values(TermCounts.By by, DocumentSummary document) {
        List<String> values =
                switch (by) {
                    case YEAR ->
                            document.date().map(d -> String.valueOf(d.getYear())).stream().toList();
                    case LEVEL -> document.level().map(Level::label).stream().toList();
                    case ISSUER -> document.issuers().stream().distinct().toList();
                };
        return values.isEmpty() ? List.of("") : values;
    }

    private static Comparator<TermCounts.Group> order(TermCounts.By by) {
        Comparator<TermCounts.Group> unknownLast =
                Comparator.comparing((TermCounts.Group g) -> g.value().isEmpty());
        return unknownLast
                .thenComparing(
                        switch (by) {
                            case YEAR -> Comparator.comparingInt(g -> 0);
                            case LEVEL ->
                                    Comparator.comparingInt(
                                            g -> Level.of(g.value()).map(Level::ordinal).orElse(0));
                            case ISSUER ->
                                    Comparator.comparingLong(TermCounts.Group::documents)
                                            .reversed();
                        })
                .thenComparing(TermCounts.Group::value);
    }

    /** What is added up for a group. */
    private static final class Tally {

        private long documents;
        private long passages;
        private long amount;

        void add(long ofPassages, long ofAmount) {
            documents++;
            passages += ofPassages;
            amount += ofAmount;
        }

        TermCounts.Group group(String value) {
            return new TermCounts.Group(value, documents, passages, amount);
        }

        TermCounts.Point point() {
            return new TermCounts.Point(passages, documents, amount);
        }
    }

    TermCounts.Matrix matrix(int offset, int limit) {
        List<Integer> order = order();
        List<TermCounts.Point> columns =
                counted.stream()
                        .map(o ->
                                new TermCounts.Point(
                                        Arrays.stream(o.passages()).asLongStream().sum(),
                                        o.documents().length,
                                        Arrays.stream(o.times()).asLongStream().sum()))
                        .toList();
        List<TermCounts.Row> rows =
                order.stream().skip(Math.max(0, offset)).limit(limit).map(this::row).toList();
        return new TermCounts.Matrix(order.size(), columns, rows);
    }

    void eachRow(Consumer<TermCounts.Row> consumer) {
        order().forEach(d -> consumer.accept(row(d)));
    }

    private TermCounts.Row row(int document) {
        return new TermCounts.Row(
                documents.summary(document), counted.stream().map(o -> o.in(document)).toList());
    }

    /** Numbers of the documents that have any of the terms. */
    private List<Integer> order() {
        var distinct = new int[documents.size()];
        var all = new long[documents.size()];
        for (Occurrences term : counted) {
            for (int i = 0; i < term.documents().length; i++) {
                distinct[term.documents()[i]]++;
                all[term.documents()[i]] += term.times()[i];
            }
        }
        return IntStream.range(0, distinct.length)
                .filter(d -> distinct[d] > 0)
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer d) -> -distinct[d])
                                .thenComparingLong(d -> -all[d])
                                .thenComparingInt(d -> d))
                .toList();
    }
}
