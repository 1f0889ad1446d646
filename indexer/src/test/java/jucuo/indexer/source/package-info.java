@NullMarked
package jucuo.indexer.source;

import org.jspecify.annotations.NullMarked;
