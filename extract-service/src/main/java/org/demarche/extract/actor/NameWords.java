package org.demarche.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lexicon;

/** Words that tell what a proper name is, from name-words.txt. */
final class NameWords {

  private static final List<Entry> ENTRIES = Lexicon.read(NameWords.class, "name-words.txt", 2);

  private NameWords() {}

  /** All of one kind, in small letters; not empty. */
  static Set<String> of(String kind) {
    Set<String> words =
        ENTRIES.stream()
            .filter(entry -> entry.field(0).equals(kind))
            .flatMap(entry -> Stream.of(entry.field(1).split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException("name-words.txt has no words of the kind " + kind);
    }
    return words;
  }
}
