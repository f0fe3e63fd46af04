package org.demarche.extract.statement;

import org.demarche.extract.language.Sentence;

/**
 * The noun phrase that names who says it.
 *
 * @param head its head token
 * @param first its first token
 * @param last its last token, inclusive
 */
record Speaker(Sentence sentence, int head, int first, int last) {

  Stretch stretch() {
    return new Stretch(sentence.start(first), sentence.end(last));
  }
}
