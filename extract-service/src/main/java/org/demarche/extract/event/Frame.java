package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Tree;

/** A verb and what stands beside it: what the entries of verbs.txt ask about. */
record Frame(int verb, Clauses clauses, Parties parties) {

  private static final Set<String> OF_OBJECT = Set.of("of", "at", "against");

  private static final Set<String> PARTICLE = Set.of("advmod", "prep", "prt");

  Words words() {
    return clauses.words();
  }

  Tree tree() {
    return clauses.tree();
  }

  /** What it is done to, or -1. */
  int object() {
    return clauses.object(verb);
  }

  int objectOrVerb() {
    int object = object();
    return object >= 0 ? object : verb;
  }

  /** "called off", "called the march off". */
  boolean hasParticle(Word particle) {
    return (verb + 1 < words().size() && words().at(verb + 1) == particle)
        || particle.lemma().equals(clauses.particle(verb))
        || isBehindObject(particle);
  }

  /** "turned a single offer down". */
  private boolean isBehindObject(Word particle) {
    int object = tree().child(verb, "dobj");
    if (object < 0) {
      return false;
    }
    for (int child : tree().children(verb)) {
      if (child > object && words().at(child) == particle) {
        // "called the king on Friday" has no particle
        return PARTICLE.contains(tree().label(child)) && tree().child(child, "pobj") < 0;
      }
    }
    return false;
  }

  /** "turned in their rifles": what the parser takes for a prepositional phrase is the object. */
  int pushed(Word particle) {
    return object() >= 0 ? -1 : clauses.phrase(verb, particle.lemma());
  }

  /** "called the king on Monday" is no call on anybody; "stopped the work of both agencies". */
  List<Integer> phrases(String preposition) {
    List<Integer> phrases = clauses.phrases(verb, preposition);
    int object = object();
    if (OF_OBJECT.contains(preposition) && object >= 0 && object != verb) {
      phrases = new ArrayList<>(phrases);
      phrases.addAll(clauses.phrases(object, preposition));
    }
    return withoutTimes(phrases);
  }

  private List<Integer> withoutTimes(List<Integer> phrases) {
    for (int phrase : phrases) {
      if (isTime(words().sentence().name(phrase))) {
        return phrases.stream().filter(other -> !isTime(words().sentence().name(other))).toList();
      }
    }
    return phrases;
  }

  static boolean isTime(String name) {
    return name.endsWith("DATE") || name.endsWith("TIME");
  }
}
