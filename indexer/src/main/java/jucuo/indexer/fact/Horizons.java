package jucuo.indexer.fact;

/** Follows the years that a text names. */
final class Horizons {

    private Horizons() {}

    /** What holds behind {@code text} when {@code before} held at its beginning. */
    static Horizon behind(String text, Horizon before, Moment now) {
        if (text.indexOf('年') < 0 && text.indexOf('五') < 0 && text.indexOf('世') < 0) {
            return before;
        }
        Horizon horizon = before;
        for (Stretch sentence : Stretch.sentences(text)) {
            Horizon begun = horizon;
            for (Stretch clause : Stretch.clauses(text, sentence)) {
                horizon = horizon.after(clause.in(text), now);
            }
            horizon = horizon.afterSentence(sentence.in(text), begun, now);
        }
        return horizon;
    }
}
