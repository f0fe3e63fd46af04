package org.demarche.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.story.Story;
import org.demarche.record.Actor;

/** Who takes part: leads the places of a clause to actors. */
final class Parties {

  private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "advcl", "acl", "prep");
  private static final Set<String> HEAD =
      Set.of("dobj", "pobj", "nsubj", "nsubjpass", "poss", "nmod", "dative", "compound");
  private static final Set<String> ASIDE =
      Set.of("after", "before", "because", "since", "when", "although", "though");
  private static final Set<String> PRONOUN = Set.of("PRP", "PRP$");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final Pronouns pronouns;
  private final Naming naming;
  private final Mentioned mentioned;

  Parties(Story story, Text text, Clauses clauses, Sides sides) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.pronouns = new Pronouns(story.cast(), clauses, this);
    this.naming = new Naming(story, text, clauses, sides, pronouns);
    this.mentioned = new Mentioned(text, clauses, naming);
  }

  /** The actors that a phrase and what is coordinated with it name. */
  List<Actor> at(int head) {
    return naming.at(head);
  }

  /** Whoever it is, under the words that the text has: "an alleged sharpshooter". */
  List<Actor> anybody(int head) {
    return naming.anybody(head);
  }

  /** "Thousands poured into the square". */
  List<Actor> crowd(int head) {
    return naming.crowd(head);
  }

  /**
   * Who acts: the phrase itself, or who owns what acts: "Norlander jets", "Suria's rail service".
   */
  List<Actor> agent(int head) {
    return mentioned.agent(head);
  }

  /**
   * The actors of a phrase that is one, else those that it mentions: "the attack on the convoy".
   */
  List<Actor> within(int head) {
    return mentioned.within(head);
  }

  /** Whose it is: "Moscow's invitation", "the Turkish proposal". */
  List<Actor> owner(int head) {
    return mentioned.owner(head);
  }

  /** Whose goods they are: "Norlander grain", "tonnes of Norlander grain"; people are nobody's. */
  List<Actor> owners(int goods) {
    if (goods < 0 || !at(goods).isEmpty()) {
      return List.of();
    }
    List<Actor> owners = owner(goods);
    boolean amount = words.is("@measure", goods) || words.is("@goods", goods);
    return owners.isEmpty() && amount ? owners(clauses.phrase(goods, "of")) : owners;
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
          && !isPartOf(token, others)
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
  private boolean isOwn(int token, List<Actor> actors) {
    int thing = tree.label(token).equals("compound") ? tree.head(token) : token;
    int owner = words.is("@service", thing) ? tree.child(thing, "poss") : -1;
    return owner >= 0
        && sentence.tag(owner).equals("PRP$")
        && !actors.isEmpty()
        && without(at(owner), actors).isEmpty();
  }

  /** "West" in "West Suria", "Surian" in "the Surian premier". */
  private boolean isPartOf(int token, List<Actor> others) {
    String label = tree.label(token);
    return (label.equals("compound") || label.equals("nmod"))
        && HEAD.contains(tree.label(tree.head(token)))
        && !without(at(tree.head(token)), others).isEmpty();
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
}
