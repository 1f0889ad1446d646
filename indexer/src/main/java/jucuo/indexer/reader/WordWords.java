package jucuo.indexer.reader;

import java.util.List;
import java.util.Set;

/**
 * The words of a paragraph of WordprocessingML as Word prints them (ECMA-376 part 1, 17.3):
 * insertions, the results of fields, the base text of ruby, content controls; not deletions, the
 * instructions of fields, hidden text and the marks that lead to notes. What stands in text boxes
 * follows behind the paragraph, each of their paragraphs a line with its label.
 */
final class WordWords {

    /** What is not printed here, with all that it holds. */
    private static final Set<String> UNSEEN =
            Set.of("pPr", "rPr", "sdtPr", "del", "moveFrom", "rt");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<XmlElement> around;
    private final String mark;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();

    private WordWords(
            WordStyles styles, WordNumbering numbering, List<XmlElement> around, String mark) {
        this.styles = styles;
        this.numbering = numbering;
        this.around = around;
        this.mark = mark;
    }

    /**
     * Of a {@code w:p}; lines end where the paragraph is broken within.
     *
     * @param numbering for the paragraphs of text boxes, which it counts
     * @param mark what is printed where a note repeats its number
     */
    static String of(
            XmlElement paragraph, WordStyles styles, WordNumbering numbering, String mark) {
        var words = new WordWords(styles, numbering, styles.of(paragraph), mark);
        words.children(paragraph);
        return words.words + (words.boxes.isEmpty() ? "" : "\n" + words.boxes);
    }

    private void children(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            if (!UNSEEN.contains(child.name())) {
                element(child);
            }
        }
    }

    private void element(XmlElement element) {
        switch (element.name()) {
            case "r" -> {
                if (!styles.isHidden(element, around)) {
                    children(element);
                }
            }
            case "t" -> words.append(element.text());
            case "tab", "ptab" -> words.append('\t');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "sym" -> words.append(symbol(element));
            case "footnoteRef", "endnoteRef" -> words.append(mark.isEmpty() ? "" : mark + " ");
            case "AlternateContent" -> alternative(element);
            case "txbxContent" -> box(element);
            default -> children(element);
        }
    }

    /** One of the ways in which the same is said, the first that has words. */
    private void alternative(XmlElement alternatives) {
        int before = words.length() + boxes.length();
        for (XmlElement way : alternatives.children()) {
            if (words.length() + boxes.length() == before) {
                children(way);
            }
        }
    }

    private void box(XmlElement content) {
        for (XmlElement child : content.children()) {
            if (child.name().equals("p")) {
                String label = numbering.next(child);
                String inner = of(child, styles, numbering, "");
                boxes.append(inner.isBlank() ? "" : label).append(inner).append('\n');
            } else {
                box(child); // a table, a content control
            }
        }
    }

    /** A character of a symbol font means nothing without the font. */
    private static String symbol(XmlElement symbol) {
        String code = symbol.attribute("char");
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        return (c >= 0xE000 && c <= 0xF8FF) || Character.isSurrogate(c) ? "" : String.valueOf(c);
    }
}
