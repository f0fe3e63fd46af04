package org.demarche.extract.time;

import org.demarche.extract.language.Sentence;

/** The characters of a sentence, put together from its tokens, with the way back to them. */
record Line(Sentence sentence, String chars) {

  static Line of(Sentence sentence) {
    int origin = sentence.start();
    StringBuilder chars = new StringBuilder(sentence.end() - origin);
    for (int token = 0; token < sentence.size(); token++) {
      while (chars.length() < sentence.start(token) - origin) {
        chars.append(' ');
      }
      chars.append(sentence.form(token));
      chars.setLength(Math.min(chars.length(), sentence.end(token) - origin));
      while (chars.length() < sentence.end(token) - origin) {
        chars.append(' ');
      }
    }
    return new Line(
        sentence, chars.toString().replace('’', '\'').replace('–', '-').replace('—', '-'));
  }

  int token(int position) {
    return Math.min(sentence.tokenAt(sentence.start() + position), sentence.size() - 1);
  }
}
