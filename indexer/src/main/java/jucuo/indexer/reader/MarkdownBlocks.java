package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a Markdown text without its signs and tags, each pointing to where it stands. The
 * numbers of lists are words; what a line break ends, a paragraph or only a line, Markdown does not
 * say.
 */
final class MarkdownBlocks extends AbstractVisitor {

    /** Blocks within blocks; deeper ones are read as text. */
    private static final int DEEPEST = 50;

    /** What is longer is a paragraph above a rule, and no heading; a guess. */
    private static final int LONGEST_HEADING = 80;

    private static final String SIGNS = "*_[!";

    /** Signs of emphasis and links in one paragraph; a text with more is no Markdown. */
    private static final int MOST_SIGNS = 1_000;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .build();

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();

    private MarkdownBlocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        if (hasTooManySigns(text)) {
            return Lines.blocks(text);
        }
        var blocks = new MarkdownBlocks(text);
        PARSER.parse(text).accept(blocks);
        return blocks.blocks;
    }

    /** The parser follows emphasis within emphasis by recursion. */
    private static boolean hasTooManySigns(String text) {
        int signs = 0;
        for (Span line : Lines.of(text)) {
            String words = text.substring(line.start(), line.end());
            signs = words.isBlank() ? 0 : signs + signs(words);
            if (signs > MOST_SIGNS) {
                return true;
            }
        }
        return false;
    }

    private static int signs(String line) {
        return (int) line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    }

    @Override
    public void visit(Paragraph paragraph) {
        words(paragraph);
        end(Block.Role.LINE, 0);
    }

    @Override
    public void visit(Heading heading) {
        words(heading);
        int length = line.stream().mapToInt(p -> p.end() - p.start()).sum();
        if (length <= LONGEST_HEADING) {
            end(Block.Role.HEADING, heading.getLevel());
        } else {
            end(Block.Role.LINE, 0);
        }
    }

    @Override
    public void visit(ListItem item) {
        Node first = item.getFirstChild();
        if (item.getParent() instanceof OrderedList
                && first != null
                && !first.getSourceSpans().isEmpty()) {
            int start = item.getSourceSpans().getFirst().getInputIndex();
            add(start, first.getSourceSpans().getFirst().getInputIndex());
        }
        visitChildren(item);
        end(Block.Role.LINE, 0);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        lines(definition); // [1]: 注 is a note more often than a link
    }

    @Override
    public void visit(HtmlBlock html) {
        List<SourceSpan> spans = html.getSourceSpans();
        SourceSpan last = spans.getLast();
        int end = last.getInputIndex() + last.getLength();
        for (List<Span> words : MarkupLines.of(text, spans.getFirst().getInputIndex(), end)) {
            line.addAll(words);
            end(Block.Role.LINE, 0);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && row.getFirstChild() != null) {
            SourceSpan first = row.getFirstChild().getSourceSpans().getFirst();
            SourceSpan last = row.getLastChild().getSourceSpans().getLast();
            add(first.getInputIndex(), last.getInputIndex() + last.getLength());
            end(Block.Role.ROW, 0);
        } else {
            visitChildren(node);
        }
    }

    private void read(Text words) {
        String literal = words.getLiteral();
        int read = 0;
        for (SourceSpan span : words.getSourceSpans()) {
            int from = span.getInputIndex();
            int end = from + span.getLength();
            for (int at = from; at < end; at++) {
                char c = text.charAt(at);
                boolean escapes = c == '\\' && read < literal.length() && literal.charAt(read) != c;
                // **（一）重点。**坚持…: CommonMark finds no end of emphasis between 。 and a character
                boolean emphasis = c == '*' && at + 1 < end && text.charAt(at + 1) == '*';
                if (emphasis) {
                    add(from, at);
                    at++;
                    from = at + 1;
                    read += 2;
                } else if (escapes) {
                    add(from, at);
                    from = at + 1;
                } else {
                    read++;
                }
            }
            add(from, end);
        }
    }

    private void read(Code code) {
        for (SourceSpan span : code.getSourceSpans()) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            while (start < end && text.charAt(start) == '`') {
                start++;
            }
            while (start < end && text.charAt(end - 1) == '`') {
                end--;
            }
            add(start, end);
        }
    }

    /** The words below {@code block}, however deep emphasis nests in it. */
    private void words(Node block) {
        for (Node at = block.getFirstChild(); at != null; at = next(at, block)) {
            switch (at) {
                case Text words -> read(words);
                case Code code -> read(code);
                case SoftLineBreak _, HardLineBreak _ -> end(Block.Role.LINE, 0);
                case HtmlInline tag when MarkupLines.breaksLine(tag.getLiteral()) ->
                        end(Block.Role.LINE, 0);
                default -> {} // emphasis, links and tags: their words stand below them
            }
        }
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at.getNext() == null && !at.getParent().equals(root)) {
            at = at.getParent();
        }
        return at.getNext();
    }

    private void lines(Node block) {
        for (SourceSpan span : block.getSourceSpans()) {
            add(span.getInputIndex(), span.getInputIndex() + span.getLength());
            end(Block.Role.LINE, 0);
        }
    }

    private void add(int start, int end) {
        if (end <= start) {
            return;
        }
        boolean goesOn = !line.isEmpty() && line.getLast().end() == start;
        line.add(new Span(goesOn ? line.removeLast().start() : start, end));
    }

    private void end(Block.Role role, int depth) {
        boolean words = line.stream().anyMatch(p -> !text.substring(p.start(), p.end()).isBlank());
        if (words) {
            blocks.add(new Block(role, depth, List.copyOf(line)));
        }
        line.clear();
    }
}
