package jucuo.indexer.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.Span;

/** Nodes and headers to find facts in. */
final class Nodes {

    /** Of a document of 2023. */
    static final Header HEADER = header(Optional.of(LocalDate.of(2023, 11, 29)));

    /** Of a document without a date. */
    static final Header UNDATED = header(Optional.empty());

    private static final Pattern LINE = Pattern.compile("[^\n]+");

    /** Of {@link #HEADER}, before the first section. */
    static final Setting SETTING = setting(HEADER);

    private Nodes() {}

    /**
     * A measure without label and heading whose words are all of {@code source} but its line
     * breaks.
     */
    static Node of(String source) {
        return of(Kind.MEASURE, "", "", source);
    }

    static Node of(Kind kind, String label, String heading, String source) {
        var pieces = new ArrayList<Span>();
        var line = LINE.matcher(source);
        while (line.find()) {
            pieces.add(new Span(line.start(), line.end()));
        }
        return new Node("n1", "", kind, label, heading, Excerpt.of(source, pieces), List.of());
    }

    static List<String> texts(Enricher enricher, String source) {
        return enricher.facts(of(source), SETTING).stream().map(Fact::text).toList();
    }

    /** Of a node at the beginning of a document. */
    static Setting setting(Header header) {
        return Settings.of(header, List.of(of("文"))).getFirst();
    }

    private static Header header(Optional<LocalDate> date) {
        return header("题", date);
    }

    static Header header(String title, Optional<LocalDate> date) {
        return new Header(
                title,
                "",
                List.of(),
                Optional.empty(),
                "",
                "",
                date,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }
}
