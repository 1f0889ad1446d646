package jucuo.web.jsonld;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import jucuo.web.api.Json;

/**
 * Things described by the words of schema.org, in JSON that can stand within a {@code script}
 * element: no {@code <} is in it, so nothing in a document ends the element. Browsers run no script
 * of type {@code application/ld+json}; the content security policy does not concern it.
 *
 * @see <a
 *     href="https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements">
 *     JSON-LD 1.1, 7.3</a>
 */
public final class JsonLd implements Content {

    public static final JsonLd NONE = new JsonLd("");

    private final String json;

    private JsonLd(String json) {
        this.json = json;
    }

    /** Describes the things whose objects {@code graph} writes, one after the other. */
    public static JsonLd of(Json.Members graph) {
        byte[] json =
                Json.object(out -> {
                    out.writeStringField("@context", "https://schema.org");
                    out.writeArrayFieldStart("@graph");
                    graph.write(out);
                    out.writeEndArray();
                });
        return new JsonLd(new String(json, StandardCharsets.UTF_8).replace("<", "\\u003c"));
    }

    @Override
    public boolean isEmptyContent() {
        return json.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }
}
