package jucuo.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jucuo.document.Passage;

/**
 * What a query can ask a passage or its document for by name ({@code title:…}): name and reading.
 */
public enum Property {
    /** The document's title. */
    TITLE(p -> List.of(p.document().header().title())),
    /** The document's number (发文字号). */
    NUMBER(p -> List.of(p.document().header().number())),
    ISSUER(Facet.ISSUER::values),
    GENRE(Facet.GENRE::values),
    PLACE(Facet.PLACE::values),
    PROGRAMME(Facet.PROGRAMME::values);

    /**
     * UTF-16 units of a value that are looked at; more than any title, less than a term may have.
     */
    public static final int LONGEST = 2000;

    @SuppressWarnings("ImmutableEnumChecker") // the readings are lambdas without state
    private final Function<Passage, List<String>> reading;

    Property(Function<Passage, List<String>> reading) {
        this.reading = reading;
    }

    /** The name in the query language. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Property> of(String key) {
        for (Property property : values()) {
            if (property.key().equals(key)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** The passage's values, each to {@link #LONGEST}; empty where it has none. */
    public List<String> values(Passage passage) {
        return reading.apply(passage).stream()
                .filter(v -> !v.isEmpty())
                .map(v -> v.substring(0, Math.min(v.length(), LONGEST)))
                .toList();
    }
}
