/**
 * Where English words and sentences begin and end.
 *
 * <p>The rules are those of NLP4J's tokenizer, whose models were trained on what it yields, quirks
 * included; its word lists are in the model file.
 */
package org.demarche.extract.language.token;
