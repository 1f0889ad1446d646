@NullMarked
package jucuo.lucene;

import org.jspecify.annotations.NullMarked;
