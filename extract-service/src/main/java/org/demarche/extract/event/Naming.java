package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.story.Story;
import org.demarche.record.Actor;
import org.demarche.record.Mention;

/** Whom a phrase itself names. */
final class Naming {

  private static final Set<String> PRONOUN = Set.of("PRP", "PRP$");

  private final Story story;
  private final Text text;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final Nationality nationality;
  private final Sides sides;
  private final Pronouns pronouns;
  private final List<List<Actor>> actorsAt;

  Naming(Story story, Text text, Clauses clauses, Sides sides, Pronouns pronouns) {
    this.sides = sides;
    this.story = story;
    this.text = text;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.nationality = new Nationality(story.cast(), clauses);
    this.pronouns = pronouns;
    this.actorsAt = new ArrayList<>(Collections.nCopies(words.size(), null));
  }

  /** The actors that a phrase and what is coordinated with it name. */
  List<Actor> at(int head) {
    if (head < 0) {
      return List.of();
    }
    if (actorsAt.get(head) == null) {
      actorsAt.set(head, PRONOUN.contains(sentence.tag(head)) ? pronouns.at(head) : named(head));
    }
    return actorsAt.get(head);
  }

  private List<Actor> named(int head) {
    if (words.is("@column", head)
        && !words.tag(head).startsWith("NNP")
        && clauses.phrase(head, "of") >= 0) {
      return at(clauses.phrase(head, "of"));
    }
    Optional<Actor> country = country(head);
    if (country.isPresent()) {
      return List.of(country.get());
    }
    List<Actor> actors = new ArrayList<>();
    if (isSomebody(head)) {
      actors.addAll(known(head));
    }
    for (int part : conjuncts(head)) {
      if (!isNamed(part, actors)) {
        actors.addAll(unnamed(part, actors));
      }
    }
    boolean unknown = actors.size() == 1 && actors.get(0).country() == null;
    List<Actor> meant = unknown ? sides(head) : List.of();
    return actors.isEmpty() ? counted(head) : meant.isEmpty() ? actors : meant;
  }

  /** "Norland's army shelled the west of the country": the state that was named last before. */
  private Optional<Actor> country(int head) {
    if (!words.lemma(head).equals("country")
        || !words.tag(head).equals("NN")
        || tree.children(head).length != 1
        || !words.lemma(head - 1).equals("the")) {
      return Optional.empty();
    }
    for (int token = head - 2; token >= 0; token--) {
      Optional<Actor> state =
          story.cast().actor(sentence, token).filter(a -> a.kind() == Actor.Kind.state);
      if (state.isPresent()) {
        Mention words = text.mention(sentence.start(head - 1), sentence.end(head));
        return state.map(actor -> Sides.called(actor, words));
      }
    }
    return Optional.empty();
  }

  /** "the envoys", whom the cast does not know; "Norlander and Surian envoys" are of two states. */
  private List<Actor> unnamed(int head, List<Actor> known) {
    Optional<Actor> actor =
        NounPhrase.actor(words, head, text)
            .filter(phrase -> known.stream().noneMatch(other -> isWithin(other, phrase)));
    if (actor.isEmpty()) {
      return List.of();
    }
    List<Actor> states = joined(head);
    return states.isEmpty()
        ? List.of(nationality.add(actor.get(), head))
        : Parties.without(states, known);
  }

  /** The states in "Norlander and Surian teams", "teams from Norland and Suria"; else empty. */
  private List<Actor> joined(int head) {
    if (!sentence.tag(head).equals("NNS")) {
      return List.of();
    }
    for (int child : tree.children(head)) {
      boolean before = child < head && Mentioned.OWNER.contains(tree.label(child));
      boolean from = child > head && words.lemma(child).equals("from");
      int names = before ? child : from ? tree.child(child, "pobj") : -1;
      if (names >= 0 && tree.child(names, "conj") >= 0) {
        List<Actor> states =
            at(names).stream().filter(party -> party.kind() == Actor.Kind.state).toList();
        if (states.size() > 1) {
          return states;
        }
      }
    }
    return List.of();
  }

  /** "both sides"; "the envoys for the talks between Norland and Suria". */
  private List<Actor> sides(int head) {
    List<Actor> known = sides.of(words, head, text);
    if (!known.isEmpty() || !sentence.tag(head).equals("NNS")) {
      return known;
    }
    for (int token = head + 1; token <= tree.last(head); token++) {
      if (tree.label(token).equals("prep") && words.lemma(token).equals("between")) {
        List<Actor> states =
            at(tree.child(token, "pobj")).stream()
                .filter(party -> party.kind() == Actor.Kind.state)
                .toList();
        return states.size() > 1 ? states : List.of();
      }
    }
    return List.of();
  }

  private boolean isNamed(int token, List<Actor> actors) {
    int start = text.mention(sentence.start(token), sentence.end(token)).start();
    return actors.stream()
        .map(Actor::mention)
        .anyMatch(mention -> mention.start() <= start && start < mention.end());
  }

  /** "the members of the front", "the Norlander and Surian sides": named already. */
  private static boolean isWithin(Actor named, Actor phrase) {
    Mention inner = named.mention();
    Mention outer = phrase.mention();
    return inner != null && outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private List<Actor> known(int head) {
    List<Actor> actors = story.cast().actors(sentence, head);
    return actors.size() == 1
        ? List.of(nationality.add(sectored(actors.get(0), head), head))
        : actors;
  }

  /** "the Guild of Masons", of which nothing is known but that it is a guild. */
  private Actor sectored(Actor actor, int head) {
    String sector = actor.sector() == null ? NounPhrase.sector(words, head) : null;
    return sector == null
        ? actor
        : new Actor(
            actor.id(),
            actor.name(),
            actor.kind(),
            actor.country(),
            actor.role(),
            actor.affiliation(),
            sector,
            actor.mention());
  }

  private boolean isSomebody(int head) {
    return NounPhrase.isActor(words, head)
        || story
            .cast()
            .actor(sentence, head)
            .filter(actor -> actor.country() != null || actor.sector() != null)
            .isPresent();
  }

  /** "hundreds of strikers", "a group of envoys": those who are counted. */
  private List<Actor> counted(int head) {
    return words.is("@measure", head) ? at(clauses.phrase(head, "of")) : List.of();
  }

  /** Whoever it is, under the words that the text has: "an alleged sharpshooter". */
  List<Actor> anybody(int head) {
    boolean noun = head >= 0 && sentence.tag(head).startsWith("N");
    return noun && !words.is("@measure", head)
        ? List.of(nationality.add(NounPhrase.of(words, head, text, null, "CVL"), head))
        : List.of();
  }

  /** "Thousands poured into the square". */
  List<Actor> crowd(int head) {
    boolean many = head >= 0 && words.is("@measure", head);
    return many ? List.of(NounPhrase.of(words, head, text, null, "CVL")) : List.of();
  }

  private List<Integer> conjuncts(int head) {
    List<Integer> parts = List.of(head);
    for (int i = 0; i < parts.size(); i++) {
      for (int child : tree.children(parts.get(i))) {
        if (tree.label(child).equals("conj")) {
          parts = parts.size() == 1 ? new ArrayList<>(parts) : parts;
          parts.add(child);
        }
      }
    }
    return parts;
  }
}
