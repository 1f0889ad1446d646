package jucuo.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Validity;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.api.Json;
import jucuo.web.jsonld.JsonLd;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What pages are about, by schema.org: only what the document or whoever added it says. Addresses
 * are absolute and without anything that the reader searched for.
 */
final class LinkedData {

    private static final String TYPE = "@type";
    private static final String URL = "url";
    private static final String NAME = "name";

    private LinkedData() {}

    /**
     * The site, and how to search it.
     *
     * @param site where it stands, such as {@code https://example.org}
     */
    static JsonLd site(String site) {
        return JsonLd.of(out -> {
            out.writeStartObject();
            out.writeStringField(TYPE, "WebSite");
            out.writeStringField(URL, site + "/");
            out.writeStringField(NAME, Word.SITE.in(Language.ZH));
            out.writeStringField("alternateName", Word.SITE.in(Language.EN));
            out.writeStringField("description", Word.TAGLINE.in(Language.ZH));
            out.writeObjectFieldStart("potentialAction");
            out.writeStringField(TYPE, "SearchAction");
            out.writeObjectFieldStart("target");
            out.writeStringField(TYPE, "EntryPoint");
            out.writeStringField("urlTemplate", site + "/search?q={search_term_string}");
            out.writeEndObject();
            out.writeStringField("query-input", "required name=search_term_string");
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /** A document, and the way to it. */
    static JsonLd of(PolicyDocument document, String site, Language language) {
        return JsonLd.of(out -> {
            out.writeStartObject();
            document(out, document, site);
            Header header = document.header();
            written(out, "alternateName", header.number());
            written(out, "genre", header.genre());
            Json.strings(out, "keywords", header.themes());
            organisations(out, header.issuers());
            identifiers(out, header);
            date(out, "dateCreated", header.date());
            date(out, "datePublished", header.published());
            if (isLegislation(document)) {
                legislation(out, header);
            }
            written(out, "sameAs", ReadingPage.webAddress(header.url()));
            out.writeObjectFieldStart("encoding");
            out.writeStringField(TYPE, "MediaObject");
            out.writeStringField("contentUrl", site + Links.source(document.id()));
            out.writeStringField("encodingFormat", "text/plain");
            out.writeEndObject();
            out.writeEndObject();
            breadcrumbs(out, trail(document, List.of(), site, language));
        });
    }

    /** A part of a document, and the way to it. */
    static JsonLd of(PolicyDocument document, Node node, String site, Language language) {
        return JsonLd.of(out -> {
            out.writeStartObject();
            out.writeStringField(
                    TYPE, node.kind() == Kind.ARTICLE ? "Legislation" : "CreativeWork");
            out.writeStringField(URL, address(document, node, site));
            out.writeStringField(NAME, Names.full(node));
            out.writeStringField("identifier", node.id());
            out.writeStringField("inLanguage", "zh-CN");
            out.writeObjectFieldStart("isPartOf");
            document(out, document, site);
            date(out, "dateCreated", document.header().date());
            organisations(out, document.header().issuers());
            out.writeEndObject();
            out.writeEndObject();
            var path = new ArrayList<>(document.ancestors(node));
            path.add(node);
            breadcrumbs(out, trail(document, path, site, language));
        });
    }

    private static void document(JsonGenerator out, PolicyDocument document, String site)
            throws IOException {
        out.writeStringField(TYPE, isLegislation(document) ? "Legislation" : "DigitalDocument");
        out.writeStringField(URL, site + Links.document(document.id(), SearchRequest.all()));
        out.writeStringField(NAME, document.header().title());
        out.writeStringField("inLanguage", "zh-CN");
    }

    /** What is made of articles (第…条) binds; plans, resolutions and speeches are documents. */
    private static boolean isLegislation(PolicyDocument document) {
        return document.nodes().stream().anyMatch(n -> n.kind() == Kind.ARTICLE);
    }

    private static void legislation(JsonGenerator out, Header header) throws IOException {
        written(out, "legislationIdentifier", header.number());
        date(out, "legislationDate", header.date());
        Optional<String> force = header.validity().flatMap(LinkedData::force);
        if (force.isPresent()) {
            out.writeStringField("legislationLegalForce", "https://schema.org/" + force.get());
        }
    }

    /** An amended text may be in force or not: that is not said. */
    private static Optional<String> force(Validity validity) {
        return switch (validity) {
            case IN_FORCE -> Optional.of("InForce");
            case REPEALED, NOT_YET_IN_FORCE -> Optional.of("NotInForce");
            case AMENDED -> Optional.empty();
        };
    }

    private static void organisations(JsonGenerator out, List<String> issuers) throws IOException {
        if (!issuers.isEmpty()) {
            Json.objects(
                    out,
                    "publisher",
                    issuers,
                    (o, issuer) -> {
                        o.writeStringField(TYPE, "Organization");
                        o.writeStringField(NAME, issuer);
                    });
        }
    }

    private static void identifiers(JsonGenerator out, Header header) throws IOException {
        var identifiers = new ArrayList<Named>();
        if (!header.number().isEmpty()) {
            identifiers.add(new Named(Word.NUMBER.in(Language.ZH), header.number()));
        }
        if (!header.indexNumber().isEmpty()) {
            identifiers.add(new Named(Word.INDEX_NUMBER.in(Language.ZH), header.indexNumber()));
        }
        if (!identifiers.isEmpty()) {
            Json.objects(
                    out,
                    "identifier",
                    identifiers,
                    (o, identifier) -> {
                        o.writeStringField(TYPE, "PropertyValue");
                        o.writeStringField(NAME, identifier.name());
                        o.writeStringField("value", identifier.value());
                    });
        }
    }

    private static List<Named> trail(
            PolicyDocument document, List<Node> path, String site, Language language) {
        SearchRequest plain = Links.plain(language);
        var trail = new ArrayList<Named>();
        trail.add(new Named(Word.SITE.in(language), site + Links.home(plain)));
        trail.add(new Named(Word.DOCUMENTS.in(language), site + Links.documents(plain)));
        trail.add(
                new Named(document.header().title(), site + Links.document(document.id(), plain)));
        for (Node node : path) {
            String page = Links.node(document.id(), node.id(), plain);
            trail.add(new Named(Names.full(node), site + page));
        }
        return trail;
    }

    private static void breadcrumbs(JsonGenerator out, List<Named> trail) throws IOException {
        out.writeStartObject();
        out.writeStringField(TYPE, "BreadcrumbList");
        out.writeArrayFieldStart("itemListElement");
        int position = 1;
        for (Named place : trail) {
            out.writeStartObject();
            out.writeStringField(TYPE, "ListItem");
            out.writeNumberField("position", position++);
            out.writeStringField(NAME, place.name());
            out.writeStringField("item", place.value());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String address(PolicyDocument document, Node node, String site) {
        return site + Links.node(document.id(), node.id(), SearchRequest.all());
    }

    private static void written(JsonGenerator out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }

    private static void date(JsonGenerator out, String name, Optional<LocalDate> date)
            throws IOException {
        if (date.isPresent()) {
            out.writeStringField(name, date.get().toString());
        }
    }

    private record Named(String name, String value) {}
}
