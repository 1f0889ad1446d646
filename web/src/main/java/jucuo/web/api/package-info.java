/**
 * The JSON of the API: values of the search module, written field by field. Imports the search
 * module and {@code jucuo.web.link.Links}.
 */
@NullMarked
package jucuo.web.api;

import org.jspecify.annotations.NullMarked;
