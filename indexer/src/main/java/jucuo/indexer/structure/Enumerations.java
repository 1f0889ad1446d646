package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the clauses that enumerate within running text: 一是…。二是…。 A clause counts where it begins a
 * sentence and its number continues the one before it or is itself continued; 一是 by itself is
 * prose. Linear in the text.
 */
final class Enumerations {

    private record Clause(int paragraph, Label label) {}

    private final List<List<Label>> accepted = new ArrayList<>();
    private final BitSet surrounded = new BitSet();
    private final Map<Style, List<Clause>> chains = new EnumMap<>(Style.class);

    private Enumerations() {}

    static Enumerations in(List<Paragraph> paragraphs) {
        var enumerations = new Enumerations();
        for (int i = 0; i < paragraphs.size(); i++) {
            enumerations.accepted.add(new ArrayList<>());
            enumerations.read(i, paragraphs.get(i).text());
        }
        enumerations.chains.values().forEach(enumerations::accept);
        enumerations.accepted.forEach(
                labels -> labels.sort((a, b) -> Integer.compare(a.start(), b.start())));
        return enumerations;
    }

    /** The clauses of a paragraph in order. */
    List<Label> clauses(int paragraph) {
        return accepted.get(paragraph);
    }

    /** Whether a clause stands before {@code paragraph} that one behind it continues. */
    boolean surround(int paragraph) {
        return surrounded.get(paragraph);
    }

    private void read(int paragraph, String text) {
        for (int at = 0; at < text.length(); at = nextStart(text, at)) {
            Optional<Label> label = LabelParser.at(text, at).filter(l -> l.style().isClause());
            if (label.isPresent()) {
                chain(
                        new Clause(paragraph, label.get()),
                        at == 0 || !Punctuation.isColon(text.charAt(at - 1)));
            }
        }
    }

    /** The next place where a sentence may begin: behind 。！？ or a colon. */
    private static int nextStart(String text, int from) {
        int i = from;
        while (i < text.length()
                && !Punctuation.endsSentence(text.charAt(i))
                && !Punctuation.isColon(text.charAt(i))) {
            i++;
        }
        i++;
        while (i < text.length()
                && (Punctuation.closes(text.charAt(i)) || Line.isBlank(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private void chain(Clause clause, boolean beginsSentence) {
        Style style = clause.label().style();
        List<Clause> chain = chains.computeIfAbsent(style, _ -> new ArrayList<>());
        if (style == Style.FIRST && clause.label().ordinal() == 0) {
            chainUnnumbered(chain, clause);
        } else if (clause.label().isFirst()) {
            accept(chain);
            chain.clear();
            chain.add(clause);
        } else if (beginsSentence
                && !chain.isEmpty()
                && clause.label().follows(chain.getLast().label())) {
            chain.add(clause);
        }
    }

    // 其次 and 最后 have no number of their own: they continue what 首先 began
    private static void chainUnnumbered(List<Clause> chain, Clause clause) {
        if (!chain.isEmpty()) {
            Label l = clause.label();
            int ordinal = chain.getLast().label().ordinal() + 1;
            chain.add(
                    new Clause(
                            clause.paragraph(),
                            new Label(
                                    l.style(), l.text(), l.above(), ordinal, 0, l.start(),
                                    l.end())));
        }
    }

    private void accept(List<Clause> chain) {
        if (chain.size() >= 2) {
            chain.forEach(clause -> accepted.get(clause.paragraph()).add(clause.label()));
            surrounded.set(chain.getFirst().paragraph() + 1, chain.getLast().paragraph() + 1);
        }
    }
}
