package jucuo.indexer.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jucuo.document.Source;
import jucuo.indexer.charset.CharsetDetector;
import jucuo.indexer.charset.Decoded;

/**
 * Reads plain text and Markdown, in whatever encoding the bytes are; Markdown's signs stay in the
 * text.
 */
public final class PlainTextReader implements DocumentReader {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown");

    /** What is called otherwise is taken for a document if this share of it is Chinese; a guess. */
    private static final double LEAST_CHINESE = 0.2;

    /** A line that is a heading, or begins in bold. */
    private static final Pattern MARKED =
            Pattern.compile("^(#{1,6} \\S|\\*\\*[^*\\n]{1,60}\\*\\*)", Pattern.MULTILINE);

    /** So many such lines no other text has; a guess. */
    private static final int FEWEST_MARKED = 3;

    /** As much of a file as that is told by, in bytes. */
    private static final int SAMPLE_BYTES = 4096;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String ending = ending(name);
        return ending.equals("txt") || MARKDOWN.contains(ending) || isChinese(bytes);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isChinese(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
        String text = CharsetDetector.decode(sample).text();
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        boolean binary = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
        return !binary && chinese > LEAST_CHINESE * text.length();
    }

    /** Whether a text whose name does not say so is set in Markdown. */
    private static boolean isMarkdown(String text) {
        return MARKED.matcher(text).results().limit(FEWEST_MARKED).count() == FEWEST_MARKED;
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        Decoded decoded = TextBytes.decode(file, bytes);
        if (decoded.text().isBlank()) {
            throw TextBytes.blank(file);
        }
        boolean markdown = MARKDOWN.contains(ending(file)) || isMarkdown(decoded.text());
        var source =
                new Source(
                        file,
                        markdown ? "text/markdown" : "text/plain",
                        decoded.charset().name(),
                        TextBytes.sha256(bytes),
                        decoded.text());
        return markdown
                ? TextDocument.ofMarkdown(source, TextBytes.warnings(decoded))
                : TextDocument.ofLines(source, TextBytes.warnings(decoded));
    }
}
