/**
 * From a file's bytes to decoded text: one {@link DocumentReader} for each format. Imports {@code
 * jucuo.document} only.
 */
@NullMarked
package jucuo.indexer.reader;

import org.jspecify.annotations.NullMarked;
