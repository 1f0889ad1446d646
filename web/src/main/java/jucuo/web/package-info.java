/** The site and search at the command line. May import the search module, never the indexer. */
@NullMarked
package jucuo.web;

import org.jspecify.annotations.NullMarked;
