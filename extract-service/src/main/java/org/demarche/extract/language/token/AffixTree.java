package org.demarche.extract.language.token;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds the longest of many prefixes, or suffixes, of a text. Immutable once made. */
final class AffixTree {

  private final boolean fromStart;
  private final Node root = new Node();

  AffixTree(Collection<String> affixes, boolean fromStart) {
    this.fromStart = fromStart;
    affixes.forEach(this::add);
  }

  private void add(String affix) {
    Node node = root;
    for (int i = 0; i < affix.length(); i++) {
      node = node.next.computeIfAbsent(charAt(affix, i), absent -> new Node());
    }
    node.isEnd = true;
  }

  /** The length of the longest affix of a text, or 0. */
  int longest(String text) {
    int longest = 0;
    Node node = root;
    for (int i = 0; i < text.length(); i++) {
      node = node.next.get(charAt(text, i));
      if (node == null) {
        break;
      }
      if (node.isEnd) {
        longest = i + 1;
      }
    }
    return longest;
  }

  private char charAt(String text, int i) {
    return text.charAt(fromStart ? i : text.length() - 1 - i);
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    boolean isEnd;
  }
}
