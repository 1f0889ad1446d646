@NullMarked
package jucuo.chinese;

import org.jspecify.annotations.NullMarked;
