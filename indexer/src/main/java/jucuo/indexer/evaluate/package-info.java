/**
 * How well documents are ranked, measured on a judged collection. Imports {@code jucuo.document},
 * {@code jucuo.query}, {@code jucuo.engine}, {@code jucuo.lucene} and {@code jucuo.indexer.source}.
 */
@NullMarked
package jucuo.indexer.evaluate;

import org.jspecify.annotations.NullMarked;
