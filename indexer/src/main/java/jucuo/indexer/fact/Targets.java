package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a document commits somebody to: a quantity by a year (到2027年,经济总量突破万亿元), a quantity with a
 * promise (确保合格率不低于95%), or a year alone. What was reached already is none.
 */
final class Targets implements Enricher {

    /** {@code 到2027年}, at the beginning of a clause */
    private static final Pattern BY_YEAR =
            Pattern.compile("^[ \\s]*(?:力争|确保)?(?:到|至) ?[12]\\d{3} ?年");

    private final Commitment commitment = new Commitment();

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        Horizon horizon = setting.horizon();
        boolean looksBack = false;
        for (Stretch sentence : Stretch.sentences(text)) {
            var inSentence = new Sentence(node, setting, sentence);
            looksBack = Commitment.looksBack(sentence.in(text), looksBack);
            horizon = inSentence.read(horizon, looksBack);
            facts.addAll(inSentence.facts);
        }
        return facts;
    }

    /** One sentence and what was found in it. */
    private final class Sentence {

        private final Node node;
        private final String text;
        private final Setting setting;
        private final Stretch sentence;
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable String lastIndicator;

        Sentence(Node node, Setting setting, Stretch sentence) {
            this.node = node;
            this.text = node.text();
            this.setting = setting;
            this.sentence = sentence;
        }

        /**
         * @return the horizon behind the sentence
         */
        Horizon read(Horizon before, boolean looksBack) {
            List<Measurement> measured = Measurement.of(text, sentence.from(), sentence.to());
            if (measured.isEmpty() && sentence.in(text).indexOf('年') < 0) {
                return Horizons.behind(sentence.in(text), before, setting.now());
            }
            Horizon horizon = before;
            OptionalInt yearsBegin = OptionalInt.empty();
            boolean past = false;
            boolean ruledOut =
                    looksBack
                            || measured.isEmpty()
                            || commitment.isRuledOut(node, setting, sentence.in(text));
            for (Stretch clause : Stretch.clauses(text, sentence)) {
                String words = clause.in(text);
                horizon = horizon.after(words, setting.now());
                if (BY_YEAR.matcher(words).find()) {
                    yearsBegin = OptionalInt.of(clause.from());
                }
                if (!ruledOut) {
                    past = commitment.isPast(words, past);
                    if (!past && !horizon.isOver(setting.now())) {
                        quantities(clause, within(clause, measured), horizon);
                    }
                }
            }
            if (facts.isEmpty() && yearsBegin.isPresent() && horizon.isAhead(setting.now())) {
                Excerpt words = node.words().part(yearsBegin.getAsInt(), sentence.to());
                facts.add(target(words, horizon.year(), "", Optional.empty()));
            }
            return horizon.afterSentence(sentence.in(text), before, setting.now());
        }

        /** Those of {@code measured}, which are in order, that stand in {@code clause}. */
        private static List<Measurement> within(Stretch clause, List<Measurement> measured) {
            int first = 0;
            for (int step = Integer.highestOneBit(measured.size()); step > 0; step /= 2) {
                boolean before =
                        first + step <= measured.size()
                                && measured.get(first + step - 1).from() < clause.from();
                first += before ? step : 0;
            }
            return measured.subList(first, measured.size()).stream()
                    .takeWhile(m -> m.from() <= clause.to())
                    .filter(m -> m.to() <= clause.to())
                    .toList();
        }

        private void quantities(Stretch clause, List<Measurement> all, Horizon horizon) {
            var aimed = new ArrayList<Measurement>();
            for (Measurement found : all) {
                if (isCommitted(clause, found, horizon)
                        && !Commitment.isOfPastYear(text, clause, found, setting.now())
                        && !commitment.isBeside(text, clause, found, all)) {
                    aimed.add(found);
                }
            }
            String shared = shared(clause, aimed);
            int from = clause.from();
            for (int i = 0; i < aimed.size(); i++) {
                boolean last = i + 1 == aimed.size();
                int limit = last ? clause.to() : aimed.get(i + 1).from();
                Measurement found =
                        shared.isEmpty() ? aimed.get(i) : aimed.get(i).boundAs(aimed.getFirst());
                from = add(limit, from, found, horizon, shared);
            }
        }

        private boolean isCommitted(Stretch clause, Measurement found, Horizon horizon) {
            return setting.part() == Setting.Part.PLAN
                    || horizon.isAhead(setting.now())
                    || commitment.commits(text, clause, found);
        }

        /** {@code A和B分别增长5%、7%}: the words before 分别 are of each. */
        private String shared(Stretch clause, List<Measurement> all) {
            if (all.size() < 2) {
                return "";
            }
            int first = all.getFirst().from();
            String before = text.substring(clause.from(), first);
            int each = before.lastIndexOf("分别");
            return each < 0
                    ? ""
                    : Indicator.named(before.substring(0, each) + before.substring(each + 2));
        }

        /** Adds the target, where it has an indicator, and says where its words end. */
        private int add(int limit, int from, Measurement found, Horizon horizon, String shared) {
            Optional<Indicator> name =
                    shared.isEmpty()
                            ? Indicator.of(text, from, found, limit)
                            : Optional.of(new Indicator(shared, found.to()));
            if (lastIndicator != null && name.map(n -> goesOn(n, from)).orElse(true)) {
                String more = name.map(Indicator::words).orElse("");
                name = Optional.of(new Indicator(lastIndicator + more, found.to()));
            } else {
                lastIndicator = name.map(Indicator::words).orElse(lastIndicator);
            }
            if (name.isEmpty()) {
                return found.to();
            }
            int rest = text.startsWith("规模", name.get().end()) ? 2 : 0;
            int end = Math.min(limit, name.get().end() + rest);
            Excerpt words = node.words().part(from + leading(from, found.from()), end);
            facts.add(target(words, horizon.target(), name.get().words(), Optional.of(found)));
            return end;
        }

        /** Whether the name needs the one before it: 增长6%, or in one clause a bare verb. */
        private boolean goesOn(Indicator name, int from) {
            return name.isOnlyChange() || (name.isOnlyVerb() && text.startsWith("、", from));
        }

        private int leading(int from, int to) {
            int at = from;
            while (at < to && " 　\n\t、和及".indexOf(text.charAt(at)) >= 0) {
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
