package jucuo.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;

/** Finds the documents that one document's citations name. Not thread-safe. */
public final class Citations {

    /** Newest first, undated ones last, then by id. */
    private static final Comparator<DocumentSummary> NEWEST =
            Comparator.comparing((DocumentSummary d) -> d.date().isEmpty())
                    .thenComparing(d -> d.date().map(x -> -x.toEpochDay()).orElse(0L))
                    .thenComparing(DocumentSummary::id);

    private final PolicyDocument citing;
    private final Names names;
    private final Function<String, ? extends Collection<DocumentSummary>> named;
    private final Map<Set<String>, Optional<DocumentSummary>> known = new HashMap<>();

    /**
     * @param named the documents that go by a name of {@link Names}
     */
    public Citations(
            PolicyDocument citing,
            Names names,
            Function<String, ? extends Collection<DocumentSummary>> named) {
        this.citing = citing;
        this.names = names;
        this.named = named;
    }

    /** The citing document with the ids of those that its citations name. */
    public PolicyDocument resolved() {
        List<Node> nodes =
                citing.nodes().stream()
                        .map(node ->
                                node.withFacts(node.facts().stream().map(this::resolved).toList()))
                        .toList();
        return new PolicyDocument(
                citing.id(), citing.header(), citing.source(), nodes, citing.warnings());
    }

    private Fact resolved(Fact fact) {
        return fact instanceof Fact.Citation citation
                ? citation.to(cited(citation).map(DocumentSummary::id))
                : fact;
    }

    /** The documents named, in the order of their first citation. */
    public List<DocumentSummary> documents() {
        var cited = new LinkedHashMap<String, DocumentSummary>();
        for (Node node : citing.nodes()) {
            for (Fact fact : node.facts()) {
                if (fact instanceof Fact.Citation citation) {
                    cited(citation).ifPresent(d -> cited.putIfAbsent(d.id(), d));
                }
            }
        }
        return new ArrayList<>(cited.values());
    }

    private Optional<DocumentSummary> cited(Fact.Citation citation) {
        return known.computeIfAbsent(names.of(citation), this::find);
    }

    /** By the first of the names that any document has; none where that leaves it open. */
    private Optional<DocumentSummary> find(Set<String> called) {
        for (String name : called) {
            List<DocumentSummary> found =
                    named.apply(name).stream().filter(d -> !d.id().equals(citing.id())).toList();
            if (!found.isEmpty()) {
                return oneOf(found);
            }
        }
        return Optional.empty();
    }

    /** Of several versions of one work the newest that the citing document could know. */
    private Optional<DocumentSummary> oneOf(List<DocumentSummary> found) {
        Set<Optional<String>> works =
                found.stream()
                        .map(d -> names.work(d.title(), d.genre()))
                        .collect(Collectors.toSet());
        boolean oneWork = works.size() == 1 && !works.contains(Optional.<String>empty());
        if (found.size() > 1 && !oneWork) {
            return Optional.empty();
        }
        return found.stream()
                .filter(d -> !isLater(d))
                .min(NEWEST)
                .or(() -> found.stream().max(NEWEST));
    }

    private boolean isLater(DocumentSummary document) {
        return document.date().isPresent()
                && citing.header().date().isPresent()
                && document.date().get().isAfter(citing.header().date().get());
    }
}
