/**
 * Writes the English model from NLP4J's models (edu.emory.mathcs.nlp:nlp4j-english, Apache-2.0).
 *
 * <p>Runs once, while the project is built, in a Java process of its own; the only code besides the
 * comparison that knows NLP4J.
 */
package org.demarche.english.convert;
