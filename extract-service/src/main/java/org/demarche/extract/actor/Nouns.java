package org.demarche.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lexicon;

/** Nouns for persons, institutions and documents, and given names by gender. Immutable. */
final class Nouns {

  private static final String NONE = "-";
  private static final int CODE = 1;

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Institution> institutions = new HashMap<>();
  private final Map<String, String> documents = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> openings = new HashSet<>();

  Nouns() {
    for (Entry entry : Lexicon.read(Nouns.class, "roles.tsv", 5)) {
      entry.list(0).forEach(words -> add(words, entry));
    }
    for (Entry entry : Lexicon.read(Nouns.class, "institutions.tsv", 5)) {
      Institution institution =
          new Institution(
              entry.field(CODE), entry.field(2), entry.field(3), entry.field(4).equals("speaks"));
      entry.list(0).forEach(words -> open(words, institutions.put(words, institution)));
    }
    for (Entry entry : Lexicon.read(Nouns.class, "documents.tsv", 2)) {
      entry.list(0).forEach(words -> documents.put(words, entry.field(1)));
    }
    for (Entry entry : Lexicon.read(Nouns.class, "first-names.txt", 2)) {
      Gender gender = gender(entry, 0);
      List.of(entry.field(1).split(" "))
          .forEach(name -> givenNames.merge(name, gender, Nouns::both));
    }
  }

  /** A name that is given to both tells nothing. */
  private static Gender both(Gender one, Gender other) {
    return one == other ? one : Gender.unknown;
  }

  private void add(String words, Entry entry) {
    String institution = entry.field(4).equals(NONE) ? null : entry.field(4);
    Gender gender = gender(entry, 3);
    Role role =
        new Role(
            words,
            entry.field(1),
            entry.field(2).equals("state"),
            gender == Gender.unknown ? ofEnding(words) : gender,
            institution);
    open(words, roles.putIfAbsent(words, role));
  }

  private static Gender ofEnding(String words) {
    if (words.endsWith("woman")) {
      return Gender.female;
    }
    return words.endsWith("sman") ? Gender.male : Gender.unknown;
  }

  private static Gender gender(Entry entry, int field) {
    return switch (entry.field(field)) {
      case "m" -> Gender.male;
      case "f" -> Gender.female;
      case NONE -> Gender.unknown;
      default -> throw entry.wrong("gender must be m, f or -: '" + entry.field(field) + "'", null);
    };
  }

  private void open(String words, Object unused) {
    int space = words.indexOf(' ');
    openings.add(space < 0 ? words : words.substring(0, space));
  }

  /** Whether some entry begins with this word. */
  boolean mayOpen(String word) {
    return openings.contains(word);
  }

  Role role(String words) {
    return roles.get(words);
  }

  Institution institution(String words) {
    return institutions.get(words);
  }

  /** The medium of a document, or {@code null} where the noun is none. */
  String document(String noun) {
    return documents.get(noun);
  }

  Gender ofGivenName(String name) {
    return givenNames.getOrDefault(name, Gender.unknown);
  }

  boolean isGivenName(String name) {
    return givenNames.containsKey(name);
  }
}
