/** From documents as published to the index. May import everything but the web. */
@NullMarked
package jucuo.indexer;

import org.jspecify.annotations.NullMarked;
