/** Numbers as Chinese documents write them, read and written. Imports nothing of ours. */
@NullMarked
package jucuo.indexer.number;

import org.jspecify.annotations.NullMarked;
