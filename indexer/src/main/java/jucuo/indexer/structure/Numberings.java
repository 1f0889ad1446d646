package jucuo.indexer.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The numberings of a document so far, and the open node under which a number goes on or begins.
 * What stands above what is learnt from the document: a number that continues one of the open
 * nodes' children closes all below it, a numbering that begins with 一 opens a level below.
 */
final class Numberings {

    /** A number may be that much greater than the one before it; a guess. */
    private static final int WIDEST_STEP = 3;

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final boolean decimal;

    /**
     * @param root of the document's outline
     * @param decimal whether the document numbers in decimals
     */
    Numberings(Draft root, boolean decimal) {
        scopes.push(new Scope(root));
        this.decimal = decimal;
    }

    /** Says that {@code label} numbers {@code node}. */
    void put(Label label, Draft node) {
        leave(node);
        scope().last.put(label.style(), label);
        if (label.style() == Style.BOX) {
            scopes.push(new Scope(node));
        }
    }

    /** Forgets all: what follows is numbered within {@code document}, another one. */
    void begin(Draft document) {
        scopes.clear();
        scopes.push(new Scope(document));
    }

    /** The number at the beginning of {@code text}, if it may be one of this document's. */
    Optional<Label> label(String text) {
        Optional<Label> label = LabelParser.at(text, 0).filter(l -> !l.style().isClause());
        if (label.isPresent()) {
            return label;
        }
        return decimal ? LabelParser.chapter(text) : Optional.empty();
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
            default -> {
                leave(top);
                yield exactly(label, top).or(() -> afterGap(label, top));
            }
        };
    }

    private Optional<Draft> exactly(Label label, Draft top) {
        return first(
                top,
                (open, scope) ->
                        continued(label, open)
                                .or(() -> begun(label, open))
                                .or(() -> runOn(label, open, scope)));
    }

    private Optional<Draft> afterGap(Label label, Draft top) {
        return first(
                top,
                (open, scope) ->
                        afterGap(label, open, scope).or(() -> printedApart(label, open, scope)));
    }

    /**
     * What {@code find} finds in the innermost scope where it does.
     *
     * @param find takes the scope's open nodes, innermost first
     */
    private Optional<Draft> first(Draft top, BiFunction<List<Draft>, Scope, Optional<Draft>> find) {
        Draft inner = top;
        for (Scope scope : scopes) {
            Optional<Draft> found = find.apply(scope.open(inner), scope);
            if (found.isPresent()) {
                return found;
            }
            inner = scope.top.parent().orElse(scope.top);
        }
        return Optional.empty();
    }

    /** The same for a clause (一是…), which is known to be no prose. */
    Draft clauseParent(Label clause, Draft top) {
        return continued(clause, top.withParents())
                .or(() -> top.nearest(clause.style()).flatMap(Draft::parent))
                .orElse(top);
    }

    private static Optional<Draft> continued(Label label, List<Draft> open) {
        return open.stream()
                .filter(d -> d.last(label.style()).filter(label::follows).isPresent())
                .findFirst();
    }

    private static Optional<Draft> begun(Label label, List<Draft> open) {
        if (!label.isFirst()) {
            return Optional.empty();
        }
        Optional<Draft> above = above(label, open);
        boolean beginsDecimals =
                label.above().equals(List.of(1))
                        && open.stream().allMatch(d -> d.label().isEmpty());
        return label.above().isEmpty() || beginsDecimals
                ? Optional.of(besideItsStyle(label, open))
                : above;
    }

    /** The node 1.2 or 二 above 1.2.1 and 2.1. */
    private static Optional<Draft> above(Label label, List<Draft> open) {
        return open.stream()
                .filter(d -> d.label().filter(l -> l.numbers().equals(label.above())).isPresent())
                .findFirst();
    }

    // （七） under 二、 goes on from （六） under 一、
    private static Optional<Draft> runOn(Label label, List<Draft> open, Scope scope) {
        Label before = scope.last.get(label.style());
        return before != null && label.follows(before)
                ? Optional.of(besideItsStyle(label, open))
                : Optional.empty();
    }

    // a numbering that begins anew stands where the last one of its style stood
    private static Draft besideItsStyle(Label label, List<Draft> open) {
        return open.stream()
                .limit(open.size() - 1L)
                .filter(d -> d.is(label.style()))
                .findFirst()
                .flatMap(Draft::parent)
                .orElseGet(() -> holder(label, open));
    }

    // chapters stand below books and documents, never below an item: 4）, 第2章
    private static Draft holder(Label label, List<Draft> open) {
        Draft holder = open.getFirst().holder();
        if (!label.style().isChapter()) {
            return holder;
        }
        return open.stream()
                .filter(d ->
                        d.label()
                                .map(Label::style)
                                .filter(s -> !s.isAbove(label.style()))
                                .isEmpty())
                .findFirst()
                .orElse(open.getLast())
                .holder();
    }

    // 四、 after 二、, or a document's first number where its first page is lost
    private Optional<Draft> afterGap(Label label, List<Draft> open, Scope scope) {
        if (label.style() == Style.DECIMAL) {
            return above(label, open)
                    .filter(d -> decimal && step(label, d.last(Style.DECIMAL)) <= WIDEST_STEP);
        }
        Optional<Draft> sibling =
                open.stream().filter(d -> d.last(label.style()).isPresent()).findFirst();
        if (sibling.isPresent()) {
            int step = step(label, sibling.get().last(label.style()));
            return step >= 0 && step <= WIDEST_STEP ? sibling : Optional.empty();
        }
        Optional<Label> before = Optional.ofNullable(scope.last.get(label.style()));
        if (before.isPresent()) {
            int step = step(label, before);
            boolean goesOn = label.style() == Style.ARABIC && step > 0 && step <= WIDEST_STEP;
            return goesOn ? Optional.of(besideItsStyle(label, open)) : Optional.empty();
        }
        boolean sure =
                label.style() != Style.ARABIC
                        && !label.style().isClause()
                        && !Character.isDigit(label.text().charAt(0));
        return sure ? Optional.of(holder(label, open)) : Optional.empty();
    }

    private static int step(Label label, Optional<Label> before) {
        return label.ordinal() - before.map(Label::ordinal).orElse(0);
    }

    // 第六十五条　… after 第四十条: a reference (第六十五条规定的) is not parted from what follows it
    private static Optional<Draft> printedApart(Label label, List<Draft> open, Scope scope) {
        Label before = scope.last.get(label.style());
        boolean apart = label.end() - label.start() > label.text().length();
        return label.style() == Style.ARTICLE
                        && apart
                        && before != null
                        && label.ordinal() > before.ordinal()
                ? Optional.of(besideItsStyle(label, open))
                : Optional.empty();
    }

    // a box stands beside the numbered item before it, or in the section whose body it is
    private static Draft boxParent(Draft top) {
        for (Draft open : top.holder().withParents()) {
            boolean item = open.label().filter(l -> !l.style().isDivision()).isPresent();
            boolean runIn = item && hasTextOfItsOwn(open);
            boolean inBox = open.nearest(Style.BOX).isPresent();
            if (!runIn && !inBox) {
                return open;
            }
        }
        return top.outermost();
    }

    private static boolean hasTextOfItsOwn(Draft item) {
        String words = item.titleWords();
        boolean sentence = Punctuation.isClosed(words) && item.children().isEmpty();
        return sentence || !Heading.isWhole(words);
    }

    private Scope scope() {
        return scopes.element();
    }

    /** Leaves the boxes that {@code node} is not in. */
    private void leave(Draft node) {
        List<Draft> path = node.withParents();
        while (scopes.size() > 1 && !path.contains(scope().top)) {
            scopes.pop();
        }
    }

    /** A part of the document that numbers by itself: the whole, or a box in it. */
    private static final class Scope {

        private final Draft top;

        /** The last number of each style, wherever in the scope it stood. */
        private final Map<Style, Label> last = new EnumMap<>(Style.class);

        Scope(Draft top) {
            this.top = top;
        }

        /** {@code inner} and those above it, up to the scope's top. */
        List<Draft> open(Draft inner) {
            var open = new ArrayList<Draft>();
            for (Draft draft : inner.withParents()) {
                open.add(draft);
                if (draft == top) {
                    break;
                }
            }
            return open;
        }
    }
}
