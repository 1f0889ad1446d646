/** How a passage is cited, in the forms that programs and people use. Imports documents only. */
@NullMarked
package jucuo.web.cite;

import org.jspecify.annotations.NullMarked;
