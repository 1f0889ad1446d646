package jucuo.indexer.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numberings of a document so far, and the open node under which a number goes on or begins.
 * What stands above what is learnt from the document: a number that continues one of the open
 * nodes' children closes all below it, a numbering that begins with 一 opens a level below.
 */
final class Numberings {

    /** A number may be that much greater than the one before it; a guess. */
    private static final int WIDEST_STEP = 3;

    /** The last number of each style, wherever it stood. */
    private final Map<Style, Label> last = new EnumMap<>(Style.class);

    /** Says that {@code label} numbers a node. */
    void put(Label label) {
        last.put(label.style(), label);
    }

    /** Forgets all: another document begins. */
    void clear() {
        last.clear();
    }

    /**
     * The node that {@code label} numbers a child of; empty where it is prose.
     *
     * @param top the innermost open node
     */
    Optional<Draft> parent(Label label, Draft top) {
        return switch (label.style()) {
            case APPENDIX, SUPPLEMENT -> Optional.of(top.outermost());
            case BOX -> Optional.of(boxParent(top));
            default ->
                    continued(label, top)
                            .or(() -> begun(label, top))
                            .or(() -> runOn(label, top))
                            .or(() -> afterGap(label, top))
                            .or(() -> printedApart(label, top));
        };
    }

    /** The same for a clause (一是…), which is known to be no prose. */
    Draft clauseParent(Label clause, Draft top) {
        return continued(clause, top)
                .or(() -> top.nearest(clause.style()).flatMap(Draft::parent))
                .orElse(top);
    }

    private static Optional<Draft> continued(Label label, Draft top) {
        return top.withParents().stream()
                .filter(d -> d.last(label.style()).filter(label::follows).isPresent())
                .findFirst();
    }

    private static Optional<Draft> begun(Label label, Draft top) {
        return label.isFirst() ? Optional.of(besideItsStyle(label, top)) : Optional.empty();
    }

    // （七） under 二、 goes on from （六） under 一、
    private Optional<Draft> runOn(Label label, Draft top) {
        Label before = last.get(label.style());
        return before != null && label.follows(before)
                ? Optional.of(besideItsStyle(label, top))
                : Optional.empty();
    }

    // a numbering that begins anew stands where the last one of its style stood
    private static Draft besideItsStyle(Label label, Draft top) {
        return top.nearest(label.style()).flatMap(Draft::parent).orElseGet(top::holder);
    }

    // 四、 after 二、, or a document's first number where its first page is lost
    private Optional<Draft> afterGap(Label label, Draft top) {
        Optional<Draft> sibling =
                top.withParents().stream()
                        .filter(d -> d.last(label.style()).isPresent())
                        .findFirst();
        if (sibling.isPresent()) {
            int step = label.ordinal() - sibling.get().last(label.style()).orElseThrow().ordinal();
            return step >= 0 && step <= WIDEST_STEP ? sibling : Optional.empty();
        }
        boolean sure =
                label.style() != Style.ARABIC
                        && !label.style().isClause()
                        && !Character.isDigit(label.text().charAt(0));
        return sure && !last.containsKey(label.style())
                ? Optional.of(top.holder())
                : Optional.empty();
    }

    // 第六十五条　… after 第四十条: a reference (第六十五条规定的) is not parted from what follows it
    private Optional<Draft> printedApart(Label label, Draft top) {
        Label before = last.get(label.style());
        boolean apart = label.end() - label.start() > label.text().length();
        return label.style() == Style.ARTICLE
                        && apart
                        && before != null
                        && label.ordinal() > before.ordinal()
                ? Optional.of(besideItsStyle(label, top))
                : Optional.empty();
    }

    // a box stands beside the numbered item before it, or in the section whose body it is
    private static Draft boxParent(Draft top) {
        for (Draft open : top.withParents()) {
            boolean item = open.label().filter(l -> !l.style().isDivision()).isPresent();
            boolean runIn = item && !Heading.isWhole(open.titleWords());
            if (!runIn && !open.is(Style.BOX)) {
                return open;
            }
        }
        return top.outermost();
    }
}
