package jucuo.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jucuo.chinese.Pinyin;
import jucuo.chinese.Shapes;
import jucuo.chinese.Syllable;
import jucuo.query.Correction.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a run of Chinese characters that occurs nowhere may have been meant to be: names read the
 * same, and all that occurs and differs by one character, one more, one less or two in each other's
 * place. Which characters fit where is told from the pairs of the collection, so that every stretch
 * of its texts can be mended to, not only words.
 *
 * <p>A candidate is worth how often such an error is made times how often the collection says it.
 * The weights were found on 400 homophones and 400 look-alikes put into words of 287,000 passages,
 * of which .96 and .86 come first; {@code SpellingTest} holds them on other words.
 */
final class Speller {

    /** Longer runs are corrected word by word only. */
    static final int MAX_LENGTH = 30;

    /** Candidates that are looked up. */
    private static final int LOOKED_UP = 40;

    private static final double SAME_SOUND = 1;
    private static final double OTHER_TONE = 0.9;
    private static final double OTHER_READING = 0.6;
    private static final double NEAR_SOUND = 0.03;
    private static final double SAME_SHAPE = 0.9;
    private static final double SEVERAL = 0.03;
    private static final double SWAPPED = 0.2;
    private static final double TWICE = 0.5;
    private static final double ADDED = 0.003;
    private static final double MISSING = 0.003;
    private static final double OTHER = 0.001;

    /** How much the passages of a candidate count beside the error that leads to it. */
    private static final double FREQUENCY = 0.15;

    /** Pairs arise by chance: what is no name or word of the lexicon counts so much less. */
    private static final double CHANCE = 0.02;

    private final Lexicon lexicon;
    private final Map<Character, List<Syllable>> readings = new HashMap<>();

    Speller(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.pairs().characters().forEach(c -> readings.put(c, Pinyin.of(c)));
    }

    /**
     * A run that may be meant.
     *
     * @param place of the first character that is changed
     * @param worth higher is likelier
     */
    record Candidate(String plain, Reason reason, int place, double error, double worth) {

        static final Comparator<Candidate> LIKELIEST =
                Comparator.comparingDouble((Candidate c) -> -c.worth())
                        .thenComparing(Candidate::plain);
    }

    /**
     * The likeliest candidates that occur, the likeliest first; at most {@code limit}.
     *
     * @param plain a run in plain form
     * @param occurs whether the collection says a run
     */
    List<Candidate> of(String plain, int limit, Predicate<String> occurs) {
        if (plain.length() < 2 || plain.length() > MAX_LENGTH) {
            return List.of();
        }
        var candidates = new HashMap<String, Candidate>();
        addHomophones(plain, candidates);
        for (int at = 0; at < plain.length(); at++) {
            if (Character.isIdeographic(plain.charAt(at))) {
                addOthers(plain, at, candidates);
                addShorter(plain, at, candidates);
                addSwapped(plain, at, candidates);
            }
            addLonger(plain, at, candidates);
        }
        return candidates.values().stream()
                .sorted(Candidate.LIKELIEST)
                .limit(LOOKED_UP)
                .filter(c -> occurs.test(c.plain()))
                .limit(limit)
                .toList();
    }

    /**
     * @param passages an estimate for what is no name of the lexicon
     */
    private void add(
            Map<String, Candidate> candidates,
            String plain,
            Reason reason,
            int place,
            double error,
            int passages) {
        Optional<Lexeme> name = lexicon.named(plain);
        double likely = name.isPresent() ? error : error * CHANCE;
        int known = name.map(Lexeme::count).orElse(passages);
        double worth = Math.log(likely) + FREQUENCY * Math.log(known);
        candidates.merge(
                plain,
                new Candidate(plain, reason, place, error, worth),
                (one, other) -> one.error() >= other.error() ? one : other);
    }

    private void addHomophones(String plain, Map<String, Candidate> candidates) {
        var letters = new StringBuilder();
        for (@Nullable Syllable syllable : Pinyin.of(plain)) {
            if (syllable == null) {
                return;
            }
            letters.append(syllable.letters());
        }
        for (Lexeme lexeme : lexicon.homophones().of(letters.toString())) {
            String same = lexeme.plain();
            if (same.length() == plain.length() && !same.equals(plain)) {
                int place = 0;
                while (same.charAt(place) == plain.charAt(place)) {
                    place++;
                }
                boolean one = same.substring(place + 1).equals(plain.substring(place + 1));
                double error = one ? OTHER_TONE : SEVERAL;
                add(candidates, same, Reason.HOMOPHONE, place, error, lexeme.count());
            }
        }
    }

    private void addOthers(String plain, int at, Map<String, Candidate> candidates) {
        char typed = plain.charAt(at);
        Pairs pairs = lexicon.pairs();
        if (at == 0) {
            char right = plain.charAt(1);
            pairs.before(right, (c, count) -> addOther(plain, at, typed, c, count, candidates));
            return;
        }
        char left = plain.charAt(at - 1);
        pairs.after(
                left,
                (c, count) -> {
                    int both =
                            at == plain.length() - 1
                                    ? count
                                    : Math.min(count, pairs.count(c, plain.charAt(at + 1)));
                    if (both > 0) {
                        addOther(plain, at, typed, c, both, candidates);
                    }
                });
    }

    private void addOther(
            String plain,
            int at,
            char typed,
            char meant,
            int passages,
            Map<String, Candidate> candidates) {
        if (typed == meant || !Character.isIdeographic(meant)) {
            return;
        }
        double sound = sound(typed, meant);
        double shape = SAME_SHAPE * Math.pow(Shapes.likeness(typed, meant), 2);
        double error = Math.max(OTHER, Math.max(sound, shape));
        Reason reason =
                error <= OTHER ? Reason.TYPO : sound >= shape ? Reason.HOMOPHONE : Reason.SHAPE;
        String candidate = plain.substring(0, at) + meant + plain.substring(at + 1);
        if (error <= OTHER && !isLikely(candidate)) {
            return;
        }
        add(candidates, candidate, reason, at, error, passages);
    }

    /** How often one character is typed for another that sounds like it. */
    private double sound(char typed, char meant) {
        double most = 0;
        List<Syllable> typedReadings = readings.getOrDefault(typed, Pinyin.of(typed));
        List<Syllable> meantReadings = readings.getOrDefault(meant, List.of());
        for (Syllable one : typedReadings) {
            for (Syllable other : meantReadings) {
                double same =
                        one.equals(other)
                                ? SAME_SOUND
                                : one.letters().equals(other.letters())
                                        ? OTHER_TONE
                                        : one.isNear(other) ? NEAR_SOUND : 0;
                boolean usual =
                        one.equals(typedReadings.getFirst())
                                && other.equals(meantReadings.getFirst());
                most = Math.max(most, usual ? same : same * OTHER_READING);
            }
        }
        return most;
    }

    private void addShorter(String plain, int at, Map<String, Candidate> candidates) {
        String shorter = plain.substring(0, at) + plain.substring(at + 1);
        if (shorter.length() > 1 && isLikely(shorter)) {
            boolean twice = at > 0 && plain.charAt(at) == plain.charAt(at - 1);
            int place = twice ? at - 1 : at;
            add(candidates, shorter, Reason.TYPO, place, twice ? TWICE : ADDED, least(shorter));
        }
    }

    private void addSwapped(String plain, int at, Map<String, Candidate> candidates) {
        if (at + 1 < plain.length() && Character.isIdeographic(plain.charAt(at + 1))) {
            String swapped =
                    plain.substring(0, at)
                            + plain.charAt(at + 1)
                            + plain.charAt(at)
                            + plain.substring(at + 2);
            if (!swapped.equals(plain) && least(swapped) > 0) {
                add(candidates, swapped, Reason.TYPO, at, SWAPPED, least(swapped));
            }
        }
    }

    /** With one more character before the one at {@code at}, or behind the last. */
    private void addLonger(String plain, int at, Map<String, Candidate> candidates) {
        Pairs pairs = lexicon.pairs();
        if (at > 0) {
            pairs.after(
                    plain.charAt(at - 1),
                    (c, count) -> {
                        int both = Math.min(count, pairs.count(c, plain.charAt(at)));
                        if (both > 0) {
                            addLonger(plain, at, c, both, candidates);
                        }
                    });
        }
        if (at == 0) {
            pairs.before(plain.charAt(0), (c, count) -> addLonger(plain, 0, c, count, candidates));
        }
        if (at == plain.length() - 1) {
            pairs.after(
                    plain.charAt(at),
                    (c, count) -> addLonger(plain, plain.length(), c, count, candidates));
        }
    }

    private void addLonger(
            String plain, int at, char more, int passages, Map<String, Candidate> candidates) {
        String longer = plain.substring(0, at) + more + plain.substring(at);
        if (Character.isIdeographic(more) && isLikely(longer)) {
            int place = Math.min(at, plain.length() - 1);
            add(candidates, longer, Reason.TYPO, place, MISSING, passages);
        }
    }

    /** A name, or too long to arise by chance where all of its pairs occur. */
    private boolean isLikely(String plain) {
        return lexicon.named(plain).isPresent() || (plain.length() > 3 && least(plain) > 0);
    }

    /** The passages of the rarest of its pairs. */
    private int least(String plain) {
        int least = Integer.MAX_VALUE;
        for (int at = 1; at < plain.length(); at++) {
            least = Math.min(least, lexicon.pairs().count(plain.charAt(at - 1), plain.charAt(at)));
        }
        return least;
    }
}
