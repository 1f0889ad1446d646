/**
 * What assistants can ask, by the Model Context Protocol: the same searches as the API, in answers
 * of bounded size that carry the exact words and where they stand. May use the protocol's SDK.
 */
@NullMarked
package jucuo.web.mcp;

import org.jspecify.annotations.NullMarked;
