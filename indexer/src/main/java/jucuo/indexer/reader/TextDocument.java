package jucuo.indexer.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Header;
import jucuo.document.Source;
import jucuo.document.Warning;

/**
 * A file as text.
 *
 * @param source the text, without a byte order mark, and where it came from
 * @param blocks what stands apart in it, in order; between them is nothing but white space, page
 *     noise and the format's own signs
 * @param stated what the file says about the document outside of its words, as printed: in an index
 *     table (索引号, 主题分类), one copied as lines too, or in its properties
 * @param warnings what went wrong in reading it
 */
public record TextDocument(
        Source source,
        List<Block> blocks,
        Map<Header.Field, String> stated,
        List<Warning> warnings) {

    public TextDocument {
        blocks = List.copyOf(blocks);
        var copy = new EnumMap<Header.Field, String>(Header.Field.class);
        copy.putAll(StatedLines.in(source.text(), blocks));
        copy.putAll(stated);
        stated = Collections.unmodifiableMap(copy);
        warnings = List.copyOf(warnings);
    }

    /** Plain text, each of its lines that is not blank a block. */
    public static TextDocument ofLines(Source source, List<Warning> warnings) {
        return new TextDocument(source, Lines.blocks(source.text()), Map.of(), warnings);
    }

    /** Markdown, each of its lines that holds words a block. */
    public static TextDocument ofMarkdown(Source source, List<Warning> warnings) {
        return new TextDocument(source, MarkdownBlocks.of(source.text()), Map.of(), warnings);
    }

    public String text() {
        return source.text();
    }
}
