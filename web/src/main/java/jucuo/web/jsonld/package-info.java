/** What a page says of itself to programs, within the page. */
@NullMarked
package jucuo.web.jsonld;

import org.jspecify.annotations.NullMarked;
