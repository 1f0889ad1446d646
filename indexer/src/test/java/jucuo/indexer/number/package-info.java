@NullMarked
package jucuo.indexer.number;

import org.jspecify.annotations.NullMarked;
