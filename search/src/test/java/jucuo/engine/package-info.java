/** The engine's contract, with an oracle and random corpora to hold engines to it. */
@NullMarked
package jucuo.engine;

import org.jspecify.annotations.NullMarked;
