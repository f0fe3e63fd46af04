package org.demarche.extract.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that make events, read from the files beside this class. Immutable. */
final class Lexicon {

  private static final Comparator<VerbEntry> NARROWEST_FIRST =
      Comparator.comparingInt(VerbEntry::weight).reversed();

  private static final String COMPANY = "with:";
  private static final String SUPPLIER = "actor:";

  private final Vocabulary vocabulary = new Vocabulary();
  private final WordClasses classes =
      WordClasses.read(List.of("classes.txt", "things.txt"), vocabulary);
  private final Conditions conditions = new Conditions(vocabulary, classes);

  private final List<Word> obligatory =
      Modality.OBLIGATORY.stream().map(vocabulary::named).toList();
  private final Word behind = vocabulary.named("behind");

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Set<Word> verbs = new HashSet<>();
    Table.read("verbs.txt", row -> lexicon.addVerbs(row, verbs));
    Table.read("idioms.txt", row -> lexicon.addVerbs(row, verbs));
    Table.read("dealings.txt", row -> lexicon.addVerbs(row, verbs));
    verbs.forEach(verb -> verb.verbs().sort(NARROWEST_FIRST));
    Table.read("affairs.txt", lexicon::addNouns);
    Table.read("nouns.txt", lexicon::addNouns);
    Table.read("controls.txt", lexicon::addControls);
    Table.read("nominals.txt", lexicon::addNominals);
    NounControls.read(lexicon.vocabulary);
    Contexts.read(lexicon.vocabulary, lexicon.classes);
    return lexicon;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** "must" and its like. */
  List<Word> obligatory() {
    return obligatory;
  }

  /** "is behind the raid". */
  Word behind() {
    return behind;
  }

  WordClasses classes() {
    return classes;
  }

  private void addVerbs(Table.Row row, Set<Word> verbs) {
    Kind kind = Kind.of(row.at(2), row.at(3));
    List<Condition> object =
        row.words(1).stream().flatMap(Spelling::all).map(conditions::of).toList();
    Sieve sieve = new Sieve(object);
    List<String> flags = row.words(5);
    for (String word : row.words(0)) {
      int join = word.indexOf('_');
      Word particle = join < 0 ? null : vocabulary.named(word.substring(join + 1));
      VerbEntry entry =
          new VerbEntry(
              particle, object, kind, row.words(4), flags, flagged(flags, SUPPLIER), sieve);
      for (Word verb : classes.expand(join < 0 ? word : word.substring(0, join))) {
        verb.verbs().add(entry);
        verbs.add(verb);
      }
    }
  }

  private void addNouns(Table.Row row) {
    Kind kind = Kind.of(row.at(1), row.at(2));
    List<String> flags = row.words(5);
    String with = flagged(flags, COMPANY);
    Term company = with == null ? null : classes.term(with);
    for (String word : row.words(0).stream().flatMap(Spelling::all).toList()) {
      String last = word.substring(word.lastIndexOf('_') + 1);
      vocabulary
          .named(last)
          .nouns()
          .add(new NounEntry(classes.term(word), kind, row.words(3), row.words(4), flags, company));
    }
  }

  /** What stands behind the colon of such a flag, or {@code null}. */
  private static String flagged(List<String> flags, String prefix) {
    for (String flag : flags) {
      if (flag.startsWith(prefix)) {
        return flag.substring(prefix.length());
      }
    }
    return null;
  }

  private void addNominals(Table.Row row) {
    Word verb = vocabulary.find(row.at(0));
    if (verb.verbs().isEmpty()) {
      throw new IllegalArgumentException("'" + row.at(0) + "' is no verb of verbs.txt");
    }
    row.words(1).forEach(noun -> vocabulary.named(noun).nominal(verb));
  }

  private void addControls(Table.Row row) {
    Control control = Control.valueOf(row.at(0));
    for (String lemma : row.words(1)) {
      Word word = vocabulary.named(lemma);
      if (word.control() != null) {
        throw new IllegalArgumentException(
            "'" + lemma + "' already is " + word.control() + ", and cannot be " + control);
      }
      word.control(control);
    }
  }
}
