package jucuo.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import jucuo.engine.Ranker;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/** Finds the documents whose best passage scores best. */
final class Nearest {

    /** Passages looked at first for each document that is wanted. A guess. */
    private static final int PASSAGES_PER_DOCUMENT = 2;

    private final Snapshot snapshot;

    Nearest(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Looks at ever more passages until they are of enough documents, or there are no more. */
    List<String> to(BooleanQuery ranking, int limit) throws IOException {
        int wanted = Math.clamp(limit, 0, Ranker.MAX_DOCUMENTS);
        if (wanted == 0 || ranking.clauses().isEmpty()) {
            return List.of();
        }
        int all = snapshot.reader().maxDoc();
        int passages = Math.min(wanted * PASSAGES_PER_DOCUMENT, all);
        while (true) {
            List<ScoreDoc> found =
                    Order.NEAREST.page(snapshot.allSearcher(), ranking, all, 0, passages);
            List<String> documents = documents(found, wanted);
            if (documents.size() == wanted || found.size() < passages || passages == all) {
                return documents;
            }
            passages = (int) Math.min(4L * passages, all);
        }
    }

    /** By words and meaning together; documents that neither ranks among the first are left out. */
    List<String> to(String text, Meaning meaning, int limit) throws IOException {
        BooleanQuery ranking = Ranking.of(List.of(text));
        int wanted = Math.clamp(limit, 0, Ranker.MAX_DOCUMENTS);
        if (wanted == 0 || ranking.clauses().isEmpty()) {
            return List.of();
        }
        List<Scored> near = meaning.nearest(text, snapshot.allPassages(), Fusion.DEPTH);
        if (near.isEmpty()) {
            return to(ranking, limit);
        }
        List<Scored> words =
                Order.NEAREST
                        .page(
                                snapshot.allSearcher(),
                                ranking,
                                snapshot.reader().maxDoc(),
                                0,
                                Fusion.DEPTH)
                        .stream()
                        .map(found -> new Scored(found.doc, Order.NEAREST.score(found)))
                        .toList();
        var ids = new LinkedHashSet<String>();
        for (Scored each : Fusion.of(words, near, snapshot::work)) {
            if (ids.size() == wanted) {
                break;
            }
            ids.add(snapshot.documentId(each.entry()));
        }
        return List.copyOf(ids);
    }

    private static List<String> documents(List<ScoreDoc> passages, int limit) {
        var ids = new LinkedHashSet<String>();
        for (ScoreDoc passage : passages) {
            if (ids.size() == limit) {
                break;
            }
            ids.add(Order.NEAREST.documentId(passage));
        }
        return List.copyOf(ids);
    }
}
