package jucuo.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Spares answers that the browser already has: what a URL shows changes with the commit of the
 * index and the files of the operator's, or with a new start of the site, and with nothing else.
 */
final class Freshness {

    private final Supplier<String> state;
    private final String start = Instant.now().toString();

    /**
     * @param state changes whenever answers may
     */
    Freshness(Supplier<String> state) {
        this.state = state;
    }

    /** The handler, asked only where the browser's copy is stale. */
    Handler check(Handler handler) {
        return ctx -> {
            String tag = tag(ctx);
            if (has(ctx, tag)) {
                ctx.status(HttpStatus.NOT_MODIFIED);
            } else {
                handler.handle(ctx);
            }
            // Set last, so that an error in place of the page carries no tag.
            ctx.header("ETag", tag).header("Cache-Control", "no-cache");
        };
    }

    /** Weak, since compression changes the bytes. */
    private String tag(Context ctx) {
        String host = Objects.requireNonNullElse(ctx.host(), "");
        String query = Objects.requireNonNullElse(ctx.queryString(), "");
        String asked = String.join("\n", start, state.get(), host, ctx.path(), query);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(asked.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean has(Context ctx, String tag) {
        String known = Objects.requireNonNullElse(ctx.header("If-None-Match"), "");
        return Stream.of(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
