package jucuo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.Span;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import org.jspecify.annotations.Nullable;

/**
 * A node's words, exactly as printed, cut where a hit, a fact or the heading begins or ends.
 *
 * @param stretches together the words
 */
public record MarkedText(List<Stretch> stretches) {

    public MarkedText {
        stretches = List.copyOf(stretches);
    }

    /**
     * Words that are a hit or are none.
     *
     * @param hit number of the hit within the page, from 1; 0 for words that are none, -1 for the
     *     rest of a hit that began in the words before
     */
    public record Stretch(int hit, List<Piece> pieces) {

        public boolean isHit() {
            return hit != 0;
        }

        /** The id of the place; null, which leaves the attribute out, where it has none. */
        public @Nullable String anchor() {
            return hit > 0 ? "hit-" + hit : null;
        }
    }

    /**
     * Words of one look.
     *
     * @param look names of style classes; empty for plain words
     * @param url where they lead; empty for most
     */
    public record Piece(String text, String look, String url) {}

    /**
     * All words of a node.
     *
     * @param hits where hits stand in the node's text, in order
     * @param firstHit number of the first of them
     * @param links what facts lead to
     */
    static MarkedText of(Node node, List<Span> hits, int firstHit, FactLinks links) {
        return new Cutter(node, hits, firstHit, links).within(new Span(0, node.text().length()));
    }

    /**
     * How facts are marked.
     *
     * @param shown whether they are marked at all
     * @param request what the links to cited documents keep
     */
    record FactLinks(boolean shown, SearchRequest request) {

        String url(Fact fact) {
            return fact instanceof Fact.Citation citation
                    ? citation.documentId()
                            .map(id -> Links.document(id, request.plain()))
                            .orElse("")
                    : "";
        }
    }

    /** Whether facts of this type are marked in the text; so many more would hide the others. */
    static boolean isShown(Fact fact) {
        return switch (fact) {
            case Fact.Target _,
                    Fact.Programme _,
                    Fact.Citation _,
                    Fact.Place _,
                    Fact.Day _,
                    Fact.Amount _ ->
                    true;
            case Fact.Organisation _, Fact.Action _ -> false;
        };
    }

    /** Where label and heading stand in the node's text; empty where the words have neither. */
    static Span lead(Node node) {
        String text = node.text();
        int label = text.startsWith(node.label()) ? node.label().length() : 0;
        int heading = node.heading().isEmpty() ? -1 : text.indexOf(node.heading());
        return new Span(0, heading < 0 ? label : heading + node.heading().length());
    }

    /** Cuts one node's words. */
    static final class Cutter {

        private record Marked(Span span, String look, String url) {}

        private final Node node;
        private final List<Span> hits;
        private final int firstHit;
        private final List<Marked> looks = new ArrayList<>();

        Cutter(Node node, List<Span> hits, int firstHit, FactLinks links) {
            this.node = node;
            this.hits = hits;
            this.firstHit = firstHit;
            Excerpt words = node.words();
            List<Fact> facts =
                    links.shown()
                            ? node.facts().stream().filter(MarkedText::isShown).toList()
                            : List.of();
            for (Fact fact : facts) {
                String look = "fact fact-" + fact.type();
                words.toText(fact.span())
                        .ifPresent(s -> looks.add(new Marked(s, look, links.url(fact))));
            }
        }

        MarkedText within(Span part) {
            var stretches = new ArrayList<Stretch>();
            int at = part.start();
            for (int i = 0; i < hits.size(); i++) {
                Span hit = hits.get(i);
                if (hit.overlaps(part)) {
                    int end = Math.min(hit.end(), part.end());
                    add(stretches, 0, new Span(at, Math.max(at, hit.start())));
                    boolean goesOn = hit.start() < part.start();
                    add(
                            stretches,
                            goesOn ? -1 : firstHit + i,
                            new Span(Math.max(at, hit.start()), end));
                    at = end;
                }
            }
            add(stretches, 0, new Span(at, part.end()));
            return new MarkedText(stretches);
        }

        private void add(List<Stretch> stretches, int hit, Span span) {
            if (span.length() > 0) {
                stretches.add(new Stretch(hit, pieces(span)));
            }
        }

        private List<Piece> pieces(Span span) {
            var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
            Span lead = lead(node);
            cuts.add(lead.end());
            for (Marked marked : looks) {
                cuts.add(marked.span().start());
                cuts.add(marked.span().end());
            }
            var pieces = new ArrayList<Piece>();
            int at = span.start();
            for (int cut : cuts.subSet(at, false, span.end(), true)) {
                String text = node.text().substring(at, cut);
                pieces.add(piece(text, new Span(at, cut), lead));
                at = cut;
            }
            return List.copyOf(pieces);
        }

        /** A fact's look, the longest's where several hold the words, and the heading's. */
        private Piece piece(String text, Span words, Span lead) {
            Optional<Marked> fact =
                    looks.stream()
                            .filter(m -> m.span().contains(words))
                            .max(Comparator.comparingInt(m -> m.span().length()));
            String heading = lead.contains(words) ? "lead" : "";
            String look = (fact.map(Marked::look).orElse("") + " " + heading).strip();
            return new Piece(text, look, fact.map(Marked::url).orElse(""));
        }
    }
}
