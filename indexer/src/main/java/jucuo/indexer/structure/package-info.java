/**
 * From a text to its outline: paragraphs, numbering, nesting, front and back matter, header.
 * Imports {@code jucuo.document}, the reader's {@code TextDocument}, {@code number} and {@code
 * division}.
 */
@NullMarked
package jucuo.indexer.structure;

import org.jspecify.annotations.NullMarked;
