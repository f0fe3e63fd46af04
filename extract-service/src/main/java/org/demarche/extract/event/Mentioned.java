package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;

/** Who is mentioned within a phrase that names nobody itself: who acts by it, owns it, is hit. */
final class Mentioned {

  private static final List<String> INSIDE =
      List.of(
          "from", "by", "of", "on", "against", "to", "with", "between", "in", "over", "for", "into",
          "at", "toward", "towards", "among");
  private static final List<String> WIELDING = List.of("by", "from", "of", "between");
  private static final List<String> WIELDING_DEEDS = List.of("by", "from", "between");
  static final List<String> OWNER = List.of("poss", "nmod", "compound", "amod");

  private final Text text;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final Naming naming;

  Mentioned(Text text, Clauses clauses, Naming naming) {
    this.text = text;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.naming = naming;
  }

  /**
   * Who acts: the phrase itself, or who owns what acts: "Norlander jets", "Suria's rail service".
   */
  List<Actor> agent(int head) {
    if (head >= 0 && isThing(head)) {
      return List.of();
    }
    List<Actor> actors = naming.at(head);
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

  /** "the quake", "Typhoon Ava"; but "the bloc's mission" is an institution. */
  private boolean isThing(int head) {
    if (naming.at(head).stream().anyMatch(actor -> actor.kind() == Actor.Kind.institution)) {
      return false;
    }
    int word = sentence.tag(head).startsWith("NNP") ? tree.child(head, "compound") : head;
    return word >= 0 && words.is("@thing", word);
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
    List<Actor> actors = naming.at(head);
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
          List<Actor> actors = naming.at(child);
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
}
