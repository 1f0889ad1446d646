package jucuo.web.feed;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jucuo.query.Language;
import jucuo.web.link.Asset;
import jucuo.web.text.Word;

/**
 * Tells browsers how to search the site.
 *
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
public final class OpenSearchDescription {

    private OpenSearchDescription() {}

    /**
     * The description in XML.
     *
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static String of(String site) {
        return Xml.document(out -> {
            out.writeStartElement("OpenSearchDescription");
            out.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
            Xml.element(out, "ShortName", Word.SITE.in(Language.ZH));
            Xml.element(out, "Description", Word.SEARCH_BOX.in(Language.ZH));
            Xml.element(out, "InputEncoding", "UTF-8");
            out.writeStartElement("Image");
            out.writeAttribute("type", Asset.ICON.mediaType());
            out.writeCharacters(site + Asset.ICON.path());
            out.writeEndElement();
            url(out, "text/html", site + "/search");
            url(out, AtomFeed.MEDIA_TYPE, site + "/search.atom");
            url(out, "application/json", site + "/api/v1/search");
            out.writeEndElement();
        });
    }

    private static void url(XMLStreamWriter out, String type, String address)
            throws XMLStreamException {
        out.writeEmptyElement("Url");
        out.writeAttribute("type", type);
        out.writeAttribute("template", address + "?q={searchTerms}");
    }
}
