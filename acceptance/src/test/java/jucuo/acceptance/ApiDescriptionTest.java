package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jucuo.engine.TermCounts;
import jucuo.query.CommitmentSort;
import jucuo.schema.Facet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API says of itself, held against what it answers. */
final class ApiDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir private static Path folder;

    private static RunningSite site;
    private static String file;
    private static JsonNode description;
    private static String document;

    @BeforeAll
    static void indexAndServe() throws IOException {
        site = RunningSite.onSeeds(folder.resolve("index"));
        file = site.get("/api/v1/openapi.json").body();
        description = JSON.readTree(file);
        document = site.json("/api/v1/documents").at("/documents/0/id").asText();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void isOpenApi() {
        var options = new ParseOptions();
        options.setResolve(true);

        var parsed = new OpenAPIV3Parser().readContents(file, null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void namesEveryFacet() {
        for (Facet facet : Facet.values()) {
            assertThat(description.at("/components/parameters").has(facet.key()))
                    .as(facet.key())
                    .isTrue();
        }
    }

    @Test
    void namesTheOrdersOfCommitmentsAndTheGroupsOfTrends() {
        assertThat(choices("/api/v1/commitments", "sort"))
                .isEqualTo(Stream.of(CommitmentSort.values()).map(CommitmentSort::key).toList());
        assertThat(choices("/api/v1/trends", "by"))
                .isEqualTo(Stream.of(TermCounts.By.values()).map(TermCounts.By::key).toList());
    }

    private static List<String> choices(String path, String parameter) {
        return description
                .path("paths")
                .path(path)
                .at("/get/parameters")
                .valueStream()
                .filter(p -> p.path("name").asText().equals(parameter))
                .flatMap(p -> p.at("/schema/enum").valueStream())
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void suggestsAsManyAsAsked() {
        String two = "/api/v1/suggest?q=%E4%BA%A7&size=2";
        Instant end = Instant.now().plusSeconds(20); // names are gathered behind the answers
        while (site.json(two).path("suggestions").isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
        }

        assertThat(site.json(two).path("suggestions")).hasSize(2);
    }

    /** Requests for every path, as many as show its forms; a path without one fails. */
    static List<Request> requests() {
        return List.of(
                new Request("/api/v1/search", "/api/v1/search"),
                new Request("/api/v1/search", "/api/v1/search?q=%E9%93%BE%E9%95%BF%E5%88%B6"),
                new Request(
                        "/api/v1/search", "/api/v1/search?q=%E5%A4%AA%E8%BF%9C+%E4%BA%A7%E4%B8%9A"),
                new Request(
                        "/api/v1/search",
                        "/api/v1/search?q=%E4%BA%A7%E4%B8%9A&kind=measure&group=document"),
                new Request("/api/v1/suggest", "/api/v1/suggest?q=%E4%BA%A7"),
                new Request("/api/v1/suggest", "/api/v1/suggest?q=%E4%BA%A7&size=2"),
                new Request("/api/v1/documents", "/api/v1/documents?size=1"),
                new Request("/api/v1/documents/{id}", "/api/v1/documents/{id}"),
                new Request("/api/v1/documents/{id}/source", "/api/v1/documents/{id}/source"),
                new Request("/api/v1/commitments", "/api/v1/commitments"),
                new Request(
                        "/api/v1/commitments",
                        "/api/v1/commitments?target-year=2027&unit=%E5%85%83&min=1&number=yes&sort=highest"),
                new Request("/api/v1/trends", "/api/v1/trends?q=%E4%BA%A7%E4%B8%9A"),
                new Request("/api/v1/trends", "/api/v1/trends?q=%E4%BA%A7%E4%B8%9A&by=level"),
                new Request("/healthz", "/healthz"),
                new Request("/metrics", "/metrics"));
    }

    /**
     * A request.
     *
     * @param path as the description has it
     * @param address with {@code {id}} for a document's id
     */
    record Request(String path, String address) {}

    @ParameterizedTest
    @MethodSource("requests")
    void answersAsDescribed(Request request) {
        HttpResponse<String> response = site.get(request.address().replace("{id}", document));

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode content =
                description.path("paths").path(request.path()).at("/get/responses/200/content");
        String mediaType = content.fieldNames().next();
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(mediaType);
        if (mediaType.equals("application/json")) {
            assertThat(problems(content.path(mediaType).path("schema"), response.body())).isEmpty();
        }
    }

    @Test
    void everyPathIsAskedFor() {
        assertThat(requests().stream().map(Request::path).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        description.path("paths").properties().stream()
                                .map(Map.Entry::getKey)
                                .toList());
    }

    @Test
    void whatIsNotThereIsAProblemAsDescribed() {
        HttpResponse<String> response = site.get("/api/v1/documents/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        JsonNode schema =
                description.at(
                        "/components/responses/Problem/content/application~1problem+json/schema");
        assertThat(problems(schema, response.body())).isEmpty();
    }

    /** What the schema has against the answer. */
    private static List<String> problems(JsonNode schema, String answer) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        Schema compiled = SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
        return compiled.validate(answer, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
