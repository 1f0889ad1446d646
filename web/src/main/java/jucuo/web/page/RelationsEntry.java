package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Relations;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * How a document stands to others, in groups that are not empty.
 *
 * @param newest address of the newest version where this is an older one; empty otherwise
 */
public record RelationsEntry(List<Group> groups, String newest) {

    /** Documents that stand to this one in one way; {@code total} may be more than are shown. */
    public record Group(Word name, int total, List<Neighbour> documents) {}

    /**
     * Another document, or a file.
     *
     * @param url empty for what the reader sees already
     * @param details what tells it from the others, such as level and date
     */
    public record Neighbour(String title, String url, List<String> details) {}

    static RelationsEntry of(String id, Relations relations, SearchRequest request) {
        var groups = new ArrayList<Group>();
        add(groups, Word.VERSIONS, neighbours(id, relations.versions(), request));
        add(groups, Word.SIMILAR, similar(relations, request));
        add(groups, Word.CITES, neighbours(id, relations.cited(), request));
        List<Neighbour> citing = neighbours(id, relations.citing(), request);
        if (!citing.isEmpty()) {
            groups.add(new Group(Word.CITED_BY, relations.citingTotal(), citing));
        }
        if (relations.copies().size() > 1) {
            add(
                    groups,
                    Word.SAME_TEXT,
                    relations.copies().stream()
                            .map(c -> new Neighbour(c.file(), "", List.of(c.charset())))
                            .toList());
        }
        return new RelationsEntry(List.copyOf(groups), newest(id, relations, request));
    }

    private static void add(List<Group> groups, Word name, List<Neighbour> neighbours) {
        if (!neighbours.isEmpty()) {
            groups.add(new Group(name, neighbours.size(), neighbours));
        }
    }

    private static List<Neighbour> similar(Relations relations, SearchRequest request) {
        return relations.similar().stream()
                .map(s -> {
                    Neighbour neighbour = neighbour("", s.document(), request);
                    var details = new ArrayList<String>(neighbour.details());
                    details.add(String.format(Locale.ROOT, "%.0f%%", 100 * s.similarity()));
                    return new Neighbour(neighbour.title(), neighbour.url(), details);
                })
                .toList();
    }

    private static List<Neighbour> neighbours(
            String id, List<DocumentSummary> documents, SearchRequest request) {
        return documents.stream().map(d -> neighbour(id, d, request)).toList();
    }

    private static Neighbour neighbour(String id, DocumentSummary document, SearchRequest request) {
        Language language = request.language();
        var details = new ArrayList<String>();
        document.level().map(Level::label).map(l -> level(l, language)).ifPresent(details::add);
        details.add(document.date().map(LocalDate::toString).orElse(Word.UNDATED.in(language)));
        return new Neighbour(
                document.title(),
                document.id().equals(id) ? "" : Links.document(document.id(), request.plain()),
                details);
    }

    private static String level(String label, Language language) {
        return Labels.of(jucuo.schema.Facet.LEVEL, label, language);
    }

    private static String newest(String id, Relations relations, SearchRequest request) {
        return relations.versions().stream()
                .findFirst()
                .map(DocumentSummary::id)
                .filter(newest -> !newest.equals(id))
                .map(newest -> Links.document(newest, request.plain()))
                .orElse("");
    }
}
