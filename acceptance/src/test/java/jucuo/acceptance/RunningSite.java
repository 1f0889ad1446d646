package jucuo.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site in a process of its own, on a free port of the loopback address. */
final class RunningSite implements AutoCloseable {

    // "http://127.0.0.1:43321/"
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningSite(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Serves an index; returns once the site has printed its address, which it does when it
     * answers.
     */
    static RunningSite on(Path index) {
        Process process = Command.start("web", "serve", "--port", 0, "--index", index);
        try {
            var out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    return new RunningSite(process, found.group());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("the site did not start: " + Command.end(process));
    }

    /** Serves the seeds from an index that is made for it. */
    static RunningSite onSeeds(Path index) {
        Command.Outcome indexed = Command.indexer("index", Project.SEEDS, "--index", index);
        if (indexed.exit() != 0) {
            throw new AssertionError(indexed.err());
        }
        return on(index);
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser gets from an address as it is typed; the page of an error too. */
    HttpResponse<String> page(String path) {
        return get(URI.create(address + path).toASCIIString().substring(address.length()));
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * The API's answer to a query, with further parameters as {@code name, value, name, value, …}.
     */
    JsonNode search(String q, String... parameters) {
        var path = new StringBuilder("/api/v1/search?q=").append(encoded(q));
        for (int i = 0; i < parameters.length; i += 2) {
            path.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
        }
        return json(path.toString());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
