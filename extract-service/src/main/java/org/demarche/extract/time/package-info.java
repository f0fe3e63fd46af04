/**
 * Dates and spans of dates in sentences, resolved against the article's date; what cannot be
 * resolved keeps its words.
 */
package org.demarche.extract.time;
