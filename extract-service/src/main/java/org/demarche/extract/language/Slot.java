package org.demarche.extract.language;

/**
 * A place relative to the state of a parse: {@code i} is the top of the stack and {@code j} the
 * input, each with a distance in the sentence; {@code k-1} is the next on the stack. After an
 * underscore a relation leads on from there.
 */
record Slot(char source, int distance, Relation relation) {

  /** Where a relation leads: to the head, to dependents, to siblings; second means one further. */
  enum Relation {
    SELF(""),
    HEAD("h"),
    SECOND_HEAD("h2"),
    LEFTMOST("lmd"),
    SECOND_LEFTMOST("lmd2"),
    RIGHTMOST("rmd"),
    SECOND_RIGHTMOST("rmd2"),
    LEFT_SIBLING("lns"),
    SECOND_LEFT_SIBLING("lns2");

    private final String notation;

    Relation(String notation) {
      this.notation = notation;
    }

    static Relation of(String notation) {
      for (Relation relation : values()) {
        if (relation.notation.equals(notation)) {
          return relation;
        }
      }
      throw new IllegalArgumentException("nobody computes the relation " + notation);
    }
  }

  static Slot of(String notation) {
    int underscore = notation.indexOf('_');
    String place = underscore < 0 ? notation : notation.substring(0, underscore);
    return new Slot(
        place.charAt(0),
        place.length() == 1 ? 0 : Integer.parseInt(place.substring(1)),
        Relation.of(underscore < 0 ? "" : notation.substring(underscore + 1)));
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
      case SELF -> word;
      case HEAD -> state.head(word);
      case SECOND_HEAD -> state.head(word) < 0 ? State.NONE : state.head(state.head(word));
      case LEFTMOST -> state.leftmost(word, 0);
      case SECOND_LEFTMOST -> state.leftmost(word, 1);
      case RIGHTMOST -> state.rightmost(word, 0);
      case SECOND_RIGHTMOST -> state.rightmost(word, 1);
      case LEFT_SIBLING -> state.leftSibling(word);
      case SECOND_LEFT_SIBLING ->
          state.leftSibling(word) < 0 ? State.NONE : state.leftSibling(state.leftSibling(word));
    };
  }
}
