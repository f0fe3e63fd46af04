package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A named class of words, such as {@code @aid}. Immutable once the lexicon is read. */
final class WordClass implements Term {

  private final String name;
  private final int number;
  private final Set<Word> members = new LinkedHashSet<>();
  private final List<Several> phrases = new ArrayList<>();

  WordClass(String name, int number) {
    this.name = name;
    this.number = number;
  }

  /** The members of one word each. */
  Set<Word> members() {
    return members;
  }

  void add(Word word) {
    members.add(word);
    word.classes().set(number);
  }

  void add(Several phrase) {
    phrases.add(phrase);
    phrase.parts().forEach(word -> word.parts().set(number));
  }

  /** Adds what another class has by now. */
  void addAll(WordClass other) {
    List.copyOf(other.members).forEach(this::add);
    List.copyOf(other.phrases).forEach(this::add);
  }

  @Override
  public boolean is(Words words, int token) {
    Word word = words.at(token);
    return word.classes().get(number) || (word.parts().get(number) && isPart(words, token));
  }

  private boolean isPart(Words words, int token) {
    for (Several phrase : phrases) {
      if (phrase.is(words, token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayBeIn(Words words) {
    return words.hasMember(number) || (words.hasPart(number) && mayHavePhrase(words));
  }

  private boolean mayHavePhrase(Words words) {
    for (Several phrase : phrases) {
      if (phrase.mayBeIn(words)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
