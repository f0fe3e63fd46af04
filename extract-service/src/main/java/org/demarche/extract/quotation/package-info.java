/**
 * Pairing quotation marks, per paragraph, in any style, unclosed and nested; what is a quotation
 * and what is only in quotes.
 */
package org.demarche.extract.quotation;
