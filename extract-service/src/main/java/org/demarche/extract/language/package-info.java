/**
 * English: tokens, sentences, tags, lemmas, names and dependency trees. Nothing outside this
 * package knows which library gives them.
 */
package org.demarche.extract.language;
