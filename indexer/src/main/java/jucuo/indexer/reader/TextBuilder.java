package jucuo.indexer.reader;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Warning;

/** Puts a text together from blocks, one a line, and remembers where each stands. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a block that is no heading of known depth; nothing where it is blank. */
    void add(Block.Role role, String words) {
        add(role, 0, words);
    }

    void add(Block.Role role, int depth, String words) {
        String line = words.substring(0, seenEnd(words));
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line);
        blocks.add(new Block(role, depth, List.of(new Span(start, text.length()))));
    }

    /**
     * The end of what is seen of {@code words}; the indent before it says where a paragraph begins.
     */
    private static int seenEnd(String words) {
        int end = words.length();
        while (end > 0 && isUnseen(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Lines.isInvisible(c);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** Where the last block stands; nowhere before there is one. */
    Span lastBlock() {
        return blocks.isEmpty() ? new Span(0, 0) : blocks.getLast().pieces().getFirst();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /**
     * The text as that of a file, which states nothing outside of it.
     *
     * @throws UnreadableDocumentException where it is blank
     */
    TextDocument document(
            String file, String mediaType, Charset charset, byte[] bytes, List<Warning> warnings)
            throws UnreadableDocumentException {
        if (isEmpty()) {
            throw TextBytes.blank(file);
        }
        var source = new Source(file, mediaType, charset.name(), TextBytes.sha256(bytes), text());
        return new TextDocument(source, blocks, Map.of(), warnings);
    }
}
