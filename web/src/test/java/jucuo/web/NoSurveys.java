package jucuo.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import jucuo.engine.Commitment;
import jucuo.engine.Commitments;
import jucuo.engine.Comparisons;
import jucuo.engine.Programmes;
import jucuo.engine.Surveys;
import jucuo.engine.TermCounts;
import jucuo.query.CommitmentRequest;
import jucuo.query.Query;
import jucuo.query.Reading;

/** Surveys of a collection that holds nothing. */
final class NoSurveys implements Surveys {

    private static final TermCounts.Point NONE = new TermCounts.Point(0, 0, 0);

    @Override
    public Commitments.Page commitments(CommitmentRequest request) {
        return new Commitments.Page(
                0, List.of(), Map.of(), List.of(), new Reading(new Query.All(), List.of()));
    }

    @Override
    public void each(CommitmentRequest request, Consumer<Commitment> consumer) {}

    @Override
    public Commitments.Indicators indicators(CommitmentRequest request) {
        return new Commitments.Indicators(0, List.of());
    }

    @Override
    public TermCounts.Trends trends(List<String> terms, TermCounts.By by) {
        return new TermCounts.Trends(
                List.of(),
                terms.stream()
                        .map(t -> new TermCounts.Term(t, List.of(), Optional.empty()))
                        .toList());
    }

    @Override
    public TermCounts.Matrix matrix(List<String> terms, int offset, int limit) {
        return new TermCounts.Matrix(0, terms.stream().map(t -> NONE).toList(), List.of());
    }

    @Override
    public void eachRow(List<String> terms, Consumer<TermCounts.Row> consumer) {}

    @Override
    public Programmes.Page programmes(Programmes.Request request) {
        return new Programmes.Page(0, List.of(), new TreeMap<>());
    }

    @Override
    public Optional<Comparisons.Comparison> compare(String one, String other, String q) {
        return Optional.empty();
    }
}
