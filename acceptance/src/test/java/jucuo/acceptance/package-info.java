/**
 * The whole from outside: the commands as processes, the site through its URLs and in a browser.
 */
@NullMarked
package jucuo.acceptance;

import org.jspecify.annotations.NullMarked;
