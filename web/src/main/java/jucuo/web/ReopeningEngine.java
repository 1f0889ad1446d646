package jucuo.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jucuo.document.PolicyDocument;
import jucuo.engine.Commitment;
import jucuo.engine.Commitments;
import jucuo.engine.Comparisons;
import jucuo.engine.Engine;
import jucuo.engine.Hit;
import jucuo.engine.Listing;
import jucuo.engine.NearWording;
import jucuo.engine.Programmes;
import jucuo.engine.Relations;
import jucuo.engine.SearchResult;
import jucuo.engine.Suggestion;
import jucuo.engine.Surveys;
import jucuo.engine.TermCounts;
import jucuo.engine.UnusableIndexException;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.query.CommitmentRequest;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * An engine over an index that may be missing or unusable at first: every call tries to open it
 * until that succeeds, and throws {@link UnusableIndexException} where it does not. Thread-safe.
 */
final class ReopeningEngine<E extends Engine & Surveys> implements Engine, Surveys {

    private final Supplier<? extends E> opener;
    private @Nullable E open;

    /**
     * Opens nothing before the first call.
     *
     * @param opener throws {@link UnusableIndexException} where there is nothing to open
     */
    ReopeningEngine(Supplier<? extends E> opener) {
        this.opener = opener;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return engine().search(request);
    }

    @Override
    public Values values(
            SearchRequest request,
            Facet facet,
            String wanted,
            ValueOrder order,
            long offset,
            int limit) {
        return engine().values(request, facet, wanted, order, offset, limit);
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> hits) {
        engine().each(request, hits);
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
        return engine().document(id);
    }

    @Override
    public Optional<Relations> relations(String id) {
        return engine().relations(id);
    }

    @Override
    public Listing documents(int offset, int limit) {
        return engine().documents(offset, limit);
    }

    @Override
    public List<NearWording> nearWordings(String documentId, String nodeId) {
        return engine().nearWordings(documentId, nodeId);
    }

    @Override
    public List<Hit> related(String documentId, String nodeId, int limit) {
        return engine().related(documentId, nodeId, limit);
    }

    @Override
    public Commitments.Page commitments(CommitmentRequest request) {
        return engine().commitments(request);
    }

    @Override
    public void each(CommitmentRequest request, Consumer<Commitment> consumer) {
        engine().each(request, consumer);
    }

    @Override
    public Commitments.Indicators indicators(CommitmentRequest request) {
        return engine().indicators(request);
    }

    @Override
    public TermCounts.Trends trends(List<String> terms, TermCounts.By by) {
        return engine().trends(terms, by);
    }

    @Override
    public TermCounts.Matrix matrix(List<String> terms, int offset, int limit) {
        return engine().matrix(terms, offset, limit);
    }

    @Override
    public void eachRow(List<String> terms, Consumer<TermCounts.Row> consumer) {
        engine().eachRow(terms, consumer);
    }

    @Override
    public Programmes.Page programmes(Programmes.Request request) {
        return engine().programmes(request);
    }

    @Override
    public Optional<Comparisons.Comparison> compare(String one, String other, String q) {
        return engine().compare(one, other, q);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return engine().suggest(typed, limit);
    }

    @Override
    public String commit() {
        return engine().commit();
    }

    private synchronized E engine() {
        if (open == null) {
            open = opener.get();
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
