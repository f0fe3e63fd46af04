package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Tree;

/** The noun phrases that prepositions join to a word: "met with the king on the ship". */
record PrepositionalPhrases(Words words, Tree tree) {

  private static final Set<String> AWAY = Set.of("out", "away", "off", "back", "down", "up");

  /** The noun phrases that a preposition joins to this word itself. */
  List<Integer> of(int token, String preposition) {
    List<Integer> phrases = new ArrayList<>();
    for (int child : tree.children(token)) {
      if (isPreposition(child) && words.lemma(child).equals(preposition)) {
        phrases.addAll(complements(child));
      } else if (isAway(child)) {
        phrases.addAll(of(child, preposition));
      }
    }
    return phrases;
  }

  /** "pulled out of the pact": "out" leads to "of". */
  private boolean isAway(int token) {
    return Set.of("prep", "advmod", "prt").contains(tree.label(token))
        && AWAY.contains(words.lemma(token));
  }

  boolean isPreposition(int token) {
    return switch (tree.label(token)) {
      case "prep", "agent" -> true;
      case "dative" -> tree.child(token, "pobj") >= 0;
      default -> false;
    };
  }

  List<Integer> complements(int preposition) {
    List<Integer> phrases = new ArrayList<>();
    for (int child : tree.children(preposition)) {
      if (tree.label(child).equals("pobj")) {
        phrases.add(child);
      }
    }
    return phrases;
  }

  /** The noun phrases that a preposition joins to a phrase or to what stands below it. */
  List<Integer> below(int phrase, String preposition) {
    List<Integer> phrases = new ArrayList<>();
    chain(phrase, preposition, 2, phrases);
    return phrases;
  }

  /** Adds those of a phrase and of what stands below it, each once. */
  void chain(int phrase, String preposition, int depth, List<Integer> phrases) {
    for (int found : of(phrase, preposition)) {
      if (!phrases.contains(found)) {
        phrases.add(found);
      }
    }
    if (depth > 0) {
      for (int child : tree.children(phrase)) {
        if (isPreposition(child)) {
          complements(child).forEach(next -> chain(next, preposition, depth - 1, phrases));
        } else if (tree.label(child).equals("conj")) {
          chain(child, preposition, depth - 1, phrases);
        }
      }
    }
  }
}
