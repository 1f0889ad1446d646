package jucuo.web.page;

import jucuo.document.Node;

/** What a node is called where there is room for a line only. */
final class Names {

    /** Characters of a node's words that stand in for a heading: what fits a phone's line. */
    private static final int LENGTH = 20;

    /** Where a clause that can stand by itself ends. */
    private static final String END = "。；;\n";

    private Names() {}

    /** The node's heading, or how its words begin. */
    static String heading(Node node) {
        if (!node.heading().isEmpty()) {
            return node.heading();
        }
        String words = node.text().strip();
        if (!node.label().isEmpty() && words.startsWith(node.label())) {
            words = words.substring(node.label().length()).replaceFirst("^[、.．\\s　]+", "");
        }
        return beginning(words);
    }

    /** Label and heading together. */
    static String full(Node node) {
        return node.label().isEmpty() ? heading(node) : node.label() + " " + heading(node);
    }

    private static String beginning(String words) {
        int end = 0;
        while (end < words.length() && end < LENGTH && END.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        if (end < words.length() && Character.isLowSurrogate(words.charAt(end))) {
            end--;
        }
        boolean whole = end == words.length() || END.indexOf(words.charAt(end)) >= 0;
        return whole ? words.substring(0, end) : words.substring(0, end) + "…";
    }
}
