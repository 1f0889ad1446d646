package jucuo.indexer;

import java.util.Locale;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;

/**
 * A document's outline as text for people: a line a node, indented by depth, with its facts and the
 * warnings.
 */
final class OutlineText {

    /** As much of a node without heading as tells it from others, in characters. */
    private static final int BEGINNING = 30;

    private OutlineText() {}

    static String of(PolicyDocument document) {
        var text = new StringBuilder();
        var header = document.header();
        text.append(header.title()).append('\n');
        header.issuers().forEach(issuer -> text.append("发文机关 ").append(issuer).append('\n'));
        line(text, "文种", header.genre());
        line(text, "文号", header.number());
        line(text, "日期", header.date().map(Object::toString).orElse(""));
        text.append('\n');
        for (Node node : document.nodes()) {
            String indent = "  ".repeat(document.ancestors(node).size());
            text.append(indent).append(line(node)).append('\n');
            for (Fact fact : node.facts()) {
                text.append(
                        "%s  · %s %s %s%n"
                                .formatted(indent, fact.type(), fact.text(), span(fact.span())));
            }
        }
        document.warnings()
                .forEach(w ->
                        text.append(
                                "! %s %s %s%n"
                                        .formatted(w.code().key(), w.message(), span(w.span()))));
        return text.toString();
    }

    private static String line(Node node) {
        String words = node.heading().isEmpty() ? beginning(node) : node.heading();
        String kind = node.kind().key().toLowerCase(Locale.ROOT);
        return "%s %s %s%s %s"
                .formatted(
                        node.id(),
                        kind,
                        node.label().isEmpty() ? "" : node.label() + " ",
                        words,
                        span(node.span()));
    }

    private static String beginning(Node node) {
        String words =
                node.text()
                        .substring(Math.min(node.label().length(), node.text().length()))
                        .strip();
        return words.length() <= BEGINNING
                ? words
                : words.substring(
                                0, words.offsetByCodePoints(0, words.codePointCount(0, BEGINNING)))
                        + "…";
    }

    private static String span(Span span) {
        return "[" + span.start() + "," + span.end() + ")";
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(' ').append(value).append('\n');
        }
    }
}
