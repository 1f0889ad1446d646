package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Provinces, prefectures and regions by full and short name; of names that fit at one spot the
 * longest counts.
 */
public final class Places implements Enricher {

    /** A name as printed; the two last hold characters that make it part of another word. */
    private record Name(String printed, String full, String notBehind, String notBefore) {

        /** {@code 以上海洋} does not name 上海. */
        boolean standsIn(String text, int from) {
            int to = from + printed.length();
            return (from == 0 || notBehind.indexOf(text.charAt(from - 1)) < 0)
                    && (to == text.length() || notBefore.indexOf(text.charAt(to)) < 0);
        }
    }

    private final Map<String, Name> names = new HashMap<>();
    private final int longest;

    public Places() {
        for (String line : WordList.lines("places.tsv")) {
            String[] columns = line.split("\t", -1);
            names.put(columns[0], new Name(columns[0], columns[1], columns[2], columns[3]));
        }
        longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfName(text, at);
            if (end > at) {
                Excerpt words = node.words().part(at, end);
                facts.add(new Fact.Place(words.span(), words.text(), fullName(words.text())));
                at = end;
            } else {
                at++;
            }
        }
        return facts;
    }

    /** The customary full form of a name that the list holds; otherwise the name itself. */
    private String fullName(String printed) {
        Name name = names.get(printed);
        return name == null ? printed : name.full();
    }

    /** Behind the longest name at {@code from}; {@code from} itself where there is none. */
    private int endOfName(String text, int from) {
        for (int to = Math.min(text.length(), from + longest); to > from + 1; to--) {
            Name name = names.get(text.substring(from, to));
            if (name != null && name.standsIn(text, from)) {
                return to;
            }
        }
        return from;
    }
}
