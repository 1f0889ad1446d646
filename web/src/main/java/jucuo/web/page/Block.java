package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.page.MarkedText.Stretch;

/**
 * A node in the reading view.
 *
 * @param level of the heading, from 2; 0 where it has none of its own
 * @param heading the words of the heading; empty at level 0
 * @param words the other words
 * @param name what its permalink is called
 * @param nodeUrl of its own page
 * @param source what stands there in the source, from the end of the node before; empty where that
 *     is not shown
 */
public record Block(
        String id,
        Kind kind,
        int level,
        List<Stretch> heading,
        List<Stretch> words,
        String name,
        String nodeUrl,
        List<SourceRun> source) {

    /** A stretch of the source that is among the words, or was left out of them. */
    public record SourceRun(String text, boolean kept) {}

    private static final int DEEPEST_LEVEL = 4;

    static Block of(
            PolicyDocument document,
            Node node,
            List<Span> hits,
            int firstHit,
            SearchRequest request,
            View view) {
        int end = headingEnd(node);
        var cutter =
                new MarkedText.Cutter(
                        node, hits, firstHit, new MarkedText.FactLinks(view.facts(), request));
        int depth = document.ancestors(node).size();
        return new Block(
                node.id(),
                node.kind(),
                end == 0 ? 0 : Math.min(DEEPEST_LEVEL, 2 + depth),
                cutter.within(new Span(0, end)).stretches(),
                cutter.within(new Span(end, node.text().length())).stretches(),
                node.label().isEmpty() ? Names.heading(node) : node.label(),
                Links.node(document.id(), node.id(), request),
                List.of());
    }

    /** The same with what stands in the source from {@code from} to the node's end. */
    Block besideSource(PolicyDocument document, Node node, int from, int to) {
        String text = document.source().text();
        var runs = new ArrayList<SourceRun>();
        int at = from;
        for (Span piece : node.words().pieces()) {
            add(runs, text.substring(at, piece.start()), false);
            add(runs, piece.in(text), true);
            at = piece.end();
        }
        add(runs, text.substring(at, to), false);
        return new Block(id, kind, level, heading, words, name, nodeUrl, List.copyOf(runs));
    }

    /**
     * The same with no heading more than one level below the one before it: a page of a long
     * document begins within a chapter.
     */
    static List<Block> stepwise(List<Block> blocks) {
        var steps = new ArrayList<Block>();
        int last = 1;
        for (Block block : blocks) {
            int level = Math.min(block.level, last + 1);
            steps.add(block.atLevel(level));
            last = level == 0 ? last : level;
        }
        return List.copyOf(steps);
    }

    private Block atLevel(int changed) {
        return new Block(id, kind, changed, heading, words, name, nodeUrl, source);
    }

    private static void add(List<SourceRun> runs, String text, boolean kept) {
        if (!text.isEmpty()) {
            runs.add(new SourceRun(text, kept));
        }
    }

    /**
     * Where the words that are set as a heading end. What follows without a letter, such as a full
     * stop, belongs to them.
     */
    private static int headingEnd(Node node) {
        boolean holdsOthers = node.kind() == Kind.SECTION || node.kind() == Kind.APPENDIX;
        if (!holdsOthers || node.heading().isEmpty()) {
            return 0;
        }
        int end = MarkedText.lead(node).end();
        boolean nothingElse =
                node.text().substring(end).codePoints().noneMatch(Character::isLetterOrDigit);
        return nothingElse ? node.text().length() : end;
    }

    /** {@code front}, {@code measure}, … */
    public String look() {
        return kind.key();
    }
}
