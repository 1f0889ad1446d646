package jucuo.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.Hit;
import jucuo.engine.Listing;
import jucuo.engine.NearWording;
import jucuo.engine.Relations;
import jucuo.engine.SearchResult;
import jucuo.engine.UnusableIndexException;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * An engine over an index that may be missing or unusable at first: every call tries to open it
 * until that succeeds, and throws {@link UnusableIndexException} where it does not. Thread-safe.
 */
final class ReopeningEngine implements Engine {

    private final Supplier<? extends Engine> opener;
    private @Nullable Engine open;

    /**
     * Opens nothing before the first call.
     *
     * @param opener throws {@link UnusableIndexException} where there is nothing to open
     */
    ReopeningEngine(Supplier<? extends Engine> opener) {
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
    public String commit() {
        return engine().commit();
    }

    private synchronized Engine engine() {
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
