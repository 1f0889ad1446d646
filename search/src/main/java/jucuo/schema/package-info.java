/**
 * What is indexed: facets, text fields and the version of both. Imports {@code jucuo.document}
 * only.
 */
@NullMarked
package jucuo.schema;

import org.jspecify.annotations.NullMarked;
