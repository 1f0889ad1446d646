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
 * Organs of Party and state: those at the centre by name, those below by the grammar of their
 * names.
 */
public final class Organisations implements Enricher {

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
                    "(?<=^|[由和及与、,，。；;:：(（\\s])[省市县州盟旗](?!委)\\p{IsHan}{2,10}?(?:(?<![布格大结])局|厅|委)"
                            + "(?=$|[等和及与牵负、,，。；;)）\\s])");

    private final WordList central = WordList.named("organisations.txt");
    private final Places places = new Places();

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        List<Fact> placesHere = places.facts(node, setting);
        Matcher local = LOCAL.matcher(text);
        Matcher office = OFFICE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            int to = from + central.at(text, from);
            if (to == from
                    && office.region(from, text.length()).useTransparentBounds(true).lookingAt()) {
                to = office.end();
            }
            if (to == from
                    && local.region(from, text.length()).useTransparentBounds(true).lookingAt()) {
                to = local.end();
            }
            if (to > from) {
                facts.add(organisation(node, placesHere, from, to));
            }
            at = Math.max(to, from + 1);
        }
        return facts;
    }

    /** With the place that stands right before 省, 市, … or ends in it. */
    private static Fact organisation(Node node, List<Fact> places, int from, int to) {
        int begin = from;
        var here = node.words().toSource(from, from + 1);
        for (Fact place : places) {
            if (place.span().end() == here.end() || place.span().end() == here.start()) {
                begin = node.words().toText(place.span()).map(s -> s.start()).orElse(from);
            }
        }
        Excerpt words = node.words().part(begin, to);
        return new Fact.Organisation(words.span(), words.text(), words.text(), Optional.empty());
    }
}
