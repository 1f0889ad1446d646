/**
 * What a policy document is: a header, the decoded source text, and nodes and facts that point into
 * it with spans. Values only; imports nothing but the JDK.
 */
@NullMarked
package jucuo.document;

import org.jspecify.annotations.NullMarked;
