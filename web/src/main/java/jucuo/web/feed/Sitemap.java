package jucuo.web.feed;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Listing;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/**
 * The documents, for crawlers: one list, or an index of lists where they are many.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps 0.90</a>
 */
public final class Sitemap {

    /** Documents in one list; the protocol allows 50,000. */
    public static final int PART = 10_000;

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
                documents(out, site, part);
            }
        });
    }

    private static void documents(XMLStreamWriter out, String site, Listing part)
            throws XMLStreamException {
        out.writeStartElement("urlset");
        out.writeDefaultNamespace(NAMESPACE);
        for (DocumentSummary document : part.documents()) {
            out.writeStartElement("url");
            Xml.element(out, "loc", site + Links.document(document.id(), SearchRequest.all()));
            out.writeEndElement();
        }
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
