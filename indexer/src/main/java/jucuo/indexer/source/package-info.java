/**
 * What is to be indexed: files, folders, collections, and what is said beside them. Imports {@code
 * jucuo.document} only.
 */
@NullMarked
package jucuo.indexer.source;

import org.jspecify.annotations.NullMarked;
