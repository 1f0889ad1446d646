@NullMarked
package jucuo.indexer.evaluate;

import org.jspecify.annotations.NullMarked;
