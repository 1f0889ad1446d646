package jucuo.web.feed;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Listing;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;

/**
 * The documents and the pages about all of them, for crawlers: one list, or an index of lists where
 * they are many.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps 0.90</a>
 */
public final class Sitemap {

    /** Documents in one list; the protocol allows 50,000. */
    public static final int PART = 10_000;

    /** What leads to all else, before the documents. */
    private static final List<String> PAGES =
            List.of(
                    Links.home(SearchRequest.all()),
                    Links.documents(SearchRequest.all()),
                    SurveyLinks.commitments(SearchRequest.all()),
                    SurveyLinks.trends(SearchRequest.all()),
                    SurveyLinks.programmes(SearchRequest.all()),
                    SurveyLinks.matrix(SearchRequest.all()),
                    SurveyLinks.compare(SearchRequest.all()),
                    Links.help(SearchRequest.all()),
                    Links.apiReference(SearchRequest.all()));

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * Number of documents before those of page {@code page}. Page 1 holds the first ones, or the
     * index; then all begin anew on page 2.
     */
    public static int offset(int page) {
        return (int) Math.min(Math.max(0, page - 2L) * PART, Integer.MAX_VALUE);
    }

    /**
     * One page of the map in XML.
     *
     * @param site where the site stands, such as {@code https://example.org}
     * @param part the documents from {@link #offset} on
     */
    public static String of(String site, Listing part, int page) {
        return Xml.document(out -> {
            if (page == 1 && part.total() > PART) {
                index(out, site, part.total());
            } else {
                urls(out, site, part, page == (part.total() > PART ? 2 : 1));
            }
        });
    }

    private static void urls(XMLStreamWriter out, String site, Listing part, boolean isFirst)
            throws XMLStreamException {
        out.writeStartElement("urlset");
        out.writeDefaultNamespace(NAMESPACE);
        if (isFirst) {
            for (String page : PAGES) {
                url(out, site + page);
            }
        }
        for (DocumentSummary document : part.documents()) {
            url(out, site + Links.document(document.id(), SearchRequest.all()));
        }
        out.writeEndElement();
    }

    private static void url(XMLStreamWriter out, String address) throws XMLStreamException {
        out.writeStartElement("url");
        Xml.element(out, "loc", address);
        out.writeEndElement();
    }

    private static void index(XMLStreamWriter out, String site, long total)
            throws XMLStreamException {
        out.writeStartElement("sitemapindex");
        out.writeDefaultNamespace(NAMESPACE);
        for (long page = 2; page <= Math.ceilDiv(total, PART) + 1; page++) {
            out.writeStartElement("sitemap");
            Xml.element(out, "loc", site + "/sitemap.xml?page=" + page);
            out.writeEndElement();
        }
        out.writeEndElement();
    }
}
