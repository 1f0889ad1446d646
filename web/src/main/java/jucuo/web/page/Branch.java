package jucuo.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/**
 * A value of a facet whose values lie within each other, with those inside it: provinces and their
 * cities, a document's chapters and their sections.
 *
 * @param onTheWay whether something inside it is chosen
 * @param below those inside it that are shown at once; empty where it is not on the way, nor chosen
 * @param more those shown on demand
 */
public record Branch(FacetValue value, boolean onTheWay, List<Branch> below, List<Branch> more) {

    /**
     * A value and what it lies in.
     *
     * @param within the value around it; empty for the outermost
     */
    record Item(String value, String label, long count, String within) {}

    public Branch {
        below = List.copyOf(below);
        more = List.copyOf(more);
    }

    /**
     * The outermost values, opened down to what is chosen; where there is one only, it is open.
     *
     * @param items in the order in which they are shown; chosen ones come before their neighbours
     *     where {@code atOnce} would hide them
     * @param atOnce values shown at once in one place
     */
    static Branch of(Facet facet, SearchRequest request, List<Item> items, int atOnce) {
        return new Forest(facet, request, items, atOnce).all();
    }

    /** The items by what they lie in. */
    private record Forest(
            Facet facet,
            SearchRequest request,
            Map<String, Item> byValue,
            Map<String, List<Item>> byOuter,
            Set<String> onTheWay,
            int atOnce) {

        Forest(Facet facet, SearchRequest request, List<Item> items, int atOnce) {
            this(
                    facet,
                    request,
                    items.stream().collect(Collectors.toMap(Item::value, Function.identity())),
                    items.stream().collect(Collectors.groupingBy(Item::within)),
                    new HashSet<>(),
                    atOnce);
            for (String chosen : request.chosen(facet)) {
                onTheWay.addAll(around(chosen));
            }
        }

        /** A branch without a value that holds the outermost. */
        Branch all() {
            List<Item> outermost = byOuter.getOrDefault("", List.of());
            boolean single = outermost.size() == 1;
            List<Branch> branches = outermost.stream().map(i -> branch(i, single)).toList();
            return split(FacetValue.NOTHING, true, branches);
        }

        private Branch branch(Item item, boolean open) {
            boolean shown =
                    open
                            || onTheWay.contains(item.value())
                            || request.isChosen(facet, item.value());
            List<Branch> inside =
                    shown
                            ? byOuter.getOrDefault(item.value(), List.of()).stream()
                                    .map(i -> branch(i, false))
                                    .toList()
                            : List.of();
            var value =
                    FacetValue.within(
                            facet,
                            item.value(),
                            item.label(),
                            item.count(),
                            toggled(item.value()),
                            request);
            return split(value, onTheWay.contains(item.value()), inside);
        }

        private Branch split(FacetValue value, boolean way, List<Branch> inside) {
            List<Branch> taken = inside.stream().filter(Branch::isTaken).toList();
            if (inside.size() <= atOnce + 1) {
                return new Branch(value, way, inside, List.of());
            }
            List<Branch> others = inside.stream().filter(b -> !b.isTaken()).toList();
            int room = Math.max(0, atOnce - taken.size());
            return new Branch(
                    value,
                    way,
                    Stream.concat(taken.stream(), others.stream().limit(room)).toList(),
                    others.stream().skip(room).toList());
        }

        /** A value in the place of all it lies in and of all inside it, or no longer chosen. */
        private NavigableSet<String> toggled(String value) {
            var chosen = new TreeSet<>(request.chosen(facet));
            if (!chosen.remove(value)) {
                Collection<String> around = around(value);
                chosen.removeIf(c -> around.contains(c) || around(c).contains(value));
                if (chosen.size() < SearchRequest.MAX_VALUES) {
                    chosen.add(value);
                }
            }
            return chosen;
        }

        /** What a value lies in, the nearest first; each once, whatever the items say. */
        private List<String> around(String value) {
            var around = new ArrayList<String>();
            Item item = byValue.get(value);
            while (item != null && !item.within().isEmpty() && !around.contains(item.within())) {
                around.add(item.within());
                item = byValue.get(item.within());
            }
            return around;
        }
    }

    private boolean isTaken() {
        return onTheWay || value.isTaken();
    }

    /**
     * The same without what is shown on demand, and of the rest what is taken where that is all.
     */
    Branch reduced(boolean taken) {
        return new Branch(
                value,
                onTheWay,
                below.stream()
                        .filter(b -> !taken || b.isTaken())
                        .map(b -> b.reduced(taken))
                        .toList(),
                List.of());
    }

    /** Of this and all inside it that is shown. */
    Stream<FacetValue> values() {
        Stream<FacetValue> inside =
                Stream.of(below, more).flatMap(List::stream).flatMap(Branch::values);
        return Stream.concat(
                Stream.of(value).filter(v -> !Objects.equals(v, FacetValue.NOTHING)), inside);
    }
}
