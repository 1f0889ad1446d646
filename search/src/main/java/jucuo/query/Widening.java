package jucuo.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What else is looked up with words: other numerals and synonyms that the collection says. */
record Widening(Mode mode, TextAnalysis analysis, Thesaurus thesaurus, Predicate<Query> occurs) {

    /**
     * Other wordings of one run that are looked for in the collection; a bound for the time it
     * takes.
     */
    private static final int MAX_LOOKED_FOR = 32;

    /** Widens nothing. */
    Widening asTyped() {
        return new Widening(Mode.EXACT, analysis, thesaurus, occurs);
    }

    /** The words as a phrase, widened where there is something to widen it by. */
    Query of(String words, Scope scope) {
        var typed = new Query.Phrase(words, scope);
        if (mode == Mode.EXACT) {
            return typed;
        }
        List<Query> also =
                others(words)
                        .<Query>map(other -> new Query.Phrase(other, scope))
                        .filter(occurs)
                        .toList();
        return also.isEmpty() ? typed : new Query.Widened(typed, also);
    }

    /** Each once by its plain form, without those that say the typed words as well. */
    private Stream<String> others(String words) {
        String typed = analysis.fold(words);
        Map<String, String> others = new LinkedHashMap<>();
        List<String> forms = analysis.forms(words);
        Stream.concat(
                        forms.stream(),
                        forms.stream().flatMap(form -> thesaurus.variants(form).stream()))
                .forEach(other -> others.putIfAbsent(analysis.fold(other), other));
        return others.entrySet().stream()
                .filter(other -> !other.getKey().isEmpty() && !other.getKey().contains(typed))
                .map(Map.Entry::getValue)
                .limit(MAX_LOOKED_FOR);
    }
}
