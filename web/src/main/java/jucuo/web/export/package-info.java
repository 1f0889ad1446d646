/**
 * What readers take away as tables. Imports {@code jucuo.web.link}, {@code jucuo.web.text} and the
 * search module.
 */
@NullMarked
package jucuo.web.export;

import org.jspecify.annotations.NullMarked;
