package jucuo.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jucuo.division.Divisions;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Level;
import jucuo.document.Passage;

/**
 * A property of passages that results are counted and narrowed by: index field, URL parameter and
 * reading in one.
 */
public enum Facet {
    /** The document, by its id. */
    DOCUMENT(p -> List.of(p.document().id())),
    /** The headings above a passage. */
    SECTION(Passage::path),
    KIND(p -> List.of(p.node().kind().key())),
    GENRE(p -> present(p.document().header().genre())),
    ISSUER(p -> p.document().header().issuers()),
    LEVEL(p -> p.document().header().level().map(Level::label).stream().toList()),
    /** Where the issuers are (行政区划), and all that is in: 国家, 国家/山西省, 国家/山西省/太原市. */
    DIVISION(Facet::divisions),
    /** The year of the document's date. */
    YEAR(p -> p.document().header().date().map(d -> String.valueOf(d.getYear())).stream().toList()),
    /** The years by which the passage sets targets. */
    TARGET_YEAR(Facet::targetYears),
    THEME(p -> p.document().header().themes()),
    PROGRAMME(p -> names(p, Fact.Programme.class, Fact.Programme::name)),
    PLACE(p -> names(p, Fact.Place.class, Fact.Place::name)),
    /** The verbs by which the passage acts. */
    ACTION(p -> names(p, Fact.Action.class, Fact.Action::text));

    /** Stands for having no value, as a dash does in a table; no passage has it for a value. */
    public static final String NONE = "-";

    /** What all divisions are in. */
    private static final String NATION = Level.NATION.label();

    /** Length of a value, in UTF-16 units. */
    public static final int MAX_VALUE = 300;

    @SuppressWarnings("ImmutableEnumChecker") // the readings are lambdas without state
    private final Function<Passage, List<String>> reading;

    private final String key;

    Facet(Function<Passage, List<String>> reading) {
        this.reading = reading;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the URL parameter, the index field and the JSON member. */
    public String key() {
        return key;
    }

    /**
     * The passage's values of this facet, each once; empty where it has none. Without white space
     * around; one longer than {@link #MAX_VALUE} is no value, since nobody could choose it.
     */
    public List<String> values(Passage passage) {
        return reading.apply(passage).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty() && !v.equals(NONE) && v.length() <= MAX_VALUE)
                .distinct()
                .toList();
    }

    public static Optional<Facet> of(String key) {
        for (Facet facet : values()) {
            if (facet.key.equals(key)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

    private static List<String> present(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> divisions(Passage passage) {
        Header header = passage.document().header();
        List<String> paths =
                header.issuers().stream()
                        .flatMap(issuer -> Divisions.path(issuer).stream())
                        .distinct()
                        .toList();
        boolean placed = !paths.isEmpty() || header.level().equals(Optional.of(Level.NATION));
        var all = new LinkedHashSet<String>();
        if (placed) {
            all.add(NATION);
        }
        for (String path : paths) {
            var whole = new StringBuilder(NATION);
            for (String name : path.split(Divisions.BELOW, -1)) {
                all.add(whole.append(Divisions.BELOW).append(name).toString());
            }
        }
        return List.copyOf(all);
    }

    private static List<String> targetYears(Passage passage) {
        return passage.node().facts().stream()
                .filter(Fact.Target.class::isInstance)
                .map(Fact.Target.class::cast)
                .filter(t -> t.year().isPresent())
                .map(t -> String.valueOf(t.year().getAsInt()))
                .toList();
    }

    private static <F extends Fact> List<String> names(
            Passage passage, Class<F> type, Function<F, String> name) {
        return passage.node().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(name)
                .toList();
    }
}
