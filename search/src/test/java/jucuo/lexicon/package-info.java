@NullMarked
package jucuo.lexicon;

import org.jspecify.annotations.NullMarked;
