/** Numbers as Chinese documents write them, read and written. Imports nothing of ours. */
@NullMarked
package jucuo.number;

import org.jspecify.annotations.NullMarked;
