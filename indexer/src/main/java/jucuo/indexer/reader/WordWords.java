package jucuo.indexer.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The words of a paragraph of WordprocessingML as Word prints them (ECMA-376 part 1, 17.3):
 * insertions, the results of fields, the base text of ruby, content controls; not deletions, the
 * instructions of fields, hidden text and notes' marks. What stands in text boxes follows behind
 * the paragraph, each of their paragraphs a line.
 */
final class WordWords {

    /** What is not printed here, with all that it holds. */
    private static final Set<String> UNSEEN =
            Set.of("pPr", "rPr", "sdtPr", "del", "moveFrom", "rt");

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();

    private WordWords() {}

    /** Of a {@code w:p}; lines end where the paragraph is broken within. */
    static String of(Node paragraph) {
        var words = new WordWords();
        words.children(paragraph);
        return words.words + (words.boxes.isEmpty() ? "" : "\n" + words.boxes);
    }

    private void children(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && !UNSEEN.contains(name(element))) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (name(element)) {
            case "r" -> {
                if (!isHidden(element)) {
                    children(element);
                }
            }
            case "t" -> text(element);
            case "tab", "ptab" -> words.append('\t');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "sym" -> words.append(symbol(element));
            case "AlternateContent" -> alternative(element);
            case "txbxContent" -> box(element);
            default -> children(element);
        }
    }

    private void text(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
                words.append(text.getData());
            }
        }
    }

    /** One of the ways in which the same is said, the first that has words. */
    private void alternative(Element alternatives) {
        int before = words.length() + boxes.length();
        for (Node n = alternatives.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element way && words.length() + boxes.length() == before) {
                children(way);
            }
        }
    }

    private void box(Element content) {
        for (Node n = content.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                if (name(element).equals("p")) {
                    boxes.append(of(element)).append('\n');
                } else {
                    box(element); // a table, a content control
                }
            }
        }
    }

    /** A character of a symbol font means nothing without the font. */
    private static String symbol(Element symbol) {
        String code = symbol.getAttributeNS(symbol.getNamespaceURI(), "char");
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        return (c >= 0xE000 && c <= 0xF8FF) || Character.isSurrogate(c) ? "" : String.valueOf(c);
    }

    private static boolean isHidden(Element run) {
        @Nullable Element properties = child(run, "rPr");
        @Nullable Element vanish = properties == null ? null : child(properties, "vanish");
        return vanish != null
                && !Set.of("0", "false", "off")
                        .contains(vanish.getAttributeNS(vanish.getNamespaceURI(), "val"));
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && name(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getNodeName() : local;
    }
}
