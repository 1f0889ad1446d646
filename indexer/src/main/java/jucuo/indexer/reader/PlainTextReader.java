package jucuo.indexer.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Warning;

/**
 * Reads plain text and Markdown, in whatever encoding the bytes are; Markdown's signs stay in the
 * text.
 */
public final class PlainTextReader implements DocumentReader {

    /** Longest file that is read unless the caller says otherwise, in bytes. */
    public static final int DEFAULT_LIMIT_BYTES = 64 * 1024 * 1024;

    /**
     * Text with a larger share of undecodable characters is no text of any encoding we know; a
     * guess.
     */
    private static final double MOST_DAMAGE = 0.05;

    private final int limitBytes;

    public PlainTextReader() {
        this(DEFAULT_LIMIT_BYTES);
    }

    public PlainTextReader(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || isMarkdown(lower);
    }

    private static boolean isMarkdown(String lower) {
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(
                    file, "", "the file is empty; put the document's text into it or remove it");
        }
        if (bytes.length > limitBytes) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "%,d bytes are more than the limit of %,d; split the file"
                            .formatted(bytes.length, limitBytes));
        }
        refuseOtherFormats(file, bytes);
        Decoded decoded = CharsetDetector.decode(bytes);
        refuseBinary(file, decoded);
        if (decoded.text().isBlank()) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "the file holds nothing but white space; put the document's text into it or remove it");
        }
        String lower = file.toLowerCase(Locale.ROOT);
        String mediaType = isMarkdown(lower) ? "text/markdown" : "text/plain";
        var source =
                new Source(
                        file, mediaType, decoded.charset().name(), sha256(bytes), decoded.text());
        List<Warning> warnings =
                decoded.undecodable().stream().map(span -> undecodable(span, decoded)).toList();
        return isMarkdown(lower)
                ? TextDocument.ofMarkdown(source, warnings)
                : TextDocument.ofLines(source, warnings);
    }

    private static void refuseOtherFormats(String file, byte[] bytes)
            throws UnreadableDocumentException {
        for (FileSignature signature : FileSignature.values()) {
            if (signature.begins(bytes)) {
                throw new UnreadableDocumentException(
                        file,
                        "byte 0",
                        "this is %s, not text; give the file its own ending"
                                .formatted(signature.description()));
            }
        }
    }

    private static void refuseBinary(String file, Decoded decoded)
            throws UnreadableDocumentException {
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableDocumentException(
                    file,
                    "character " + nul,
                    "a NUL character: this is binary content, not text; save the document as text");
        }
        long damaged = decoded.undecodable().stream().mapToLong(Span::length).sum();
        if (damaged > MOST_DAMAGE * decoded.text().length()) {
            throw new UnreadableDocumentException(
                    file,
                    "character " + decoded.undecodable().getFirst().start(),
                    "no known encoding fits these bytes; save the document as UTF-8");
        }
    }

    private static Warning undecodable(Span span, Decoded decoded) {
        return new Warning(
                Warning.Code.UNDECODABLE,
                "此处字节不合%s编码,以“\uFFFD”代替".formatted(decoded.charset().name()),
                span);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
