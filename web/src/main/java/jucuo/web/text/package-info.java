/** The words of the interface, Chinese and English. Imports the search module's values only. */
@NullMarked
package jucuo.web.text;

import org.jspecify.annotations.NullMarked;
