package jucuo.web;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.SearchResult;
import jucuo.file.WatchedFile;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.web.page.Recommended;

/**
 * What whoever runs the site has set.
 *
 * @param log told of every question
 */
record Operator(WatchedFile<BestBets> bets, SearchLog log) implements AutoCloseable {

    /** One who has set nothing. */
    static Operator none(TextAnalysis analysis) {
        return new Operator(bets(Path.of("none"), analysis, _ -> {}), SearchLog.NONE);
    }

    /** The recommendations of a file, as it is at the time. */
    static WatchedFile<BestBets> bets(Path file, TextAnalysis analysis, Consumer<String> report) {
        return new WatchedFile<>(
                file,
                BestBets.none(analysis),
                (name, text, told) -> BestBets.read(name, text, analysis, told),
                report);
    }

    /** Changes with what is recommended. */
    FileTime version() {
        return bets.version();
    }

    /**
     * What is recommended above the results of a request: on the first page, where nothing narrows
     * them. Places that the collection does not hold are passed over.
     */
    List<Recommended> recommended(SearchRequest request, Engine engine) {
        if (request.q().isEmpty() || request.isFiltered() || request.page() > 1) {
            return List.of();
        }
        return bets.now().of(request.q()).stream()
                .flatMap(bet -> found(bet, engine, request).stream())
                .toList();
    }

    /** Writes down a question, and what came of it. */
    void log(String via, SearchRequest request, SearchResult result, Duration took) {
        log.accept(new SearchLine(Instant.now(), via, request, result.total(), took));
    }

    @Override
    public void close() {
        log.close();
    }

    private static Optional<Recommended> found(
            BestBets.Bet bet, Engine engine, SearchRequest request) {
        Optional<PolicyDocument> document = engine.document(bet.document());
        Optional<Node> node = document.flatMap(d -> d.node(bet.node()));
        boolean isThere = bet.node().isEmpty() || node.isPresent();
        return document.filter(_ -> isThere).map(d -> Recommended.of(d, node, request));
    }
}
