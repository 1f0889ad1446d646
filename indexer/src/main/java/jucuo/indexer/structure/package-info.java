/**
 * From a text to its outline: paragraphs, numbering, nesting, front and back matter, header.
 * Imports {@code jucuo.document} and the reader's {@code TextDocument}.
 */
@NullMarked
package jucuo.indexer.structure;

import org.jspecify.annotations.NullMarked;
