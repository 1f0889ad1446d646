package jucuo.web.feed;

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
            out.writeEmptyElement("Url");
            out.writeAttribute("type", "text/html");
            out.writeAttribute("template", site + "/search?q={searchTerms}");
            out.writeEmptyElement("Url");
            out.writeAttribute("type", "application/json");
            out.writeAttribute("template", site + "/api/v1/search?q={searchTerms}");
            out.writeEndElement();
        });
    }
}
