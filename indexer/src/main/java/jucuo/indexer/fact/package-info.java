/**
 * From a node's words to the facts they state, one {@link Enricher} a type. Imports {@code
 * jucuo.document} and {@code jucuo.number} only.
 */
@NullMarked
package jucuo.indexer.fact;

import org.jspecify.annotations.NullMarked;
