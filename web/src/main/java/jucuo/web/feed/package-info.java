/**
 * What browsers and crawlers ask a site for. Imports {@code jucuo.web.link.Links} and the search
 * module.
 */
@NullMarked
package jucuo.web.feed;

import org.jspecify.annotations.NullMarked;
