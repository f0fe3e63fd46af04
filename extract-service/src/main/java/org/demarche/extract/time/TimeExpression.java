package org.demarche.extract.time;

import org.demarche.record.When;

/**
 * Words that tell a date.
 *
 * @param first token of the sentence
 * @param last token of the sentence, inclusive
 */
public record TimeExpression(int first, int last, When when) {}
