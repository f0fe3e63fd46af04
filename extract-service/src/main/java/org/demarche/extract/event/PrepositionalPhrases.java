package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Tree;

/** The noun phrases that prepositions join to a word: "met with the king on the ship". */
final class PrepositionalPhrases {

  private static final Set<String> AWAY = Set.of("out", "away", "off", "back", "down", "up");

  private static final Set<String> TIMES =
      Set.of(
          "week", "month", "year", "night", "morning", "weekend", "spring", "summer", "last",
          "late", "early", "again", "here", "earlier", "later", "long");

  /** What a token is to the word it hangs on; sums of these. */
  private static final int ASKED = 1;

  private static final int PREPOSITION = 2;
  private static final int LEADS_AWAY = 4;

  private final Words words;
  private final Tree tree;
  private final byte[] links;

  PrepositionalPhrases(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
    this.links = new byte[words.size()];
  }

  /** The noun phrases that a preposition joins to this word itself. */
  List<Integer> of(int token, String preposition) {
    List<Integer> phrases = List.of();
    for (int child : tree.children(token)) {
      int link = link(child);
      if (link > ASKED) {
        List<Integer> found = behind(child, link, preposition);
        phrases = phrases.isEmpty() ? found : joined(phrases, found);
      }
    }
    return phrases;
  }

  /** The first of them, or -1. */
  int first(int token, String preposition) {
    List<Integer> found = of(token, preposition);
    return found.isEmpty() ? -1 : found.get(0);
  }

  private List<Integer> behind(int token, int link, String preposition) {
    if ((link & PREPOSITION) != 0 && words.lemma(token).equals(preposition)) {
      return complements(token);
    }
    // "pulled out of the pact": "out" leads to "of"
    return (link & LEADS_AWAY) == 0 ? List.of() : of(token, preposition);
  }

  private static List<Integer> joined(List<Integer> first, List<Integer> second) {
    if (second.isEmpty()) {
      return first;
    }
    List<Integer> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  boolean isPreposition(int token) {
    return (link(token) & PREPOSITION) != 0;
  }

  private int link(int token) {
    if (links[token] == 0) {
      links[token] = (byte) (ASKED | found(token));
    }
    return links[token];
  }

  private int found(int token) {
    return switch (tree.label(token)) {
      case "agent" -> PREPOSITION;
      case "prep" -> PREPOSITION | away(token);
      case "advmod" -> away(token) | later(token);
      case "npadvmod" -> later(token);
      case "prt" -> away(token);
      case "dative" -> tree.child(token, "pobj") >= 0 ? PREPOSITION : 0;
      default -> 0;
    };
  }

  private int away(int token) {
    return AWAY.contains(words.lemma(token)) ? LEADS_AWAY : 0;
  }

  /** "a meeting next week of the clans", "yielded at last to the miners": the parser's doing. */
  private int later(int token) {
    boolean time = words.is("@day", token) || TIMES.contains(words.lemma(token));
    return time ? LEADS_AWAY : 0;
  }

  List<Integer> complements(int preposition) {
    List<Integer> phrases = List.of();
    for (int child : tree.children(preposition)) {
      if (tree.label(child).equals("pobj")) {
        phrases = phrases.isEmpty() ? List.of(child) : joined(phrases, List.of(child));
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
          for (int next : complements(child)) {
            chain(next, preposition, depth - 1, phrases);
          }
        } else if (tree.label(child).equals("conj")) {
          chain(child, preposition, depth - 1, phrases);
        }
      }
    }
  }
}
