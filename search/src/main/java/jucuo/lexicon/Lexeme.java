package jucuo.lexicon;

import jucuo.engine.Suggestion.Kind;

/**
 * Something the collection has a name for.
 *
 * @param text as printed
 * @param plain its letters and digits in plain form
 * @param document id of the document that it names; empty where it names none
 * @param count passages that have it; 1 for a document
 */
public record Lexeme(String text, String plain, Kind kind, String document, int count) {

    /**
     * How likely it is that somebody looks for it. A name is worth as much as a word that is said
     * 2^n times more often. Found by looking at the suggestions for some twenty beginnings.
     */
    double weight() {
        double worth =
                switch (kind) {
                    case PROGRAMME -> 6;
                    case PLACE -> 7;
                    case ISSUER -> 4;
                    case HEADING -> 4;
                    case DOCUMENT -> 2;
                    case NUMBER -> 1;
                    case WORD -> 0;
                };
        return worth + Math.log(1 + count) / Math.log(2) - plain.length() / 16.0;
    }
}
