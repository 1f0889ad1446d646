package jucuo.indexer.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import jucuo.engine.Engine;
import jucuo.engine.Ranker;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;

/** The ways in which documents are ranked for a query's text. */
public final class Rankings {

    private Rankings() {}

    /** The {@value Scores#DEPTH} documents nearest to the text, whatever words of it they hold. */
    public static Function<String, List<String>> nearest(Ranker ranker) {
        return text -> ranker.nearest(text, Scores.DEPTH);
    }

    /** At most {@value Scores#DEPTH} documents of what the site finds for the text as it stands. */
    public static Function<String, List<String>> exact(Engine engine) {
        return text -> exact(engine, text);
    }

    private static List<String> exact(Engine engine, String text) {
        var request = SearchRequest.of(text).withMode(Mode.EXACT).withSize(SearchRequest.MAX_SIZE);
        var documents = new LinkedHashSet<String>();
        for (int page = 1; documents.size() < Scores.DEPTH; page++) {
            var hits = engine.search(request.withPage(page)).hits();
            if (hits.isEmpty()) {
                break;
            }
            hits.forEach(hit -> documents.add(hit.document().id()));
        }
        return documents.stream().limit(Scores.DEPTH).toList();
    }
}
