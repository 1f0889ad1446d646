/**
 * One record a page: all that its template writes, made from a request and what the engine
 * answered. Pure functions; every link is made by a search request. Imports the search module,
 * {@code jucuo.web.link} and {@code jucuo.web.text}.
 */
@NullMarked
package jucuo.web.page;

import org.jspecify.annotations.NullMarked;
