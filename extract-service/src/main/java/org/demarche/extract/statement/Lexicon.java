package org.demarche.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.record.Act;

/** The words that tell that something is said. Immutable. */
final class Lexicon {

  private static final Set<String> FRAMES =
      Set.of(
          "clause",
          "quote",
          "as",
          "object",
          "infinitive",
          "gerund",
          "hearer",
          "weak",
          "document",
          "thought",
          "for",
          "on",
          "of",
          "about",
          "against",
          "out",
          "at",
          "to",
          "with");

  private final Map<String, SpeechVerb> verbs = new HashMap<>();
  private final Map<String, SpeechNoun> nouns = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Map<String, String> settings = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    DataFile.read("verbs.txt", 3, lexicon::verb);
    DataFile.read("nouns.txt", 3, lexicon::noun);
    DataFile.read("documents.txt", 1, (where, columns) -> lexicon.documents.add(columns[0]));
    DataFile.read(
        "settings.txt", 2, (where, columns) -> lexicon.settings.put(columns[0], columns[1]));
    return lexicon;
  }

  /** By noun whether it is a {@code venue} or a {@code medium}. */
  Map<String, String> settings() {
    return settings;
  }

  /** The verb, or {@code null}. */
  SpeechVerb verb(String lemma) {
    return verbs.get(lemma);
  }

  /** The noun, or {@code null}: "a threat". */
  SpeechNoun noun(String lemma) {
    return nouns.get(lemma);
  }

  /** Whether such a thing says what its author says: "the letter says". */
  boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }

  private void verb(String where, String[] columns) {
    List<String> frames = List.of(columns[2].split(","));
    if (!FRAMES.containsAll(frames)) {
      throw new IllegalStateException(
          where + ": unknown frame in '" + columns[2] + "', known are " + FRAMES);
    }
    verbs.put(columns[0], new SpeechVerb(columns[0], act(where, columns[1]), Set.copyOf(frames)));
  }

  private void noun(String where, String[] columns) {
    Set<String> prepositions = columns[2].equals("-") ? Set.of() : Set.of(columns[2].split(","));
    nouns.put(columns[0], new SpeechNoun(act(where, columns[1]), prepositions));
  }

  private static Act act(String where, String name) {
    try {
      return Act.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          where + ": unknown act '" + name + "', known are " + List.of(Act.values()), e);
    }
  }
}
