package jucuo.web.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jucuo.document.Node;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Hit;
import jucuo.engine.SearchResult;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.web.link.Iri;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What a query finds, to be followed with a feed reader: newest documents first.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml";

    /** Passages in one feed, unless the request says how many. */
    private static final int SIZE = 50;

    /** China Standard Time: a date of a document is a day there. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Stands for the date of an undated document, since the format demands one. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /** What the feed of a page of results asks for: its newest passages. */
    public static SearchRequest request(SearchRequest request) {
        int size = request.size() == SearchRequest.DEFAULT_SIZE ? SIZE : request.size();
        return request.withSort(Sort.NEWEST).withSize(size).withPage(request.page());
    }

    /**
     * The feed in XML.
     *
     * @param site where the site stands, such as {@code https://example.org}
     * @param request what {@code result} answers
     */
    public static String of(String site, SearchRequest request, SearchResult result) {
        return Xml.document(out -> {
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            Xml.element(out, "title", title(request));
            Xml.element(out, "id", site + Iri.ascii(Links.feed(request.withPage(1))));
            Xml.element(out, "updated", updated(result));
            link(out, "self", MEDIA_TYPE, site + Iri.ascii(Links.feed(request)));
            link(out, "alternate", "text/html", site + Iri.ascii(Links.search(request)));
            if (request.offset() + (long) result.hits().size() < result.total()) {
                SearchRequest next = request.withPage(request.page() + 1);
                link(out, "next", MEDIA_TYPE, site + Iri.ascii(Links.feed(next)));
            }
            for (Hit hit : result.hits()) {
                entry(out, site, hit, request.language());
            }
            out.writeEndElement();
        });
    }

    private static String title(SearchRequest request) {
        Language language = request.language();
        String asked =
                request.q().isEmpty()
                        ? Word.RESULTS.in(language)
                        : Word.RESULTS_FOR.in(language, request.q());
        return asked + " · " + Word.SITE.in(language);
    }

    private static String updated(SearchResult result) {
        return result.hits().stream()
                .map(Hit::document)
                .map(AtomFeed::date)
                .max(Comparator.naturalOrder())
                .map(AtomFeed::time)
                .orElseGet(() -> time(UNDATED));
    }

    private static void entry(XMLStreamWriter out, String site, Hit hit, Language language)
            throws XMLStreamException {
        DocumentSummary document = hit.document();
        Node node = hit.node();
        SearchRequest plain = Links.plain(language);
        out.writeStartElement("entry");
        Xml.element(out, "title", entryTitle(hit));
        Xml.element(
                out, "id", site + Links.node(document.id(), node.id(), Links.plain(Language.ZH)));
        Xml.element(out, "updated", time(date(document)));
        out.writeStartElement("author");
        Xml.element(out, "name", author(document, language));
        out.writeEndElement();
        link(out, "alternate", "text/html", site + Links.place(document.id(), node.id(), plain));
        out.writeStartElement("content");
        out.writeAttribute("type", "text");
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "zh-CN");
        out.writeCharacters(Xml.allowed(node.text()));
        out.writeEndElement();
        out.writeEndElement();
    }

    /** The document, the headings above, and the passage's own heading. */
    private static String entryTitle(Hit hit) {
        var title = new StringBuilder(hit.document().title());
        hit.path().forEach(heading -> title.append(" › ").append(heading));
        if (!hit.node().heading().isEmpty()) {
            title.append(" › ").append(hit.node().heading());
        }
        return title.toString();
    }

    /** The issuers; the site where none is known, since the format demands an author. */
    private static String author(DocumentSummary document, Language language) {
        return document.issuers().isEmpty()
                ? Word.SITE.in(language)
                : String.join("、", document.issuers());
    }

    private static LocalDate date(DocumentSummary document) {
        Optional<LocalDate> date = document.date();
        return date.orElse(UNDATED);
    }

    private static String time(LocalDate date) {
        return date.atStartOfDay().atOffset(CHINA).toInstant().toString();
    }

    private static void link(XMLStreamWriter out, String relation, String type, String address)
            throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", address);
    }
}
