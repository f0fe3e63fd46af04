package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;

/** Whom the pronouns of a sentence mean, possessive ones included. */
final class Pronouns {

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> SHARING = Set.of("advcl", "conj", "xcomp");
  private static final Set<String> REASON = Set.of("over", "for", "about");

  private static final List<String> DONE_TO = List.of("obj", "on", "against", "with");

  private final Cast cast;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final Parties parties;

  Pronouns(Cast cast, Clauses clauses, Parties parties) {
    this.cast = cast;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.parties = parties;
  }

  /** "X said it would": it is X, where the article's cast knows no better. */
  List<Actor> at(int token) {
    int node = token;
    for (int head = tree.head(node); head >= 0; node = head, head = tree.head(head)) {
      boolean clause = tree.label(node).equals("ccomp") || tree.label(node).equals("advcl");
      if (clause && clauses.isVerb(head)) {
        int subject = clauses.subject(head);
        if (subject >= 0 && subject != token && !tree.isUnder(subject, token)) {
          List<Actor> actors = called(token, antecedent(subject));
          List<Actor> meant = isOneOf(token, actors) ? addressed(head) : actors;
          if (!meant.isEmpty()) {
            return meant;
          }
        }
      }
    }
    return sentence.tag(token).equals("PRP$") ? possessive(token) : cast.actors(sentence, token);
  }

  /** "The king told the miners that the crown would pay them": they are not the king. */
  private boolean isOneOf(int pronoun, List<Actor> actors) {
    return sentence.form(pronoun).equals("them")
        && actors.size() == 1
        && actors.get(0).kind() == Actor.Kind.person;
  }

  /** Several, to whom it is said. */
  private List<Actor> addressed(int verb) {
    for (int listener : List.of(clauses.dative(verb), clauses.object(verb))) {
      if (listener >= 0 && sentence.tag(listener).endsWith("S")) {
        return parties.at(listener);
      }
    }
    return List.of();
  }

  /** "the high command", of which nothing else is known; but nobody's "voices". */
  private List<Actor> antecedent(int subject) {
    int owner = tree.child(subject, "poss");
    boolean part = owner >= 0 && sentence.tag(owner).equals("PRP$");
    return part ? parties.at(subject) : parties.agent(subject);
  }

  /** "The general ended his fast": his who does it. */
  private List<Actor> possessive(int token) {
    int below = token;
    int verb = tree.head(token);
    while (verb >= 0 && !clauses.isVerb(verb)) {
      below = verb;
      verb = tree.head(verb);
    }
    if (verb >= 0 && REASON.contains(words.lemma(below))) {
      List<Actor> blamed = blamed(verb, below);
      if (!blamed.isEmpty()) {
        return called(token, blamed);
      }
    }
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    return subject < 0 || subject == token || tree.isUnder(token, subject)
        ? List.of()
        : called(token, parties.agent(subject));
  }

  /** "imposed sanctions on the junta over its raids": of two, the one to whom it is done. */
  private List<Actor> blamed(int verb, int reason) {
    for (String slot : DONE_TO) {
      for (int phrase : phrases(slot, verb)) {
        List<Actor> actors = phrase < reason ? parties.at(phrase) : List.of();
        if (!actors.isEmpty()) {
          return actors;
        }
      }
    }
    return List.of();
  }

  /** "attacked the villagers, burning their homes": those to whom the verb above does something. */
  List<Actor> doneTo(int verb) {
    int node = verb;
    for (int head = tree.head(node); head >= 0; node = head, head = tree.head(head)) {
      if (!SHARING.contains(tree.label(node)) || !clauses.isVerb(head)) {
        return List.of();
      }
      List<Actor> actors = blamed(head, node);
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  private List<Integer> phrases(String slot, int verb) {
    int object = clauses.object(verb);
    List<Integer> phrases = new ArrayList<>(Slots.near(List.of(slot), verb, object, clauses));
    phrases.addAll(Slots.far(List.of(slot), verb, object, clauses));
    return phrases;
  }

  /** "he" and "she" are persons. */
  private List<Actor> called(int pronoun, List<Actor> actors) {
    String form = sentence.form(pronoun).toLowerCase(Locale.ROOT);
    return PERSONAL.contains(form)
        ? actors.stream().filter(actor -> actor.kind() != Actor.Kind.institution).toList()
        : actors;
  }
}
