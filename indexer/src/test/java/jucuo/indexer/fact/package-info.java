@NullMarked
package jucuo.indexer.fact;

import org.jspecify.annotations.NullMarked;
