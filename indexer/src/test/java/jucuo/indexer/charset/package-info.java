@NullMarked
package jucuo.indexer.charset;

import org.jspecify.annotations.NullMarked;
