@NullMarked
package jucuo.number;

import org.jspecify.annotations.NullMarked;
