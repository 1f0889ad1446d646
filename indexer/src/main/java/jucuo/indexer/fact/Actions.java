package jucuo.indexer.fact;

import java.util.List;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * The verb a node acts by: the one its heading, or else its first clause, begins with, adverbs
 * passed over.
 */
final class Actions implements Enricher {

    private final WordList verbs = WordList.named("actions.txt");
    private final WordList adverbs = WordList.named("adverbs.txt");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        if (!acts(node)) {
            return List.of();
        }
        String text = node.text();
        int from = begin(node);
        while (from < text.length()) {
            int verb = verbs.at(text, from);
            int adverb = adverbs.at(text, from);
            if (verb > 0 && (adverb == 0 || !leadsToVerb(text, from + adverb))) {
                if (isNoVerb(text, from + verb)) {
                    return List.of();
                }
                Excerpt words = node.words().part(from, from + verb);
                return List.of(new Fact.Action(words.span(), words.text()));
            }
            if (adverb == 0) {
                return List.of();
            }
            from += adverb;
        }
        return List.of();
    }

    /** {@code 支持的企业}, {@code 发展改革委意见} */
    private static boolean isNoVerb(String text, int to) {
        return text.startsWith("的", to) || text.startsWith("改革委", to);
    }

    /** 统筹 is an adverb in 统筹推进城乡发展 and a verb in 统筹城乡发展. */
    private boolean leadsToVerb(String text, int from) {
        return verbs.at(text, from) > 0 || adverbs.at(text, from) > 0;
    }

    // the name of a paragraph is no clause: 发展目标
    private static boolean acts(Node node) {
        return switch (node.kind()) {
            case MEASURE, SECTION -> true;
            case PARAGRAPH -> node.heading().isEmpty();
            case ARTICLE, APPENDIX, FRONT, BACK -> false;
        };
    }

    /** Where the heading stands, or the first word behind the label. */
    private static int begin(Node node) {
        int heading = node.heading().isEmpty() ? -1 : node.text().indexOf(node.heading());
        if (heading >= 0) {
            return heading;
        }
        int at = node.text().startsWith(node.label()) ? node.label().length() : 0;
        while (at < node.text().length() && !Character.isLetterOrDigit(node.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
