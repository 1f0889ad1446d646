/**
 * What is indexed: facets, text fields and the version of both. Imports {@code jucuo.document} and
 * {@code jucuo.division}.
 */
@NullMarked
package jucuo.schema;

import org.jspecify.annotations.NullMarked;
