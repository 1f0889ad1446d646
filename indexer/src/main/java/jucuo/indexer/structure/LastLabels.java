package jucuo.indexer.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The last number of each style so far, wherever it stood. */
final class LastLabels {

    private final Map<Style, Label> labels = new EnumMap<>(Style.class);

    void put(Label label) {
        labels.put(label.style(), label);
    }

    Optional<Label> of(Style style) {
        return Optional.ofNullable(labels.get(style));
    }

    void clear() {
        labels.clear();
    }
}
