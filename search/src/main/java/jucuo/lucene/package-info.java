/**
 * The embedded engine: writes, reads and checks an index with Lucene. The only importer of Lucene's
 * index and search packages; may import every other package of this module.
 */
@NullMarked
package jucuo.lucene;

import org.jspecify.annotations.NullMarked;
