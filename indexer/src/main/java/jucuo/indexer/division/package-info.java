/**
 * Administrative divisions (行政区划) and their levels, by their full names. Imports {@code
 * jucuo.document}.
 */
@NullMarked
package jucuo.indexer.division;

import org.jspecify.annotations.NullMarked;
