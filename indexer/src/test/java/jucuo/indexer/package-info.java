@NullMarked
package jucuo.indexer;

import org.jspecify.annotations.NullMarked;
