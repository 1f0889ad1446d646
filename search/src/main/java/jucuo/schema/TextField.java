package jucuo.schema;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jucuo.document.Passage;

/** The words of a passage that can be searched: index field and reading in one. */
public enum TextField {
    /** The passage's own words. */
    TEXT(p -> List.of(p.node().text())),
    /** The passage's own heading. */
    HEADING(p -> List.of(p.node().heading())),
    /** The headings above it. */
    PATH(Passage::path);

    @SuppressWarnings("ImmutableEnumChecker") // the readings are lambdas without state
    private final Function<Passage, List<String>> reading;

    TextField(Function<Passage, List<String>> reading) {
        this.reading = reading;
    }

    /** The name in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The passage's values; no phrase stands across two of them. */
    public List<String> values(Passage passage) {
        return reading.apply(passage);
    }
}
