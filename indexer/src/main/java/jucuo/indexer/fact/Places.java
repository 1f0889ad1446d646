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
final class Places implements Enricher {

    /** A name as printed; the two last hold characters that make it part of another word. */
    private record Name(String printed, String full, String notBehind, String notBefore) {

        /** {@code 以上海洋} does not name 上海. */
        boolean standsIn(String text, int from) {
            int to = from + printed.length();
            return (from == 0 || notBehind.indexOf(text.charAt(from - 1)) < 0)
                    && (to == text.length() || notBefore.indexOf(text.charAt(to)) < 0);
        }
    }

    /** Of a name, in characters. */
    private static final int LONGEST = 20;

    private final Lexicon<Name> names;
    private final Lexicon<Name> reversed;

    Places() {
        Map<String, Name> forward = new HashMap<>();
        Map<String, Name> backward = new HashMap<>();
        for (String line : WordList.lines("places.tsv")) {
            String[] columns = line.split("\t", -1);
            var name = new Name(columns[0], columns[1], columns[2], columns[3]);
            forward.put(name.printed, name);
            backward.put(new StringBuilder(name.printed).reverse().toString(), name);
        }
        names = new Lexicon<>(forward);
        reversed = new Lexicon<>(backward);
    }

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            var place = names.longestAt(text, from, name -> name.standsIn(text, from));
            if (place != null) {
                Excerpt words = node.words().part(from, place.to());
                facts.add(new Fact.Place(words.span(), words.text(), place.value().full()));
            }
            at = place == null ? at + 1 : place.to();
        }
        return facts;
    }

    /**
     * Where the place begins that stands right before {@code at} or ends with the character there
     * (太原市 before 委); {@code at} itself where none does.
     */
    int before(String text, int at) {
        int begin = at;
        for (int end = at; end <= at + 1; end++) {
            int last = end;
            String tail = text.substring(Math.max(0, end - LONGEST), end);
            var place =
                    reversed.longestAt(
                            new StringBuilder(tail).reverse().toString(),
                            0,
                            name -> name.standsIn(text, last - name.printed.length()));
            begin = place == null ? begin : Math.min(begin, end - place.to());
        }
        return begin;
    }
}
