package jucuo.web.page;

import java.util.List;
import java.util.function.BiFunction;
import jucuo.engine.Count;
import jucuo.query.Language;
import jucuo.schema.Facet;
import jucuo.web.text.Labels;

/**
 * A facet of a survey with its values, chosen ones first.
 *
 * @param values those shown at once
 * @param more those shown on demand
 */
public record Choices(
        String label, int chosen, boolean open, List<Value> values, List<Value> more) {

    /** Values shown at once, beside those chosen. */
    private static final int AT_ONCE = 6;

    /** Values shown at all: with more, the page would outgrow 100 kB. */
    private static final int MOST = 40;

    /** A value that a click chooses or gives up. */
    public record Value(String label, long count, boolean chosen, String url) {}

    /**
     * The choices of a facet.
     *
     * @param address of the page with a facet's value chosen, or given up
     */
    static Choices of(
            Facet facet,
            List<Count> counts,
            Language language,
            boolean open,
            BiFunction<Facet, String, String> address) {
        List<Value> values =
                counts.stream()
                        .limit(Math.max(MOST, counts.stream().filter(Count::selected).count()))
                        .map(c ->
                                new Value(
                                        Labels.of(facet, c.label(), language),
                                        c.count(),
                                        c.selected(),
                                        address.apply(facet, c.value())))
                        .toList();
        int chosen = (int) values.stream().filter(Value::chosen).count();
        int shown = Math.max(chosen, AT_ONCE);
        if (values.size() <= shown + 1) {
            shown = values.size();
        }
        return new Choices(
                Labels.of(facet, language),
                chosen,
                open || chosen > 0,
                values.subList(0, shown),
                values.subList(shown, values.size()));
    }
}
