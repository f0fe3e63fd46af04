package org.demarche.extract.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.demarche.record.Act;

/** The words that tell that something is said. Immutable. */
final class Lexicon {

  private static final Set<String> FRAMES =
      Set.of(
          "clause",
          "quote",
          "object",
          "to",
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
          "with");

  private final Map<String, SpeechVerb> verbs = new HashMap<>();
  private final Map<String, Act> nouns = new HashMap<>();
  private final Set<String> documents = new HashSet<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    read("verbs.txt", 3, lexicon::verb);
    read("nouns.txt", 2, lexicon::noun);
    read("documents.txt", 1, (where, columns) -> lexicon.documents.add(columns[0]));
    return lexicon;
  }

  /** The verb, or {@code null}. */
  SpeechVerb verb(String lemma) {
    return verbs.get(lemma);
  }

  /** What one does with this noun, or {@code null}: "a threat". */
  Act noun(String lemma) {
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
    nouns.put(columns[0], act(where, columns[1]));
  }

  private static Act act(String where, String name) {
    try {
      return Act.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          where + ": unknown act '" + name + "', known are " + List.of(Act.values()), e);
    }
  }

  /** Gives the columns of each line of a data file, comments and blank lines aside. */
  private static void read(String file, int columns, BiConsumer<String, String[]> line) {
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        String content = text.replaceFirst("#.*", "").strip();
        if (content.isEmpty()) {
          continue;
        }
        String where = file + ":" + number;
        String[] parts = content.split("\\s+");
        if (parts.length != columns) {
          throw new IllegalStateException(
              where + ": must have " + columns + " columns: '" + content + "'");
        }
        line.accept(where, parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static BufferedReader open(String file) {
    InputStream stream = Lexicon.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "data file not on the class path: org/demarche/extract/statement/" + file);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
