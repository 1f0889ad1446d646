package jucuo.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import jucuo.engine.Engine;
import jucuo.engine.Surveys;
import jucuo.query.TextAnalysis;
import jucuo.web.mcp.McpEndpoint;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running site: pages and API over one engine. Closing it lets requests under way finish. */
final class Site implements AutoCloseable {

    /** The longest request line with headers: a full query and fifty values percent-encoded fit. */
    private static final int HEADER_BYTES = 32 * 1024;

    /** Nothing is sent to this site, but for what assistants ask, which has a bound of its own. */
    private static final int BODY_BYTES = 1024;

    /** More would queue for the same processors; each keeps its own buffers of the analysis. */
    private static final int THREADS = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Config config;
    private final Operator operator;
    private final Metrics metrics;
    private final McpEndpoint assistants;
    private final Javalin server;

    /**
     * Starts nothing yet.
     *
     * @param engine stays the caller's to close
     * @param surveys of the same collection
     * @param operator its log is closed with the site
     */
    Site(Config config, Engine engine, Surveys surveys, TextAnalysis analysis, Operator operator) {
        this.config = config;
        this.operator = operator;
        this.metrics = new Metrics(engine);
        this.assistants = new McpEndpoint(engine, surveys);
        this.server =
                Javalin.create(javalin -> {
                    listen(javalin);
                    javalin.routes.before(ctx -> ctx.header("Vary", "Accept-Encoding"));
                    var freshness = new Freshness(() -> engine.commit() + operator.version());
                    new PageRoutes(engine, analysis, freshness, operator).addTo(javalin.routes);
                    new ApiRoutes(engine, freshness, operator).addTo(javalin.routes);
                    new SurveyRoutes(engine, surveys, freshness).addTo(javalin.routes);
                    javalin.routes.get(McpEndpoint.PATH, this::assist);
                    javalin.routes.post(McpEndpoint.PATH, this::assist);
                    metrics.addTo(javalin);
                    new Errors().addTo(javalin);
                });
    }

    private void listen(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.maxRequestSize = BODY_BYTES;
        javalin.http.compressionStrategy = CompressionStrategy.GZIP;
        javalin.jetty.host = config.host();
        javalin.jetty.port = config.port();
        javalin.jetty.threadPool = new QueuedThreadPool(THREADS);
        javalin.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.addCustomizer(new SecurityHeaders());
        });
        javalin.jetty.modifyServer(jetty -> {
            jetty.setStopTimeout(PATIENCE.toMillis());
            jetty.insertHandler(new GracefulHandler());
            jetty.setErrorHandler(new BareErrors());
        });
    }

    private void assist(Context ctx) throws IOException, ServletException {
        ctx.header("Cache-Control", "no-store").header("Allow", "POST");
        assistants.answer(ctx.req(), ctx.res());
    }

    /** Answers requests from here on. */
    Site start() {
        server.start();
        return this;
    }

    /** {@code http://127.0.0.1:8080} */
    String address() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return "http://" + host + ":" + server.port();
    }

    @Override
    public void close() {
        server.stop();
        operator.close();
        assistants.close();
        metrics.close();
    }
}
