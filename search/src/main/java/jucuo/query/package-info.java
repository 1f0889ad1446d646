/**
 * What is asked: requests, the query language and its meaning. Imports {@code jucuo.document},
 * {@code jucuo.schema} and {@code jucuo.number}.
 */
@NullMarked
package jucuo.query;

import org.jspecify.annotations.NullMarked;
