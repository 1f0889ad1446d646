import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A running site, asked for JSON. */
final class Site {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper TREES = new ObjectMapper();

    private Site() {}

    static JsonNode document(String site, String id) throws Exception {
        String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return get(site + "/api/v1/documents/" + path);
    }

    static JsonNode get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new IllegalStateException("no site answers at " + address + ": ./jucuo serve", e);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return TREES.readTree(answer.body());
    }
}
