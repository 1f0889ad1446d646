/**
 * Analysis of Chinese text: folding of forms, characters, pairs and words. Imports {@code
 * jucuo.query} and Lucene's analysis.
 */
@NullMarked
package jucuo.chinese;

import org.jspecify.annotations.NullMarked;
