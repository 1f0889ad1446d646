package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Documents named in 《》, also where the title holds 《》 or 〈〉 itself; the outermost pair counts. The
 * document number that follows in brackets goes with it.
 */
final class Citations implements Enricher {

    /** A title longer than this is a 《 that nobody closed; the longest seen has 96 characters. */
    private static final int LONGEST_TITLE = 150;

    /** {@code （国发〔2018〕1号）}, {@code （国务院令第722号，以下简称…）} */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*[（(](?<number>\\p{IsHan}{1,16} ?(?:[〔［\\[【（(﹝] ?[12]\\d{3} ?[〕］\\]】）)﹞] ?第? ?\\d{1,5} ?号"
                            + "|令?第[\\d一二三四五六七八九十百零〇]{1,6}号令?))[）)，,；;、]");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        int from = text.indexOf('《');
        while (from >= 0) {
            int to = closing(text, from);
            if (to > from + 2) {
                Excerpt words = node.words().part(from, to);
                String title = words.text().substring(1, words.text().length() - 1);
                facts.add(
                        new Fact.Citation(
                                words.span(),
                                words.text(),
                                title,
                                number(text, to),
                                Optional.empty()));
            }
            from = text.indexOf('《', Math.max(to, from + 1));
        }
        return facts;
    }

    private static Optional<String> number(String text, int from) {
        Matcher number = NUMBER.matcher(text).region(from, text.length());
        return number.lookingAt() ? Optional.of(number.group("number")) : Optional.empty();
    }

    /** Behind the 》 that closes the 《 at {@code from}; {@code from} itself where none does. */
    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_TITLE); i++) {
            switch (text.charAt(i)) {
                case '《' -> depth++;
                case '》' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return from;
    }
}
