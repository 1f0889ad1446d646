/** Files that an operator keeps beside the index; JDK only. */
@NullMarked
package jucuo.file;

import org.jspecify.annotations.NullMarked;
