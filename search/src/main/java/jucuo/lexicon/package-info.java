/**
 * The words that one collection uses, and what follows from them: spelling, pinyin, suggestions.
 * Imports {@code jucuo.chinese}, {@code jucuo.query} and {@code jucuo.engine}.
 */
@NullMarked
package jucuo.lexicon;

import org.jspecify.annotations.NullMarked;
