/**
 * The seam between the portal and its index: what an engine and an index builder do, and what they
 * give. Imports {@code jucuo.document}, {@code jucuo.schema} and {@code jucuo.query}.
 */
@NullMarked
package jucuo.engine;

import org.jspecify.annotations.NullMarked;
