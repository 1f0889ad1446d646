package jucuo.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names and words that a run of Latin letters spells (拼音): one name, in full or by initials, or
 * several words in full, one behind the other; else words that stand so in a name (xzscl for
 * 新质生产力).
 */
final class Spellings {

    /** Longer runs are not taken for pinyin. */
    private static final int MAX_LENGTH = 60;

    /** Letters of one word: {@code zhuang} four times. */
    private static final int MAX_WORD = 24;

    /** Each further word of a run makes it as much less likely. */
    private static final double WORD_COST = 14;

    private final Lexicon lexicon;

    Spellings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What the letters may stand for, the likeliest first.
     *
     * @param letters as {@link Typing#plain} gives them
     */
    List<String> of(String letters, int limit) {
        if (letters.length() < 2 || letters.length() > MAX_LENGTH) {
            return List.of();
        }
        String toneless = Typing.withoutTones(letters);
        var found = new ArrayList<String>();
        lexicon.spelledBy(toneless, limit).stream()
                .filter(lexeme -> !lexeme.plain().equals(letters))
                .forEach(lexeme -> found.add(lexeme.plain()));
        words(toneless).filter(w -> !found.contains(w)).ifPresent(found::add);
        return found.isEmpty() ? lexicon.spelledWithin(toneless, limit) : found;
    }

    /** The likeliest words that are spelled in full, end to end. */
    private Optional<String> words(String letters) {
        int length = letters.length();
        double[] worth = new double[length + 1];
        String[] words = new String[length + 1];
        words[0] = "";
        for (int to = 1; to <= length; to++) {
            words[to] = "";
            worth[to] = Double.NEGATIVE_INFINITY;
            for (int from = Math.max(0, to - MAX_WORD); from < to; from++) {
                if (worth[from] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                List<Lexeme> same = lexicon.homophones().of(letters.substring(from, to));
                if (!same.isEmpty()) {
                    double sum = worth[from] + same.getFirst().weight() - WORD_COST;
                    if (sum > worth[to]) {
                        worth[to] = sum;
                        words[to] = words[from] + same.getFirst().plain();
                    }
                }
            }
        }
        return Optional.of(words[length]).filter(w -> !w.isEmpty());
    }
}
