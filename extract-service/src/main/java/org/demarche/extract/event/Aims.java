package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;
import org.demarche.record.EventType;

/**
 * Whom a deed is aimed at where no place beside its verb names anybody: the rest of the sentence
 * tells, differently for different kinds of deeds.
 */
final class Aims {

  private static final Set<String> ATTRIBUTE = Set.of("acl", "relcl", "amod");
  private static final Set<String> DONE_TO = Set.of("dobj", "pobj", "nsubjpass");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final List<String> LEFT = List.of("from", "of", "in");
  private static final List<String> BODILY = List.of("obj", "on", "at", "against", "in");

  private final Clauses clauses;
  private final Words words;
  private final Tree tree;
  private final Parties parties;

  Aims(Clauses clauses, Parties parties) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.parties = parties;
  }

  Parties parties() {
    return parties;
  }

  /**
   * @param object what the verb's entry found beside it, or the verb itself
   * @param actors who do it, and so are not meant
   */
  List<Actor> of(Kind kind, int verb, int object, List<Actor> actors) {
    List<Actor> given = parties.find(given(verb, object), actors);
    if (!given.isEmpty()) {
      return given;
    }
    List<Actor> found =
        switch (kind.type()) {
          case AID -> either(bound(verb, object), helped(verb), actors);
          case MOBILIZE -> parties.find(bound(verb, object), actors);
          case AGREE, CONCEDE -> either(asking(object), judging(object), actors);
          case RETREAT, REJECT -> parties.find(asking(object), actors);
          case ASSAULT -> harmed(object, actors);
          default -> List.of();
        };
    if (!found.isEmpty()) {
      return found;
    }
    return switch (kind.type()) {
      case ASSAULT, COERCE, SANCTION -> victims(verb, actors);
      case RETREAT -> left(kind, verb, object);
      case AID -> helpedAnybody(verb);
      case AGREE, CONCEDE -> parties.find(rivals(verb), actors);
      default -> List.of();
    };
  }

  private List<Actor> either(List<Integer> first, List<Integer> second, List<Actor> actors) {
    List<Actor> found = parties.find(first, actors);
    return found.isEmpty() ? parties.find(second, actors) : found;
  }

  /** "gave the list that names the suspects to Norland": the parser hangs Norland too low. */
  private List<Integer> given(int verb, int object) {
    int clause = object == verb || !words.is("@giving", verb) ? -1 : tree.child(object, "relcl");
    List<Integer> given = new ArrayList<>();
    for (int token = clause; token >= 0 && token <= tree.last(clause); token++) {
      given.addAll(clauses.phrases(token, "to"));
    }
    Collections.reverse(given);
    return given;
  }

  /** "granted an order sought by the guild", "rejected a plan put forward by Norland". */
  private List<Integer> asking(int object) {
    return concerned(object, "@moot", clauses::doer);
  }

  /** "made an offer that the rebels thought too small": it was made to them. */
  private List<Integer> judging(int object) {
    List<Integer> judging = concerned(object, "@judge", clauses::subject);
    judging.removeIf(phrase -> words.is("@onlooker", phrase));
    return judging;
  }

  /** Who does what the clauses about an object tell, where their verb is of the class. */
  private List<Integer> concerned(int object, String verbs, IntUnaryOperator who) {
    List<Integer> concerned = new ArrayList<>();
    for (int child : tree.children(object)) {
      if (ATTRIBUTE.contains(tree.label(child))
          && words.is(verbs, child)
          && clauses.isVerb(child)) {
        int phrase = who.applyAsInt(child);
        if (phrase >= 0 && phrase != object) {
          concerned.add(phrase);
        }
      }
    }
    return concerned;
  }

  /** "accepted a way out of its row with Norland". */
  private List<Integer> rivals(int verb) {
    List<Integer> rivals = new ArrayList<>();
    for (int token = verb + 1; token <= tree.last(verb); token++) {
      if (words.is("@quarrel", token)) {
        rivals.addAll(clauses.phrases(token, "with"));
      }
    }
    return rivals;
  }

  /** "Tents bound for Norland left the port": whatever of the clause is bound for it. */
  private List<Integer> bound(int verb, int object) {
    List<Integer> bound = new ArrayList<>();
    for (int phrase : List.of(clauses.subject(verb), object)) {
      for (int token = phrase < 0 ? 0 : tree.first(phrase);
          phrase >= 0 && phrase != verb && token <= tree.last(phrase);
          token++) {
        if (words.is("@bound", token)) {
          bound.addAll(clauses.phrases(token, "for"));
          bound.addAll(clauses.phrases(token, "to"));
        }
      }
    }
    return bound;
  }

  /** "started a campaign to help the miners", "money that was raised to help them". */
  private List<Integer> helped(int verb) {
    int helping = helping(verb);
    return helping < 0
        ? List.of()
        : Slots.near(List.of("obj", "clause"), helping, clauses.object(helping), clauses);
  }

  private List<Actor> helpedAnybody(int verb) {
    int helping = helping(verb);
    return helping < 0 ? List.of() : parties.anybody(clauses.object(helping));
  }

  /** The help that is the purpose of it, or -1. */
  private int helping(int verb) {
    for (int token = verb + 1; token < words.size(); token++) {
      if (words.is("@help", token)
          && words.tag(token).equals("VB")
          && words.tag(token - 1).equals("TO")
          && !tree.label(token).equals("xcomp")) {
        return token;
      }
    }
    return -1;
  }

  /** "a raid in which gunmen stormed a mosque", "a blast that killed nine soldiers". */
  List<Actor> harmed(int attack, List<Actor> actors) {
    for (int child : tree.children(attack)) {
      if (tree.label(child).equals("relcl")) {
        List<Actor> harmed = harmedBy(child, actors);
        if (!harmed.isEmpty()) {
          return harmed;
        }
      }
    }
    return List.of();
  }

  private List<Actor> harmedBy(int verb, List<Actor> actors) {
    if (words.is("@perish", verb)) {
      return parties.anybody(clauses.subject(verb));
    }
    int object = clauses.object(verb);
    if (object < 0 || !isHarm(verb)) {
      return List.of();
    }
    List<Actor> harmed = parties.find(Slots.near(BODILY, verb, object, clauses), actors);
    return harmed.isEmpty() ? parties.anybody(object) : harmed;
  }

  /** "a strike that left nine fighters dead". */
  private boolean isHarm(int verb) {
    return words.lemma(verb).equals("leave")
        || words.at(verb).verbs().stream()
            .anyMatch(entry -> entry.kind().type() == EventType.ASSAULT);
  }

  /** Those of whom a number is hit, or whose things are. */
  private List<Actor> victims(int verb, List<Actor> actors) {
    int object = clauses.object(verb);
    if (object < 0 || object < verb) {
      return List.of();
    }
    if (isNumber(object)) {
      return people(verb, actors);
    }
    int owner = tree.child(object, "poss");
    return owner >= 0 && words.tag(owner).equals("PRP$")
        ? Parties.without(parties.doneTo(verb), actors)
        : List.of();
  }

  /** "arresting 12", "detaining dozens". */
  private boolean isNumber(int object) {
    boolean number = words.tag(object).equals("CD") || words.is("@measure", object);
    return number && clauses.phrase(object, "of") < 0;
  }

  /** "broke up a rally of strikers, arresting nine": nine strikers. */
  private List<Actor> people(int verb, List<Actor> actors) {
    for (int token = verb - 1; token >= 0; token--) {
      if (PLURAL.contains(words.tag(token)) && DONE_TO.contains(tree.label(token))) {
        List<Actor> people =
            Parties.without(parties.at(token), actors).stream()
                .filter(actor -> actor.kind() == Actor.Kind.group)
                .toList();
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** "pulled its troops out of the northern zone": where nobody is named, the place is meant. */
  private List<Actor> left(Kind kind, int verb, int object) {
    boolean place = "withdraw".equals(kind.mode()) || "ceasefire".equals(kind.mode());
    for (int phrase : place ? Slots.near(LEFT, verb, object, clauses) : List.<Integer>of()) {
      if (words.is("@area", phrase)) {
        return parties.anybody(phrase);
      }
    }
    return List.of();
  }
}
