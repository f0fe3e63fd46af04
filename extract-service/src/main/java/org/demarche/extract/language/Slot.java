package org.demarche.extract.language;

/**
 * A place relative to the state of a parse: {@code i} is the top of the stack and {@code j} the
 * input, each with a distance in the sentence; {@code k-1} is the next on the stack. After an
 * underscore a relation leads on from there: {@code h} the head, {@code lmd} the leftmost
 * dependent, {@code rmd} the rightmost, {@code lns} the nearest sibling on the left; with a 2, the
 * second.
 */
record Slot(char source, int distance, String relation) {

  static Slot of(String notation) {
    int underscore = notation.indexOf('_');
    String place = underscore < 0 ? notation : notation.substring(0, underscore);
    return new Slot(
        place.charAt(0),
        place.length() == 1 ? 0 : Integer.parseInt(place.substring(1)),
        underscore < 0 ? "" : notation.substring(underscore + 1));
  }

  /** The word there, or {@link Scorer#NO_WORD}. */
  int word(State state) {
    int word =
        switch (source) {
          case 'i' -> state.inSentence(state.top() + distance);
          case 'j' -> state.inSentence(state.input() + distance);
          case 'k' -> state.onStack(-distance);
          default -> throw new IllegalArgumentException("unknown source in slot " + this);
        };
    return word < 0 ? word : related(state, word);
  }

  private int related(State state, int word) {
    return switch (relation) {
      case "" -> word;
      case "h" -> state.head(word);
      case "h2" -> state.head(word) < 0 ? State.NONE : state.head(state.head(word));
      case "lmd" -> state.leftmost(word, 0);
      case "lmd2" -> state.leftmost(word, 1);
      case "rmd" -> state.rightmost(word, 0);
      case "rmd2" -> state.rightmost(word, 1);
      case "lns" -> state.leftSibling(word);
      case "lns2" ->
          state.leftSibling(word) < 0 ? State.NONE : state.leftSibling(state.leftSibling(word));
      default -> throw new IllegalArgumentException("unknown relation in slot " + this);
    };
  }
}
