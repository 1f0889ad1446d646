package jucuo.indexer.reader;

import java.util.List;
import jucuo.document.Span;

/**
 * A stretch of a document's text that the file sets apart, such as a line, a paragraph or a row of
 * a table.
 *
 * @param role what the file shows it to be
 * @param depth of a heading, from 1, the outermost; 0 where the file does not say
 * @param pieces the block's words, in order and at least one, none empty: without the format's own
 *     signs, such as the {@code **} of Markdown
 */
public record Block(Role role, int depth, List<Span> pieces) {

    /** What a format tells about a block. */
    public enum Role {
        /** A printed line; its paragraph may go on in the next, so the words must tell. */
        LINE,
        /** A paragraph as its author ended it. */
        PARAGRAPH,
        /** A paragraph that the format sets as a heading. */
        HEADING,
        /** A row of a table, its cells parted by tabs. */
        ROW,
        /** A footnote or endnote, with its mark. */
        NOTE
    }

    public Block {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a block has words");
        }
    }

    /** A block in one piece that is no heading of known depth. */
    public static Block of(Role role, Span span) {
        return new Block(role, 0, List.of(span));
    }
}
