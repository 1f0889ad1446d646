package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Node;

/**
 * What a document commits somebody to: a quantity by a year (到2027年,经济总量突破万亿元), a quantity with a
 * promise (确保合格率不低于95%), or a year alone. What was reached already is none.
 */
public final class Targets implements Enricher {

    /** Up to the full stop; a point inside a number is none. */
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+");

    /** {@code 3,000} is one number, {@code 2027年,经济总量} two clauses. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?:[^,，；;：:、]|(?<=\\d)[,，](?=\\d{3}(?!\\d)))+");

    /** {@code 到2027年}, at the beginning of a clause */
    private static final Pattern BY_YEAR =
            Pattern.compile("^[ \\s]*(?:力争|确保)?(?:到|至) ?20\\d\\d ?年");

    /** {@code 去年完成…}, {@code 增长了}, {@code 同比} — a sentence about what was reached. */
    private static final Pattern PAST =
            Pattern.compile("了(?!解)|去年|上年|同比|累计|已(?:经|有|建|达|完成|累)?|五年来|年以来|近年来|过去|实现了|完成投资|截至");

    /** {@code 力争}, {@code 确保} … — words that promise, where no year does. */
    private static final Pattern PROMISE = Pattern.compile("力争|确保|目标|不低于|不少于|不超过|至少");

    @Override
    public List<Fact> facts(Node node, Header header) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        Horizon horizon = Horizon.NONE;
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            var inSentence = new Sentence(node, header, sentence.start(), sentence.end());
            horizon = inSentence.read(horizon);
            facts.addAll(inSentence.facts);
        }
        return facts;
    }

    /** One sentence and what was found in it. */
    private static final class Sentence {

        private final Node node;
        private final Header header;
        private final int start;
        private final int end;
        private final boolean past;
        private final List<Fact> facts = new ArrayList<>();

        Sentence(Node node, Header header, int start, int end) {
            this.node = node;
            this.header = header;
            this.start = start;
            this.end = end;
            this.past = PAST.matcher(node.text().substring(start, end)).find();
        }

        /**
         * @return the horizon behind the sentence
         */
        Horizon read(Horizon before) {
            Horizon horizon = before;
            OptionalInt yearsBegin = OptionalInt.empty();
            Matcher clause = CLAUSE.matcher(node.text()).region(start, end);
            while (clause.find()) {
                horizon = horizon.after(clause.group(), header);
                if (BY_YEAR.matcher(clause.group()).find()) {
                    yearsBegin = OptionalInt.of(clause.start());
                }
                if (!past) {
                    quantities(clause.group(), clause.start(), horizon);
                }
            }
            if (facts.isEmpty() && yearsBegin.isPresent() && horizon.isAhead(header)) {
                Excerpt words = node.words().part(yearsBegin.getAsInt(), end);
                facts.add(target(words, horizon.year(), "", Optional.empty()));
            }
            return horizon;
        }

        private void quantities(String clause, int at, Horizon horizon) {
            if (!horizon.isAhead(header) && !PROMISE.matcher(clause).find()) {
                return;
            }
            int from = 0;
            for (Measurement found : Measurement.of(clause)) {
                var indicator = Indicator.around(clause, from, found);
                if (indicator.isPresent()) {
                    Excerpt words =
                            node.words()
                                    .part(
                                            at + from + leadingBlank(clause, from),
                                            at + end(clause, found));
                    facts.add(target(words, horizon.year(), indicator.get(), Optional.of(found)));
                }
                from = found.to();
            }
        }

        /** Behind the words that go on with the number: 万亿元规模 is one. */
        private static int end(String clause, Measurement found) {
            return clause.startsWith("规模", found.to()) ? found.to() + 2 : found.to();
        }

        private static int leadingBlank(String clause, int from) {
            int at = from;
            while (Character.isWhitespace(clause.charAt(at))) {
                at++;
            }
            return at - from;
        }

        private static Fact target(
                Excerpt words, OptionalInt year, String indicator, Optional<Measurement> quantity) {
            return new Fact.Target(
                    words.span(),
                    words.text(),
                    year,
                    indicator,
                    quantity.map(Measurement::comparator),
                    quantity.map(Measurement::quantity));
        }
    }
}
