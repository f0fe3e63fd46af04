package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.story.Story;
import org.demarche.record.Actor;
import org.demarche.record.Mention;

/** Who takes part: leads the phrases of a clause to actors. */
final class Parties {

  private static final List<String> INSIDE =
      List.of(
          "from", "by", "of", "on", "against", "to", "with", "between", "in", "over", "for", "into",
          "at", "toward", "towards", "among");
  private static final List<String> WIELDING = List.of("by", "from", "of", "between");
  private static final List<String> WIELDING_DEEDS = List.of("by", "from", "between");
  private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "advcl", "acl", "prep");
  private static final Set<String> HEAD =
      Set.of("dobj", "pobj", "nsubj", "nsubjpass", "poss", "nmod", "dative", "compound");
  private static final Set<String> ASIDE =
      Set.of("after", "before", "because", "since", "when", "although", "though");
  private static final List<String> OWNER = List.of("poss", "nmod", "compound", "amod");
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

  Parties(Story story, Text text, Clauses clauses, Sides sides) {
    this.sides = sides;
    this.story = story;
    this.text = text;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.nationality = new Nationality(story.cast(), clauses);
    this.pronouns = new Pronouns(story.cast(), clauses, this);
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
    return states.isEmpty() ? List.of(nationality.add(actor.get(), head)) : without(states, known);
  }

  /** The states in "Norlander and Surian teams", "teams from Norland and Suria"; else empty. */
  private List<Actor> joined(int head) {
    if (!sentence.tag(head).equals("NNS")) {
      return List.of();
    }
    for (int child : tree.children(head)) {
      boolean before = child < head && OWNER.contains(tree.label(child));
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

  /**
   * Who acts: the phrase itself, or who owns what acts: "Norlander jets", "Suria's rail service".
   */
  List<Actor> agent(int head) {
    if (head >= 0 && isThing(head)) {
      return List.of();
    }
    List<Actor> actors = at(head);
    if (actors.isEmpty() && head >= 0) {
      return words.is("@asset", head) ? wielding(head) : owned(head);
    }
    return actors;
  }

  /**
   * Whose it is that acts: "the jets of the alliance", "a raid by the rebels"; not whom it hits:
   * "the raid on the convoy".
   */
  private List<Actor> wielding(int asset) {
    boolean deed = words.is("@deed", asset);
    List<Actor> actors = owner(asset);
    for (String preposition : deed ? WIELDING_DEEDS : WIELDING) {
      if (actors.isEmpty()) {
        actors = first(clauses.phrases(asset, preposition), 4);
      }
    }
    return actors.isEmpty() && !deed ? within(asset) : actors;
  }

  /** "the quake", "Typhoon Ava". */
  private boolean isThing(int head) {
    int word = sentence.tag(head).startsWith("NNP") ? tree.child(head, "compound") : head;
    return word >= 0 && words.is("@thing", word);
  }

  /** Whose goods they are: "Norlander grain", "tonnes of Norlander grain"; people are nobody's. */
  List<Actor> owners(int goods) {
    if (goods < 0 || !at(goods).isEmpty()) {
      return List.of();
    }
    List<Actor> owners = owner(goods);
    return owners.isEmpty() ? owners(clauses.phrase(goods, "of")) : owners;
  }

  private List<Actor> owned(int head) {
    return owner(head).stream()
        .limit(1)
        .map(owner -> NounPhrase.of(words, head, text, owner.country(), null))
        .toList();
  }

  /**
   * The actors of a phrase that is one, else those that it mentions: "the attack on the convoy".
   */
  List<Actor> within(int head) {
    return within(head, 4);
  }

  private List<Actor> within(int head, int depth) {
    if (head < 0 || depth == 0) {
      return List.of();
    }
    List<Actor> actors = at(head);
    return actors.isEmpty() ? hidden(head, depth) : actors;
  }

  private List<Actor> hidden(int head, int depth) {
    List<Actor> actors = owner(head);
    for (String preposition : INSIDE) {
      if (!actors.isEmpty()) {
        return actors;
      }
      actors = first(clauses.phrases(head, preposition), depth);
    }
    for (int child : tree.children(head)) {
      if (actors.isEmpty() && tree.label(child).equals("acl")) {
        actors = participle(child, depth);
      } else if (actors.isEmpty() && tree.label(child).equals("relcl")) {
        actors = imposed(child, depth);
      } else if (actors.isEmpty() && tree.label(child).equals("conj")) {
        actors = within(child, depth - 1);
      }
    }
    return actors;
  }

  /** "the curfew that it had imposed on the province". */
  private List<Actor> imposed(int verb, int depth) {
    List<Integer> phrases = new ArrayList<>(clauses.phrases(verb, "on"));
    phrases.addAll(clauses.phrases(verb, "against"));
    phrases.removeIf(phrase -> sentence.name(phrase).endsWith("DATE"));
    return first(phrases, depth);
  }

  private List<Actor> participle(int verb, int depth) {
    List<Actor> actors =
        within(
            clauses.doer(verb) == verb
                ? -1
                : tree.child(verb, "agent") < 0 ? -1 : clauses.doer(verb),
            depth - 1);
    if (actors.isEmpty()) {
      actors = within(tree.child(verb, "dobj"), depth - 1);
    }
    for (String preposition : INSIDE) {
      if (actors.isEmpty()) {
        actors = first(clauses.phrases(verb, preposition), depth);
      }
    }
    return actors;
  }

  private List<Actor> first(List<Integer> phrases, int depth) {
    for (int phrase : phrases) {
      List<Actor> found = within(phrase, depth - 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whose it is: "Moscow's invitation", "the Turkish proposal". */
  List<Actor> owner(int head) {
    for (String label : OWNER) {
      for (int child : tree.children(head)) {
        if (tree.label(child).equals(label)) {
          List<Actor> actors = at(child);
          if (!actors.isEmpty()) {
            return actors;
          }
          if (label.equals("poss")) {
            actors = within(child, 2);
            if (!actors.isEmpty()) {
              return actors;
            }
          }
        }
      }
    }
    return List.of();
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

  /** "killed nine villagers in Norland": people of whom nothing else is known are at home there. */
  List<Actor> residing(List<Actor> people, int verb) {
    if (people.stream().noneMatch(Parties::isHomeless)) {
      return people;
    }
    return Stream.of("in", "from")
        .flatMap(slot -> clauses.obliques(verb, slot).stream())
        .flatMap(place -> at(place).stream())
        .filter(place -> place.kind() == Actor.Kind.state)
        .findFirst()
        .map(place -> people.stream().map(person -> Nationality.in(place, person)).toList())
        .orElse(people);
  }

  static boolean isHomeless(Actor actor) {
    return actor.country() == null
        && actor.kind() == Actor.Kind.group
        && (actor.sector() == null || actor.sector().equals("CVL"));
  }

  /** The states that are named by their own name, not by a city or people, in the first phrase. */
  List<Actor> states(List<Integer> phrases) {
    return phrases.stream()
        .flatMap(phrase -> at(phrase).stream())
        .filter(actor -> actor.kind() == Actor.Kind.state)
        .filter(actor -> actor.mention().text().endsWith(actor.name()))
        .toList();
  }

  /** The first somebody in these places, see {@link Slots}, who is none of the given. */
  List<Actor> find(List<String> slots, int verb, int object, List<Actor> others) {
    List<Actor> actors = find(Slots.near(slots, verb, object, clauses), others);
    return actors.isEmpty() ? find(Slots.far(slots, verb, object, clauses), others) : actors;
  }

  /** The first of the places in which somebody stands who is none of the given. */
  List<Actor> find(List<Integer> phrases, List<Actor> others) {
    for (int phrase : phrases) {
      List<Actor> actors = without(within(phrase), others);
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  /**
   * The first actor who is named in what the verb is for or about: "began a fast to protest against
   * the king's decision".
   */
  List<Actor> below(int verb, int object, List<Actor> others) {
    for (int node : object == verb ? List.of(verb) : List.of(verb, object)) {
      for (int child : tree.children(node)) {
        if (child > verb
            && (BELOW.contains(tree.label(child)) || isAim(child))
            && !isAside(child)) {
          List<Actor> actors = first(child, others);
          if (!actors.isEmpty()) {
            return actors;
          }
        }
      }
    }
    return List.of();
  }

  /** "demanded elections after the court cleared him" asks nothing of the court. */
  private boolean isAside(int verb) {
    int mark = tree.label(verb).equals("advcl") ? tree.child(verb, "mark") : -1;
    return mark >= 0 && ASIDE.contains(words.lemma(mark));
  }

  /** "a plan to end the fighting in Norland", "sent help to stem and end the floods in Norland". */
  private boolean isAim(int verb) {
    boolean clause = tree.label(verb).equals("relcl") || tree.label(verb).equals("conj");
    return clause && sentence.tag(verb).equals("VB");
  }

  private List<Actor> first(int node, List<Actor> others) {
    for (int token = tree.first(node); token <= tree.last(node); token++) {
      if (HEAD.contains(tree.label(token))
          && !PRONOUN.contains(sentence.tag(token))
          && !isPartOfName(token)
          && !isOwn(token, others)) {
        List<Actor> actors = without(at(token), others);
        if (!actors.isEmpty() && !isOfOne(actors, others)) {
          return actors;
        }
      }
    }
    return List.of();
  }

  /** "agreed to extend their mission in Norland": no party, but theirs who agreed. */
  private boolean isOwn(int thing, List<Actor> actors) {
    int owner = words.is("@service", thing) ? tree.child(thing, "poss") : -1;
    return owner >= 0
        && sentence.tag(owner).equals("PRP$")
        && !actors.isEmpty()
        && without(at(owner), actors).isEmpty();
  }

  /** "West" in "West Suria". */
  private boolean isPartOfName(int token) {
    return tree.label(token).equals("compound")
        && sentence.tag(tree.head(token)).startsWith("NNP")
        && !at(tree.head(token)).isEmpty();
  }

  /** Of the same country: "the authorities, including the premier". */
  private static boolean isOfOne(List<Actor> actors, List<Actor> others) {
    String country = actors.get(0).country();
    return country != null && others.stream().anyMatch(other -> country.equals(other.country()));
  }

  /** Those to whom the verb that governs this one does something. */
  List<Actor> doneTo(int verb) {
    return pronouns.doneTo(verb);
  }

  static List<Actor> without(List<Actor> actors, List<Actor> others) {
    return others.isEmpty() || actors.isEmpty()
        ? actors
        : actors.stream()
            .filter(
                actor ->
                    others.stream()
                        .noneMatch(
                            other ->
                                other.id().equals(actor.id())
                                    || Objects.equals(other.mention(), actor.mention())))
            .toList();
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
