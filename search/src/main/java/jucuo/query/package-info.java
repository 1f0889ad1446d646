/**
 * What is asked: requests, the query language and its meaning. Imports {@code jucuo.document} and
 * {@code jucuo.schema}.
 */
@NullMarked
package jucuo.query;

import org.jspecify.annotations.NullMarked;
