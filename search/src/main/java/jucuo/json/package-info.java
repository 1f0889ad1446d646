/**
 * A policy document as JSON: the form other programs see, and the form the index keeps. Imports
 * jucuo.document and Jackson's streams and trees; nothing is bound by reflection.
 */
@NullMarked
package jucuo.json;

import org.jspecify.annotations.NullMarked;
