/**
 * The site's addresses: how they are written, and how what stands behind their question mark is
 * read. Imports the search module's values only.
 */
@NullMarked
package jucuo.web.link;

import org.jspecify.annotations.NullMarked;
