package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jucuo.document.Excerpt;
import jucuo.document.Kind;
import jucuo.document.Span;
import org.jspecify.annotations.Nullable;

/** A node while the outline is being built: words and children may still be added. */
final class Draft {

    /** A heading on a line of its own is no longer; a guess. */
    private static final int LONGEST_HEADING = 40;

    private final @Nullable Draft parent;
    private final Kind kind;
    private final @Nullable Label label;
    private @Nullable String heading;
    private int depth;
    private final List<Excerpt> words = new ArrayList<>();
    private final List<Draft> children = new ArrayList<>();
    private final Map<Style, Label> last = new EnumMap<>(Style.class);

    private Draft(
            @Nullable Draft parent, Kind kind, @Nullable Label label, @Nullable String heading) {
        this.parent = parent;
        this.kind = kind;
        this.label = label;
        this.heading = heading;
    }

    static Draft root() {
        return new Draft(null, Kind.SECTION, null, null);
    }

    /** A new last child with a number. */
    Draft addNumbered(Kind kind, Label label, Excerpt words) {
        Draft child = add(new Draft(this, kind, label, null), words);
        last.put(label.style(), label);
        return child;
    }

    /**
     * A new last child without a number.
     *
     * @param heading the child's title; empty where it has none
     */
    Draft addPlain(Kind kind, String heading, Excerpt words) {
        return add(new Draft(this, kind, null, heading), words);
    }

    private Draft add(Draft child, Excerpt words) {
        child.words.add(words);
        children.add(child);
        return child;
    }

    /** Appends words of a further source paragraph that belong to this very node. */
    void append(Excerpt more) {
        words.add(more);
    }

    /**
     * @param depth that the file gives a heading without a number, from 1; 0 where it says none
     */
    void setDepth(int depth) {
        this.depth = depth;
    }

    /** Whether this is a heading without a number. */
    boolean isCaption() {
        return kind == Kind.SECTION
                && label == null
                && parent != null
                && LeadIn.of(firstWords()).isEmpty();
    }

    /** Whether {@code heading}, which has no number either, stands below this one. */
    boolean isAbove(Paragraph heading) {
        return depth > 0 && (heading.depth() == 0 || depth < heading.depth());
    }

    /** Whether this is running text, or an item whose text begins on the line of its number. */
    boolean isRunIn() {
        return kind == Kind.PARAGRAPH || (label != null && !Heading.isWhole(titleWords()));
    }

    /** Whether nothing but its number is there so far: 第一章. */
    boolean isUntitled() {
        return label != null
                && label.style().headsSections()
                && children.isEmpty()
                && titleWords().isBlank();
    }

    /** Adds the words of a further line to a heading given from outside. */
    void continueHeading(String more) {
        heading = heading == null ? more : heading + more;
    }

    Optional<Draft> parent() {
        return Optional.ofNullable(parent);
    }

    Kind kind() {
        return kind;
    }

    Optional<Label> label() {
        return Optional.ofNullable(label);
    }

    /** The heading given from outside, where it is not to be read from the words. */
    Optional<String> givenHeading() {
        return Optional.ofNullable(heading);
    }

    List<Draft> children() {
        return children;
    }

    /** The last number of {@code style} among the children. */
    Optional<Label> last(Style style) {
        return Optional.ofNullable(last.get(style));
    }

    /** This node and those above it, up to the root. */
    List<Draft> withParents() {
        var path = new ArrayList<Draft>();
        for (Draft d = this; d != null; d = d.parent) {
            path.add(d);
        }
        return path;
    }

    Draft outermost() {
        return withParents().getLast();
    }

    /** The innermost of {@link #withParents} that is numbered in {@code style}. */
    Optional<Draft> nearest(Style style) {
        return withParents().stream().filter(d -> d.is(style)).findFirst();
    }

    /** The innermost of {@link #withParents} that can hold other units. */
    Draft holder() {
        return withParents().stream()
                .filter(Draft::holdsUnits)
                .findFirst()
                .orElseThrow(); // the root can
    }

    // running text and 一是… in it hold no numbered units
    private boolean holdsUnits() {
        return label == null
                ? kind != Kind.PARAGRAPH
                : !label.style().isOneParagraph() || isHeadingLine();
    }

    // 第一，全国动员，大办农业 on a line of its own
    private boolean isHeadingLine() {
        String title = titleWords();
        return !title.isEmpty()
                && title.length() <= LONGEST_HEADING
                && !Punctuation.isClosed(title)
                && !Punctuation.hasSentence(title);
    }

    boolean is(Style style) {
        return label != null && label.style() == style;
    }

    /** The last paragraph of the node's own words. */
    String lastWords() {
        return words.getLast().text();
    }

    /** The first paragraph of the node's own words. */
    String firstWords() {
        return words.getFirst().text();
    }

    /** The paragraph that holds the node's title: the first that has more than the label. */
    String titleWords() {
        String first = firstWords().substring(labelLength());
        return first.isBlank() && words.size() > 1 ? words.get(1).text() : first;
    }

    private int labelLength() {
        return label == null ? 0 : Math.min(label.end() - label.start(), firstWords().length());
    }

    /** All of the node's own words. */
    Excerpt words() {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var text = new StringBuilder();
        var pieces = new ArrayList<Span>();
        for (Excerpt part : words) {
            text.append(part.text());
            pieces.addAll(part.pieces());
        }
        return new Excerpt(text.toString(), pieces);
    }
}
