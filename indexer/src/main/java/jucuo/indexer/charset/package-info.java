/** Which encoding bytes are in, and the text they hold in it. */
@NullMarked
package jucuo.indexer.charset;

import org.jspecify.annotations.NullMarked;
