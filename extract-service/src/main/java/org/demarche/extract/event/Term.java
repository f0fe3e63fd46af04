package org.demarche.extract.event;

import java.util.List;

/** What the data files can ask a token to be: a word, words side by side, or one of a class. */
sealed interface Term permits Term.Single, Term.Several, Term.Either, WordClass {

  boolean is(Words words, int token);

  /** Whether the words of a sentence hold what {@link #is} needs, wherever it stands. */
  boolean mayBeIn(Words words);

  /** The word that it is, or {@code null} where it is not one word alone. */
  default Word word() {
    return null;
  }

  /** Whether it stands anywhere in the sentence. */
  default boolean isIn(Words words) {
    for (int token = 0; token < words.size(); token++) {
      if (is(words, token)) {
        return true;
      }
    }
    return false;
  }

  /** "embargo". */
  record Single(Word word) implements Term {

    @Override
    public boolean is(Words words, int token) {
      return words.at(token) == word;
    }

    @Override
    public boolean mayBeIn(Words words) {
      return words.has(word);
    }
  }

  /** "state_of_emergency": the token is any of them. */
  record Several(List<Word> parts) implements Term {

    @Override
    public boolean is(Words words, int token) {
      Word word = words.at(token);
      for (int at = 0; at < parts.size(); at++) {
        if (parts.get(at) == word && beginsAt(words, token - at)) {
          return true;
        }
      }
      return false;
    }

    private boolean beginsAt(Words words, int first) {
      if (first < 0 || first + parts.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (words.at(first + i) != parts.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean mayBeIn(Words words) {
      for (Word part : parts) {
        if (!words.has(part)) {
          return false;
        }
      }
      return true;
    }
  }

  /** "sit-in", as one token or as three. */
  record Either(Term one, Term other) implements Term {

    @Override
    public boolean is(Words words, int token) {
      return one.is(words, token) || other.is(words, token);
    }

    @Override
    public boolean mayBeIn(Words words) {
      return one.mayBeIn(words) || other.mayBeIn(words);
    }
  }
}
