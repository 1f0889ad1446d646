package jucuo.lucene;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.engine.IndicatorNames;
import org.apache.lucene.util.BytesRef;

/**
 * What a target is filtered and ordered by.
 *
 * @param fact its place among the facts of its node
 * @param year by which; 0 where none is said
 * @param indicator in the form by which documents are compared; empty where there is none
 * @param number empty where it says how in words alone
 */
record TargetColumns(int fact, int year, String indicator, Optional<Amount> number) {

    /** A value in base units; of a range the lower end. */
    record Amount(Fact.Comparator comparator, BigDecimal value, String unit) {}

    static TargetColumns of(int fact, Fact.Target target) {
        return new TargetColumns(
                fact,
                target.year().orElse(0),
                IndicatorNames.normal(target.indicator()),
                target.quantity()
                        .map(q ->
                                new Amount(
                                        target.comparator().orElseThrow(), q.value(), q.unit())));
    }

    /** The unit; empty without a number. */
    String unit() {
        return number.map(Amount::unit).orElse("");
    }

    /** A node's targets as they are indexed; empty where it has none. */
    static Optional<BytesRef> bytes(Node node) {
        var targets = new ArrayList<TargetColumns>();
        for (int fact = 0; fact < node.facts().size(); fact++) {
            if (node.facts().get(fact) instanceof Fact.Target target) {
                targets.add(of(fact, target));
            }
        }
        return targets.isEmpty() ? Optional.empty() : Optional.of(bytes(targets));
    }

    private static BytesRef bytes(List<TargetColumns> targets) {
        return StoredEntries.bytes(out -> {
            out.writeShort(targets.size());
            for (TargetColumns target : targets) {
                target.write(out);
            }
        });
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeShort(fact);
        out.writeShort(year);
        StoredEntries.write(out, indicator);
        out.writeBoolean(number.isPresent());
        if (number.isPresent()) {
            StoredEntries.write(out, number.get().comparator().sign());
            StoredEntries.write(out, number.get().value().toPlainString());
            StoredEntries.write(out, number.get().unit());
        }
    }

    /** Reads back what {@link #bytes} gave. */
    static List<TargetColumns> of(BytesRef bytes) {
        return StoredEntries.read(
                bytes,
                in -> {
                    var targets = new ArrayList<TargetColumns>();
                    for (int left = in.readUnsignedShort(); left > 0; left--) {
                        targets.add(read(in));
                    }
                    return targets;
                });
    }

    private static TargetColumns read(DataInputStream in) throws IOException {
        return new TargetColumns(
                in.readUnsignedShort(),
                in.readUnsignedShort(),
                StoredEntries.string(in),
                in.readBoolean() ? Optional.of(number(in)) : Optional.empty());
    }

    private static Amount number(DataInputStream in) throws IOException {
        return new Amount(
                Fact.Comparator.of(StoredEntries.string(in)),
                new BigDecimal(StoredEntries.string(in)),
                StoredEntries.string(in));
    }
}
