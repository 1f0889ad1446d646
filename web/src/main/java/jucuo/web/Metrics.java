package jucuo.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import jucuo.engine.Engine;
import jucuo.engine.Listing;
import jucuo.engine.UnusableIndexException;
import org.jspecify.annotations.Nullable;

/**
 * What the site counts of itself, in the text format of Prometheus: how many requests each route
 * answered, how and in what time; what the index holds; the virtual machine. A request is counted
 * under the template of its route ({@code /documents/{id}}), never under its address or words, so
 * that nobody's questions are in it and it does not grow. What Jetty refuses before any route, such
 * as a malformed request, is not counted. Thread-safe.
 */
final class Metrics implements AutoCloseable {

    static final String PATH = "/metrics";
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Where no route fits. */
    private static final String NO_ROUTE = "none";

    /** Anybody may invent a method; only these are answered. */
    private static final Set<HandlerType> METHODS =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST);

    /** A page takes some milliseconds, an export of all passages minutes. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofMinutes(1),
    };

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final MeterProvider<Timer> requests =
            Timer.builder("http.server.requests")
                    .description("Requests by route, and the time to answer them")
                    .serviceLevelObjectives(BOUNDS)
                    .withRegistry(registry);

    /**
     * Asks the engine only when it is asked itself.
     *
     * @param engine stays the caller's to close
     */
    Metrics(Engine engine) {
        held(engine, "documents", Listing::total);
        held(engine, "passages", Listing::passages);
        collections.bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void held(Engine engine, String what, ToDoubleFunction<Listing> count) {
        Gauge.builder("jucuo.index." + what, engine, e -> held(e, count))
                .description("Number of " + what + " in the index; NaN where it cannot be read")
                .register(registry);
    }

    private static double held(Engine engine, ToDoubleFunction<Listing> count) {
        try {
            return count.applyAsDouble(engine.documents(0, 1));
        } catch (UnusableIndexException _) {
            return Double.NaN; // /healthz says why
        }
    }

    void addTo(JavalinConfig javalin) {
        javalin.requestLogger.http(this::count);
        javalin.routes.get(PATH, this::answer);
        javalin.routes.head(PATH, this::answer);
    }

    private void count(Context ctx, Float millis) {
        requests.withTags(
                        "method", METHODS.contains(ctx.method()) ? ctx.method().name() : "other",
                        "route", route(ctx.endpoints().matchedHttpEndpoint()),
                        "status", String.valueOf(ctx.statusCode()))
                .record(Duration.ofNanos((long) (millis * 1e6)));
    }

    private static String route(@Nullable Endpoint endpoint) {
        return endpoint == null ? NO_ROUTE : endpoint.path;
    }

    private void answer(Context ctx) {
        ctx.contentType(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .result(registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
