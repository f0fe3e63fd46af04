package org.demarche.extract.actor;

import java.util.BitSet;

/**
 * The first characters of many names, to see at once of most places of a text that no name begins
 * there. Says yes by mistake now and then, and where there are spaces; never no. Immutable once all
 * names are put.
 */
final class Beginnings {

  /** How many characters; shorter names are not looked at. */
  static final int LENGTH = 5;

  private static final int BITS = 18;

  private final BitSet seen = new BitSet(1 << BITS);

  void add(String name) {
    if (name.length() >= LENGTH) {
      seen.set(place(name, 0));
    }
  }

  /** Whether a name of at least {@link #LENGTH} characters may begin at a place of a text. */
  boolean mayBegin(String text, int start) {
    if (start + LENGTH > text.length()) {
      return true;
    }
    for (int i = start; i < start + LENGTH; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return seen.get(place(text, start));
  }

  private static int place(String text, int start) {
    int hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (c == '’' ? '\'' : c);
    }
    return (hash * 0x9E3779B1) >>> (32 - BITS);
  }
}
