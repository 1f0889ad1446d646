package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;

/** A document to be printed, with the outline that its author means. */
final class KnownOutline {

    /**
     * What is known of a node.
     *
     * @param parent the text of the node above; empty at the top
     */
    record Known(String label, String heading, String text, String parent) {}

    private record Entry(String label, String heading, StringBuilder text, int parent) {}

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A paragraph that is no node of the main text. */
    void aside(String text) {
        paragraphs.add(text);
    }

    /**
     * A node that begins a paragraph.
     *
     * @param parent number of the node above; -1 at the top
     * @return number of this node
     */
    int node(int parent, String label, String heading, String text) {
        paragraphs.add(text);
        return entry(parent, label, heading, text);
    }

    /** A node that goes on in the last paragraph. */
    int clause(int parent, String label, String heading, String text) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + text);
        return entry(parent, label, heading, text);
    }

    /** A further paragraph of the last node's own words. */
    void more(String text) {
        paragraphs.add(text);
        entries.getLast().text().append(text);
    }

    /**
     * Contents before paragraph {@code at}: the headings of the top nodes from {@code node} on.
     *
     * @param led whether dots lead to page numbers; no title says that they are contents then
     */
    void contents(int at, int node, boolean led) {
        var lines = new ArrayList<String>();
        if (!led) {
            lines.add("目　录");
        }
        for (Entry entry : entries.subList(node, entries.size())) {
            if (entry.parent() < 0 && entry.text().indexOf("。") < 0) {
                lines.add(entry.text() + (led ? "........" + lines.size() : ""));
            }
        }
        paragraphs.addAll(at, lines.size() > 3 ? lines : List.of());
    }

    private int entry(int parent, String label, String heading, String text) {
        entries.add(new Entry(label, heading, new StringBuilder(text), parent));
        return entries.size() - 1;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<Known> nodes() {
        return entries.stream()
                .map(e ->
                        new Known(
                                e.label(),
                                e.heading(),
                                e.text().toString(),
                                e.parent() < 0 ? "" : entries.get(e.parent()).text().toString()))
                .toList();
    }
}
