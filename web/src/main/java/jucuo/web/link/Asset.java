package jucuo.web.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that pages refer to; its address changes with its bytes, so that it never grows stale. */
public enum Asset {
    BASE("base.css", "text/css; charset=utf-8"),
    FRAME("frame.css", "text/css; charset=utf-8"),
    FACETS("facets.css", "text/css; charset=utf-8"),
    RESULTS("results.css", "text/css; charset=utf-8"),
    READING("reading.css", "text/css; charset=utf-8"),
    PASSAGE("passage.css", "text/css; charset=utf-8"),
    SURVEY("survey.css", "text/css; charset=utf-8"),
    PRINT("print.css", "text/css; charset=utf-8"),
    SCRIPT("site.js", "text/javascript; charset=utf-8"),
    TRENDS("trends.js", "text/javascript; charset=utf-8"),
    /** uPlot, MIT licence, which is loaded when a reader asks for a chart to look into. */
    CHARTS(
            "uplot.js",
            "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.iife.min.js",
            "text/javascript; charset=utf-8"),
    CHARTS_STYLE(
            "uplot.css",
            "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.min.css",
            "text/css; charset=utf-8"),
    KEPT("kept.js", "text/javascript; charset=utf-8"),
    UPDATES("update.js", "text/javascript; charset=utf-8"),
    SUGGESTIONS("suggest.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private final String path;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // written once, given out as copies
    private final byte[] bytes;

    Asset(String file, String mediaType) {
        this(file, "/static/" + file, mediaType);
    }

    /** A file of a library, under a name of ours. */
    Asset(String file, String resource, String mediaType) {
        this.bytes = read(resource);
        this.mediaType = mediaType;
        int dot = file.indexOf('.');
        this.path = "/static/" + file.substring(0, dot) + "." + digest(bytes) + file.substring(dot);
    }

    /** {@code /static/base.5f0c2a91d3e4.css} */
    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
