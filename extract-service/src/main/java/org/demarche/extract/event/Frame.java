package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/** Whether a verb has beside it what an entry of the lexicon asks for. */
final class Frame {

  private static final Set<String> MEASURES = Set.of("of", "in", "for");

  private static final Set<String> OF_OBJECT = Set.of("of", "at", "against");

  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "IGO");

  static final Set<String> CONDITIONS =
      Set.of(
          "%actor",
          "%none",
          "%that",
          "%fact",
          "%to",
          "%any",
          "%consequence",
          "%official",
          "%state",
          "%thing",
          "%place",
          "%do",
          "%name",
          "%passive",
          "%party");

  private Frame() {}

  /**
   * The token that fulfils the entry's condition on the object, or the verb itself where there is
   * no condition; empty where the condition is not met.
   */
  static Optional<Integer> object(
      VerbEntry entry, int verb, Clauses clauses, Lexicon lexicon, Parties parties) {
    if (entry.particle() != null && !hasParticle(entry, verb, clauses)) {
      return Optional.empty();
    }
    int pushed = pushed(entry, verb, clauses);
    if (pushed >= 0) {
      for (String condition : entry.object()) {
        boolean actor = condition.equals("%actor") && !parties.at(pushed).isEmpty();
        if (actor || among(condition, pushed, clauses, lexicon) >= 0) {
          return Optional.of(pushed);
        }
      }
    }
    if (entry.object().isEmpty()) {
      return Optional.of(clauses.object(verb) >= 0 ? clauses.object(verb) : verb);
    }
    for (String condition : entry.object()) {
      int found = met(condition, verb, clauses, lexicon, parties);
      if (found >= 0) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** "turned in their rifles": what the parser takes for a prepositional phrase is the object. */
  private static int pushed(VerbEntry entry, int verb, Clauses clauses) {
    return entry.particle() == null || clauses.object(verb) >= 0
        ? -1
        : clauses.phrases(verb, entry.particle()).stream().findFirst().orElse(-1);
  }

  private static boolean hasParticle(VerbEntry entry, int verb, Clauses clauses) {
    Sentence sentence = clauses.sentence();
    boolean next =
        verb + 1 < sentence.size() && Words.lemma(sentence, verb + 1).equals(entry.particle());
    return next
        || entry.particle().equals(clauses.particle(verb))
        || isBehindObject(entry.particle(), verb, clauses);
  }

  /** "turned a single offer down". */
  private static boolean isBehindObject(String particle, int verb, Clauses clauses) {
    int object = clauses.tree().child(verb, "dobj");
    for (int child : clauses.tree().children(verb)) {
      if (object >= 0
          && child > object
          && Words.lemma(clauses.sentence(), child).equals(particle)) {
        // "called the king on Friday" has no particle
        return Set.of("advmod", "prep", "prt").contains(clauses.tree().label(child))
            && clauses.tree().child(child, "pobj") < 0;
      }
    }
    return false;
  }

  private static int met(
      String condition, int verb, Clauses clauses, Lexicon lexicon, Parties parties) {
    int object = clauses.object(verb);
    int both = condition.indexOf('&');
    if (both >= 0) {
      int second = met(condition.substring(both + 1), verb, clauses, lexicon, parties);
      return second < 0 ? -1 : met(condition.substring(0, both), verb, clauses, lexicon, parties);
    }
    int colon = condition.indexOf(':');
    if (colon >= 0) {
      return beside(
          condition.substring(0, colon),
          condition.substring(colon + 1),
          verb,
          clauses,
          lexicon,
          parties);
    }
    if (condition.startsWith(">")) {
      return doing(condition.substring(1), verb, clauses, lexicon);
    }
    if (condition.startsWith("~")) {
      return anywhere(condition.substring(1), verb, clauses, lexicon);
    }
    if (condition.startsWith("=")) {
      return called(condition.substring(1), verb, clauses);
    }
    return switch (condition) {
      case "%actor" -> object >= 0 && !parties.at(object).isEmpty() ? object : -1;
      case "%thing" -> object;
      case "%place" -> object >= 0 && isPlace(clauses.sentence().name(object)) ? object : -1;
      case "%none" -> object < 0 ? verb : -1;
      case "%passive" -> clauses.isPassive(verb) ? verb : -1;
      case "%name" -> clauses.tree().child(verb, "oprd") < 0 ? -1 : object;
      case "%fact" -> fact(verb, clauses);
      case "%that" -> clauses.tree().child(verb, "ccomp");
      case "%to" -> infinitive(verb, clauses);
      case "%do" -> told(verb, clauses);
      case "%consequence" -> told(verb, clauses, lexicon);
      default -> among(condition, object, clauses, lexicon);
    };
  }

  /** "asked to comment", "sent troops to help": a verb that the clause goes on with. */
  private static int doing(String word, int verb, Clauses clauses, Lexicon lexicon) {
    int object = clauses.object(verb);
    for (int governor : object < 0 || object == verb ? List.of(verb) : List.of(verb, object)) {
      for (int child : clauses.tree().children(governor)) {
        boolean clause =
            Set.of("xcomp", "ccomp", "advcl", "acl").contains(clauses.tree().label(child));
        if (clause && child > verb && lexicon.classes().matches(word, clauses.sentence(), child)) {
          return governor;
        }
      }
    }
    return -1;
  }

  /** "sent troops to Norland, their first peacekeeping mission": a word of the sentence. */
  private static int anywhere(String word, int verb, Clauses clauses, Lexicon lexicon) {
    for (int token = 0; token < clauses.sentence().size(); token++) {
      if (lexicon.classes().matches(word, clauses.sentence(), token)) {
        return clauses.object(verb) >= 0 ? clauses.object(verb) : verb;
      }
    }
    return -1;
  }

  /** "found them guilty", "made available six boats": a word that says what the object is. */
  private static int called(String word, int verb, Clauses clauses) {
    int next = verb + 1;
    if (next < clauses.sentence().size() && Words.lemma(clauses.sentence(), next).equals(word)) {
      return clauses.object(verb) >= 0 ? clauses.object(verb) : verb;
    }
    for (int child : clauses.tree().children(verb)) {
      boolean complement =
          Set.of("oprd", "acomp", "xcomp", "ccomp", "dobj", "advmod")
              .contains(clauses.tree().label(child));
      if (complement && Words.lemma(clauses.sentence(), child).equals(word)) {
        return clauses.object(verb) >= 0 ? clauses.object(verb) : verb;
      }
    }
    return -1;
  }

  /** "warned that it would have consequences". */
  private static int told(int verb, Clauses clauses, Lexicon lexicon) {
    int clause = clauses.tree().child(verb, "ccomp");
    for (int token = clause < 0 ? 0 : clauses.tree().first(clause);
        clause >= 0 && token <= clauses.tree().last(clause);
        token++) {
      if (lexicon.classes().matches("@consequence", clauses.sentence(), token)) {
        return clause;
      }
    }
    return -1;
  }

  /** "insisted that it was safe": a statement, not "that they leave" or "must leave". */
  private static int fact(int verb, Clauses clauses) {
    int clause = clauses.tree().child(verb, "ccomp");
    boolean fact = clause >= 0 && Set.of("VBZ", "VBD").contains(clauses.sentence().tag(clause));
    for (int child : clause < 0 ? new int[0] : clauses.tree().children(clause)) {
      boolean auxiliary = clauses.tree().label(child).startsWith("aux");
      fact |= auxiliary && Set.of("VBZ", "VBD", "VBP").contains(clauses.sentence().tag(child));
      fact |=
          auxiliary
              && Set.of("will", "would", "can", "could")
                  .contains(Words.lemma(clauses.sentence(), child));
    }
    return fact || (clause >= 0 && Words.lemma(clauses.sentence(), clause).equals("be"))
        ? clause
        : -1;
  }

  /** "told them to leave": an infinitive with its "to". */
  private static int told(int verb, Clauses clauses) {
    int inner = infinitive(verb, clauses);
    boolean to = false;
    for (int child : inner < 0 ? new int[0] : clauses.tree().children(inner)) {
      to |= clauses.sentence().tag(child).equals("TO");
    }
    return to && clauses.sentence().tag(inner).equals("VB") ? inner : -1;
  }

  private static int infinitive(int verb, Clauses clauses) {
    int open = clauses.tree().child(verb, "xcomp");
    return open >= 0 ? open : clauses.tree().child(verb, "ccomp");
  }

  /** A condition on the subject, or on what stands behind a preposition. */
  private static int beside(
      String preposition,
      String word,
      int verb,
      Clauses clauses,
      Lexicon lexicon,
      Parties parties) {
    if (preposition.equals("subj")) {
      int subject = clauses.doer(verb);
      if (word.equals("%official")) {
        return parties.at(subject).stream().anyMatch(Frame::isOfficial) ? verb : -1;
      }
      return subject >= 0 && lexicon.classes().matches(word, clauses.sentence(), subject)
          ? verb
          : -1;
    }
    for (int phrase : phrases(preposition, verb, clauses)) {
      if (word.equals("%any")) {
        return phrase;
      }
      if (word.equals("%party")) {
        if (!parties.at(phrase).isEmpty()) {
          return phrase;
        }
        continue;
      }
      if (word.equals("%state")) {
        if (parties.at(phrase).stream().anyMatch(actor -> actor.kind() == Actor.Kind.state)) {
          return phrase;
        }
        continue;
      }
      if (word.equals("%actor")
          ? !parties.within(phrase).isEmpty()
          : among(word, phrase, clauses, lexicon) >= 0) {
        return phrase;
      }
    }
    return -1;
  }

  /** "called the king on Monday" is no call on anybody; "stopped the work of both agencies". */
  private static List<Integer> phrases(String preposition, int verb, Clauses clauses) {
    List<Integer> phrases = new ArrayList<>(clauses.phrases(verb, preposition));
    int object = clauses.object(verb);
    if (OF_OBJECT.contains(preposition) && object >= 0 && object != verb) {
      phrases.addAll(clauses.phrases(object, preposition));
    }
    phrases.removeIf(phrase -> isTime(clauses.sentence().name(phrase)));
    return phrases;
  }

  private static boolean isPlace(String name) {
    return name.endsWith("GPE") || name.endsWith("LOC") || name.endsWith("FAC");
  }

  static boolean isTime(String name) {
    return name.endsWith("DATE") || name.endsWith("TIME");
  }

  private static boolean isOfficial(Actor actor) {
    return actor.kind() == Actor.Kind.state || OFFICIAL.contains(String.valueOf(actor.sector()));
  }

  /** "joint exercises". */
  private static boolean isModified(int noun, String modifier, Clauses clauses) {
    for (int child : clauses.tree().children(noun)) {
      if (Words.lemma(clauses.sentence(), child).equals(modifier)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase or one coordinated with it. */
  private static int among(String word, int phrase, Clauses clauses, Lexicon lexicon) {
    if (phrase < 0) {
      return -1;
    }
    int plus = word.indexOf('+');
    if (plus > 0) {
      int noun = among(word.substring(0, plus), phrase, clauses, lexicon);
      return noun >= 0 && isModified(noun, word.substring(plus + 1), clauses) ? noun : -1;
    }
    if (lexicon.classes().matches(word, clauses.sentence(), phrase)) {
      return phrase;
    }
    for (int child : clauses.tree().children(phrase)) {
      if (clauses.tree().label(child).equals("conj") && among(word, child, clauses, lexicon) >= 0) {
        return child;
      }
      // "a series of attacks", "dozens of diplomats"
      if (clauses.tree().label(child).equals("prep")
          && MEASURES.contains(Words.lemma(clauses.sentence(), child))
          && lexicon.classes().matches("@measure", clauses.sentence(), phrase)) {
        for (int part : clauses.complements(child)) {
          if (among(word, part, clauses, lexicon) >= 0) {
            return part;
          }
        }
      }
    }
    return -1;
  }
}
