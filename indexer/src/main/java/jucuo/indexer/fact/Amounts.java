package jucuo.indexer.fact;

import java.util.List;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Node;

/** Sums of money that no target holds. */
public final class Amounts implements Enricher {

    private final Enricher targets;

    /**
     * @param targets finds those whose sums are left out
     */
    public Amounts(Enricher targets) {
        this.targets = targets;
    }

    @Override
    public List<Fact> facts(Node node, Header header) {
        List<Fact> sums =
                Measurement.of(node.text()).stream()
                        .filter(Measurement::isMoney)
                        .map(m -> amount(node, m))
                        .toList();
        if (sums.isEmpty()) {
            return sums;
        }
        List<Fact> promised = targets.facts(node, header);
        return sums.stream()
                .filter(sum -> promised.stream().noneMatch(t -> t.span().contains(sum.span())))
                .toList();
    }

    private static Fact amount(Node node, Measurement sum) {
        Excerpt words = node.words().part(sum.from(), sum.to());
        return new Fact.Amount(words.span(), words.text(), sum.quantity());
    }
}
