package jucuo.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.text.Labels;

/** The arguments of a tool, as a JSON Schema; anything else is refused. */
final class InputSchema {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    InputSchema text(String name, String description, int most) {
        return with(name, Map.of("type", "string", "description", description, "maxLength", most));
    }

    InputSchema choice(String name, String description, List<String> choices) {
        return with(name, Map.of("type", "string", "description", description, "enum", choices));
    }

    InputSchema number(String name, String description, int least, int most) {
        return with(
                name,
                Map.of(
                        "type",
                        "integer",
                        "description",
                        description,
                        "minimum",
                        least,
                        "maximum",
                        most));
    }

    InputSchema flag(String name, String description) {
        return with(name, Map.of("type", "boolean", "description", description));
    }

    /** The facets, and when documents are of: what narrows any search. */
    InputSchema filters() {
        for (Facet facet : Facet.values()) {
            with(
                    facet.key(),
                    Map.of(
                            "type",
                            "array",
                            "description",
                            described(facet),
                            "items",
                            Map.of("type", "string", "maxLength", SearchRequest.MAX_VALUE),
                            "maxItems",
                            SearchRequest.MAX_VALUES));
        }
        text("from", "Documents of this day or later: 2023, 2023-11 or 2023-11-29", 10);
        return text("to", "Documents of this day or earlier, in the same forms", 10);
    }

    private static String described(Facet facet) {
        String values =
                switch (facet) {
                    case DOCUMENT -> "ids of documents";
                    case SECTION -> "headings above the passage";
                    case KIND -> "measure, article, paragraph, section or appendix";
                    case GENRE -> "such as 决议, 通知, 意见";
                    case ISSUER -> "full names";
                    case LEVEL -> "such as 国家, 省, 市";
                    case DIVISION -> "where issuers are, and all that is in it: 国家/山西省/太原市";
                    case YEAR -> "years of the document's date";
                    case TARGET_YEAR -> "years by which targets are set";
                    case THEME -> "subject categories";
                    case PROGRAMME -> "named projects and campaigns";
                    case PLACE -> "places that the passage names";
                    case ACTION -> "verbs such as 建设, 推进";
                };
        return Labels.of(facet, Language.EN) + ": " + values + "; one of them is enough";
    }

    private InputSchema with(String name, Map<String, Object> schema) {
        properties.put(name, schema);
        return this;
    }

    /** The schema, as the SDK takes it. */
    Map<String, Object> requiring(String... names) {
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of(names),
                "additionalProperties",
                false);
    }
}
