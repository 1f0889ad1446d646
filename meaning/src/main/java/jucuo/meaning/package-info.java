/**
 * The meaning of texts as vectors: a model and its vocabulary, run on the CPU. Imports {@code
 * jucuo.engine}; nothing imports it, it is found as a service.
 */
@NullMarked
package jucuo.meaning;

import org.jspecify.annotations.NullMarked;
