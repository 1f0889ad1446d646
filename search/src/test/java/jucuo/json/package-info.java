@NullMarked
package jucuo.json;

import org.jspecify.annotations.NullMarked;
