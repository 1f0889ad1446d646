package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/** Targets, and the sums of money that no target holds. */
final class Quantities implements Enricher {

    private final Enricher targets = new Targets();

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        List<Fact> promised = targets.facts(node, setting);
        String text = node.text();
        if (text.indexOf('元') < 0 && text.indexOf('镑') < 0) {
            return promised;
        }
        var facts = new ArrayList<>(promised);
        for (Measurement sum : Measurement.of(text, 0, text.length())) {
            if (sum.isMoney()) {
                Excerpt words = node.words().part(sum.from(), sum.to());
                if (promised.stream().noneMatch(t -> t.span().overlaps(words.span()))) {
                    facts.add(new Fact.Amount(words.span(), words.text(), sum.quantity()));
                }
            }
        }
        return facts;
    }
}
