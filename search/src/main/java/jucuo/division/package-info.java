/**
 * Administrative divisions (行政区划), their levels and what they are in, by their full names. Imports
 * {@code jucuo.document}.
 */
@NullMarked
package jucuo.division;

import org.jspecify.annotations.NullMarked;
