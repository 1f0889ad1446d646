@NullMarked
package jucuo.meaning;

import org.jspecify.annotations.NullMarked;
