package jucuo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import jucuo.engine.Engine;
import jucuo.engine.Surveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site on a free port of the loopback address, and what it answers. */
final class Requests implements AutoCloseable {

    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    Requests(Engine engine) {
        this(engine, new NoSurveys());
    }

    Requests(Engine engine, Surveys surveys) {
        this(engine, surveys, Operator.none(new Letters()));
    }

    Requests(Engine engine, Surveys surveys, Operator operator) {
        var config = new Config("127.0.0.1", 0, Path.of("none"));
        this.site = new Site(config, engine, surveys, new Letters(), operator).start();
    }

    String address() {
        return site.address();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    /**
     * Sends a request without a body.
     *
     * @param headers name, value, name, value, …
     */
    HttpResponse<String> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(URI.create(address() + path).toASCIIString()))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), address() + path);
    }

    @Override
    public void close() {
        client.close();
        site.close();
    }
}
