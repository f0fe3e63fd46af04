package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;

/** The words that make events, read from the files beside this class. Immutable. */
final class Lexicon {

  private final WordClasses classes = WordClasses.read("classes.txt");
  private final Map<String, List<VerbEntry>> verbs = new HashMap<>();
  private final Map<String, List<NounEntry>> nouns = new HashMap<>();
  private final Map<String, Control> controls = new HashMap<>();
  private final Map<String, String> nominals = new HashMap<>();
  private final NounControls nounControls = NounControls.load();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Table.read("verbs.txt", lexicon::addVerbs);
    Table.read("idioms.txt", lexicon::addVerbs);
    Table.read("affairs.txt", lexicon::addNouns);
    Table.read("nouns.txt", lexicon::addNouns);
    Table.read("controls.txt", lexicon::addControls);
    Table.read("nominals.txt", lexicon::addNominals);
    lexicon
        .verbs
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(VerbEntry::weight).reversed()));
    return lexicon;
  }

  WordClasses classes() {
    return classes;
  }

  List<VerbEntry> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The entry for the noun that stands there. */
  Optional<NounEntry> noun(Sentence sentence, int token) {
    return nouns.getOrDefault(Words.lemma(sentence, token), List.of()).stream()
        .filter(entry -> classes.matches(entry.noun(), sentence, token))
        .filter(entry -> entry.company() == null || isAmong(entry.company(), sentence))
        .findFirst();
  }

  private boolean isAmong(String word, Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      if (classes.matches(word, sentence, token)) {
        return true;
      }
    }
    return false;
  }

  /** The verb that a noun is made of, "lift" of "lifting", or {@code null}. */
  String nominal(String noun) {
    return nominals.get(noun);
  }

  /** What a verb, adjective or noun does to the clause it governs, or {@code null}. */
  Control control(String lemma) {
    return controls.get(lemma);
  }

  /** What verbs and nouns make of the event that a noun beside them names. */
  NounControls nounControls() {
    return nounControls;
  }

  private void addVerbs(Table.Row row) {
    row.words(1).stream().flatMap(word -> Stream.of(word.split("&"))).forEach(this::check);
    Kind kind = Kind.of(row.at(2), row.at(3));
    List<String> conditions = row.words(1).stream().flatMap(Words::spellings).toList();
    for (String word : row.words(0)) {
      int join = word.indexOf('_');
      String particle = join < 0 ? null : word.substring(join + 1);
      for (String verb : classes.expand(join < 0 ? word : word.substring(0, join))) {
        verbs
            .computeIfAbsent(verb, unused -> new ArrayList<>())
            .add(
                new VerbEntry(
                    verb, particle, conditions, kind, row.words(4), Set.copyOf(row.words(5))));
      }
    }
  }

  private void check(String condition) {
    String word = condition.substring(condition.indexOf(':') + 1).replaceFirst("\\+.*|^[>~]", "");
    if (word.startsWith("@")) {
      classes.members(word);
    } else if (word.startsWith("%") && !Frame.CONDITIONS.contains(word)) {
      throw new IllegalArgumentException("no such condition: " + condition);
    }
  }

  private void addNouns(Table.Row row) {
    Kind kind = Kind.of(row.at(1), row.at(2));
    for (String word : row.words(0).stream().flatMap(Words::spellings).toList()) {
      String[] parts = word.split("_");
      nouns
          .computeIfAbsent(parts[parts.length - 1], unused -> new ArrayList<>())
          .add(new NounEntry(word, kind, row.words(3), row.words(4), Set.copyOf(row.words(5))));
    }
  }

  private void addNominals(Table.Row row) {
    if (!verbs.containsKey(row.at(0))) {
      throw new IllegalArgumentException("'" + row.at(0) + "' is no verb of verbs.txt");
    }
    row.words(1).forEach(noun -> nominals.put(noun, row.at(0)));
  }

  private void addControls(Table.Row row) {
    Control control = Control.valueOf(row.at(0));
    for (String word : row.words(1)) {
      if (controls.putIfAbsent(word, control) != null) {
        throw new IllegalArgumentException(
            "'" + word + "' already is " + controls.get(word) + ", and cannot be " + control);
      }
    }
  }
}
