package jucuo.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jucuo.engine.Suggestion.Kind;
import jucuo.lexicon.Speller.Candidate;
import jucuo.query.Correction;
import jucuo.query.Correction.Reason;
import jucuo.query.Mode;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.Scope;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;

/**
 * Tells what a query may have been meant to say. Only what occurs nowhere is corrected, a run as it
 * stands, else the words in it; only to what finds something. Never corrected: digits and what
 * stands beside them in one word, quoted phrases, and names of the collection.
 *
 * <p>A correction is applied where the query has nothing of its own to show: it finds nothing, or
 * its run was only found in pieces, one of them a single character that the correction mends.
 */
public final class Corrector {

    /** Corrections that are offered. */
    private static final int LIMIT = 3;

    /** Candidates that are looked at for one run. */
    private static final int CANDIDATES = 5;

    /** Runs of a query that are looked at; bounds the cost of long nonsense. */
    private static final int MAX_RUNS = 8;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\p{Mn}1-5\\s'’`·-]+");
    private static final List<String> DIVISIONS = List.of("省", "市", "县", "区", "自治区");

    private final Lexicon lexicon;
    private final TextAnalysis analysis;
    private final Thesaurus thesaurus;
    private final Holdings holdings;
    private final Spellings spellings;

    /** What a collection can tell of itself, whatever the filters. */
    public interface Holdings {

        /** Whether any passage matches a query without {@link Query.Words}. */
        boolean occurs(Query query);

        /** Latin words of the collection that are nearly spelled so, the likeliest first. */
        List<String> near(String word);
    }

    public Corrector(
            Lexicon lexicon, TextAnalysis analysis, Thesaurus thesaurus, Holdings holdings) {
        this.lexicon = lexicon;
        this.analysis = analysis;
        this.thesaurus = thesaurus;
        this.holdings = holdings;
        this.spellings = new Spellings(lexicon);
    }

    /** A run with what may stand in its place. */
    private record Mend(String run, List<Replacement> replacements) {}

    /**
     * Words in the place of others.
     *
     * @param sure whether nothing is lost by it that the collection says
     */
    private record Replacement(String text, Reason reason, boolean sure) {}

    /**
     * The corrections of a query, the likeliest first, the first of them applied where that is
     * called for.
     *
     * @param reading what {@code q} was taken for
     */
    public List<Correction> of(String q, Mode mode, Reading reading) {
        List<Correction> offered = offers(q).filter(c -> finds(c.q())).limit(LIMIT).toList();
        if (offered.isEmpty() || mode == Mode.EXACT) {
            return offered.stream().map(c -> new Correction(c.q(), c.reason(), false)).toList();
        }
        boolean nothing = !holdings.occurs(reading.query());
        var corrections = new ArrayList<Correction>();
        for (Correction offer : offered) {
            boolean first = corrections.isEmpty();
            boolean applied = first && (nothing || offer.applied());
            corrections.add(new Correction(offer.q(), offer.reason(), applied));
        }
        return corrections;
    }

    /** Those of sure replacements are marked as applied. */
    private Stream<Correction> offers(String q) {
        List<Query.Words> runs = new ArrayList<>();
        collect(QueryParser.parse(q), runs);
        List<Query.Words> unknown =
                runs.stream()
                        .distinct()
                        .limit(MAX_RUNS)
                        .filter(run -> !occurs(run.text(), run.scope()))
                        .toList();
        if (unknown.size() > 1 && LETTERS.matcher(q).matches()) {
            List<Replacement> spelled = spelled(q);
            if (!spelled.isEmpty()) {
                return spelled.stream().map(r -> new Correction(r.text(), r.reason(), r.sure()));
            }
        }
        List<Mend> mends =
                unknown.stream()
                        .map(run -> new Mend(run.text(), replacements(run)))
                        .filter(mend -> !mend.replacements().isEmpty())
                        .toList();
        return mends.isEmpty()
                ? Stream.empty()
                : Stream.iterate(0, choice -> choice + 1)
                        .limit(CANDIDATES)
                        .map(choice -> corrected(q, mends, choice))
                        .distinct();
    }

    private static void collect(Query query, List<Query.Words> runs) {
        switch (query) {
            case Query.Words words -> runs.add(words);
            case Query.AllOf(List<Query> parts) -> parts.forEach(p -> collect(p, runs));
            case Query.AnyOf(List<Query> parts) -> parts.forEach(p -> collect(p, runs));
            case Query.AtLeast(int _, List<Query> parts) -> parts.forEach(p -> collect(p, runs));
            case Query.All _,
                    Query.Phrase _,
                    Query.Widened _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _,
                    Query.Not _ -> {}
        }
    }

    /** The query with each run's replacement of a number, or its last one. */
    private static Correction corrected(String q, List<Mend> mends, int choice) {
        var corrected = new StringBuilder(q);
        int from = 0;
        boolean sure = true;
        Reason reason = Reason.TYPO;
        for (Mend mend : mends) {
            int number = Math.min(choice, mend.replacements().size() - 1);
            Replacement replacement = mend.replacements().get(number);
            int at = corrected.indexOf(mend.run(), from);
            if (at >= 0) {
                corrected.replace(at, at + mend.run().length(), replacement.text());
                from = at + replacement.text().length();
            }
            sure &= replacement.sure();
            reason = replacement.reason();
        }
        return new Correction(corrected.toString(), reason, sure);
    }

    /**
     * Whether some passage has all that a query asks for. In a question most words are just the
     * asker's own; to mend some of them so that others are found beside them would change what is
     * asked.
     */
    private boolean finds(String q) {
        Reading reading =
                Reading.of(QueryParser.parse(q), Mode.AUTO, analysis, thesaurus, holdings::occurs);
        return reading.relaxed().isEmpty() && holdings.occurs(reading.query());
    }

    private List<Replacement> replacements(Query.Words run) {
        String plain = analysis.fold(run.text());
        if (plain.codePoints().noneMatch(Character::isIdeographic)) {
            return letters(run.text(), plain);
        }
        List<String> words = analysis.words(run.text());
        List<Replacement> whole =
                DIGIT.matcher(plain).find() ? List.of() : whole(plain, words, run.scope());
        return whole.isEmpty() ? byWords(run, words) : whole;
    }

    private List<Replacement> letters(String text, String plain) {
        List<Replacement> spelled = spelled(text);
        if (!spelled.isEmpty() || DIGIT.matcher(plain).find()) {
            return spelled;
        }
        return holdings.near(plain).stream()
                .map(word -> new Replacement(word, Reason.TYPO, true))
                .toList();
    }

    private List<Replacement> spelled(String text) {
        return spellings.of(Typing.plain(text, analysis), CANDIDATES).stream()
                .map(words -> new Replacement(words, Reason.PINYIN, true))
                .toList();
    }

    private List<Replacement> whole(String plain, List<String> words, Scope scope) {
        return lexicon.speller().of(plain, CANDIDATES, run -> occurs(run, scope)).stream()
                .filter(c -> !isOfName(plain, words, c))
                .map(c -> new Replacement(c.plain(), c.reason(), isSure(plain, words, c, scope)))
                .toList();
    }

    private boolean occurs(String run, Scope scope) {
        return holdings.occurs(new Query.Phrase(run, scope));
    }

    /** Whether the word that a candidate changes is a name of the collection's. */
    private boolean isOfName(String plain, List<String> words, Candidate candidate) {
        String word = wordAt(plain, words, candidate.place());
        return Stream.concat(Stream.of(word), DIVISIONS.stream().map(division -> word + division))
                .map(lexicon::named)
                .flatMap(Optional::stream)
                .anyMatch(l ->
                        l.kind() == Kind.PLACE
                                || l.kind() == Kind.ISSUER
                                || l.kind() == Kind.PROGRAMME);
    }

    /** Whether the word that a candidate changes says nothing by itself. */
    private boolean isSure(String plain, List<String> words, Candidate candidate, Scope scope) {
        String word = wordAt(plain, words, candidate.place());
        return word.length() < 2 || !occurs(word, scope);
    }

    /** The word of a run in which a character of its plain form stands, in plain form. */
    private String wordAt(String plain, List<String> words, int place) {
        int from = 0;
        for (String word : words) {
            String folded = analysis.fold(word);
            int at = plain.indexOf(folded, from);
            if (at < 0 || at > place) {
                return "";
            }
            from = at + folded.length();
            if (place < from) {
                return folded;
            }
        }
        return "";
    }

    /** The run with those of its words corrected that occur nowhere, in the order of its words. */
    private List<Replacement> byWords(Query.Words run, List<String> words) {
        if (words.size() < 2) {
            return List.of();
        }
        String text = run.text();
        Reason reason = Reason.TYPO;
        boolean changed = false;
        int from = 0;
        for (String word : words) {
            String plain = analysis.fold(word);
            int at = text.indexOf(word, from);
            if (at < 0) {
                return List.of();
            }
            String meant = word;
            if (!DIGIT.matcher(plain).find() && !occurs(plain, run.scope())) {
                List<Candidate> candidates =
                        lexicon.speller().of(plain, 1, w -> occurs(w, run.scope()));
                if (!candidates.isEmpty()) {
                    meant = candidates.getFirst().plain();
                    reason = candidates.getFirst().reason();
                    changed = true;
                }
            }
            text = text.substring(0, at) + meant + text.substring(at + word.length());
            from = at + meant.length();
        }
        return changed ? List.of(new Replacement(text, reason, true)) : List.of();
    }
}
