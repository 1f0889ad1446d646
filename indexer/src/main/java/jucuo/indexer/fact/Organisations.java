package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.Span;

/**
 * Organs of Party and state: those at the centre by name, those below by the grammar of their
 * names; and whoever a duty is given to, with the role.
 */
final class Organisations implements Enricher {

    /**
     * {@code 省委}, {@code 市人民政府}, {@code 市委办公厅}, {@code 区人大常委会}; the place before it is not part of
     * the match
     */
    private static final Pattern LOCAL =
            Pattern.compile(
                    "[省市县区州盟旗](?:委(?:办公[厅室]|常委会|组织部|宣传部|统战部|政法委)?(?![员委托派])"
                            + "|(?:人民)?政府(?:办公[厅室])?|人大(?:常委会)?|人民代表大会(?:常务委员会)?|政协(?!会议))");

    /**
     * {@code 市发展改革委、} {@code 省生态环境厅负责}: an office whose name ends where the words say so; not 省委常委
     * or 省域布局.
     */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?<=^|[由和及与、,，。；;：:(（\\s])[省市县州盟旗](?!委)\\p{IsHan}{2,10}?(?:(?<![布格大结])局|厅|委)"
                            + "(?=$|[等和及与牵负、,，。；;)）\\s])");

    /** Kinds of places; the last character is that of the organ's level. */
    private static final List<String> MANY = List.of("直辖市", "城市", "地区", "园区");

    private static final String LEVELS = "省市县区州盟旗";

    private final WordList central = WordList.named("organisations.txt");
    private final OfficeNames names = new OfficeNames();
    private final Places places;

    /**
     * @param places finds those that stand before an organ's name
     */
    Organisations(Places places) {
        this.places = places;
    }

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        var facts = new ArrayList<Fact>();
        var taken = new ArrayList<Span>();
        String text = node.text();
        for (Duty duty : Duty.of(text)) {
            for (Span name : names.in(text, duty.from(), duty.to())) {
                if (taken.stream().noneMatch(name::overlaps)) {
                    taken.add(name);
                    facts.add(organisation(node, name, Optional.of(duty.role())));
                }
            }
        }
        mentioned(node, taken, facts);
        return facts;
    }

    /** Those with no duty. */
    private void mentioned(Node node, List<Span> taken, List<Fact> facts) {
        String text = node.text();
        Matcher local = LOCAL.matcher(text).useTransparentBounds(true);
        Matcher office = OFFICE.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            int to = from + central.at(text, from);
            to = isWithinWord(text, to) ? from : to;
            if (to == from && LEVELS.indexOf(text.charAt(from)) >= 0) {
                to = end(office, from, text.length());
                to = to == from ? end(local, from, text.length()) : to;
            }
            if (to > from) {
                Span name = new Span(begin(text, from), to);
                if (!isOneOfMany(text, from) && taken.stream().noneMatch(name::overlaps)) {
                    facts.add(organisation(node, name, Optional.empty()));
                }
            }
            at = Math.max(to, from + 1);
        }
    }

    /** {@code 财政部} of {@code 财政部门}, {@code 公安部} of {@code 公安部队} and {@code 公安部署}. */
    private static boolean isWithinWord(String text, int end) {
        return end > 0
                && end < text.length()
                && text.charAt(end - 1) == '部'
                && "门队署位".indexOf(text.charAt(end)) >= 0;
    }

    /** Where the place before an organ's name begins; 自治 and 特别行政 are part of the name. */
    private int begin(String text, int from) {
        int begin = places.before(text, from);
        for (String kind : List.of("自治", "特别行政")) {
            if (begin == from && text.startsWith(kind, from - kind.length())) {
                return places.before(text, from - kind.length());
            }
        }
        return begin;
    }

    /** {@code 直辖市人民政府}, {@code 试点城市政府}, {@code 本地区政府}: each of many, and none by name. */
    private static boolean isOneOfMany(String text, int from) {
        return MANY.stream().anyMatch(kind -> text.startsWith(kind, from - kind.length() + 1));
    }

    private static int end(Matcher name, int from, int to) {
        return name.region(from, to).lookingAt() ? name.end() : from;
    }

    private static Fact organisation(Node node, Span name, Optional<Fact.Role> role) {
        Excerpt words = node.words().part(name.start(), name.end());
        return new Fact.Organisation(words.span(), words.text(), words.text(), role);
    }
}
