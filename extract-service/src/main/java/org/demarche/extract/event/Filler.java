package org.demarche.extract.event;

import org.demarche.record.Actor;

/** What has to stand in a place beside a verb. Immutable. */
sealed interface Filler permits Filler.Kind, Noun {

  /** The token that fills the place where a phrase stands, or -1. */
  int at(int phrase, Frame frame);

  /** Whether a sentence has words for it. */
  boolean isPossible(Words words);

  /** Whether words for it stand between two tokens, those included. */
  boolean isBetween(Words words, int first, int last);

  /** How narrow it is. */
  int weight();

  /** Anything, or somebody whoever it is. */
  enum Kind implements Filler {
    any {
      @Override
      public int at(int phrase, Frame frame) {
        return phrase;
      }
    },
    /** Somebody whom the phrase names. */
    party {
      @Override
      public int at(int phrase, Frame frame) {
        return frame.parties().at(phrase).isEmpty() ? -1 : phrase;
      }
    },
    /** Somebody whom the phrase names or mentions. */
    mention {
      @Override
      public int at(int phrase, Frame frame) {
        return frame.parties().within(phrase).isEmpty() ? -1 : phrase;
      }
    },
    state {
      @Override
      public int at(int phrase, Frame frame) {
        for (Actor actor : frame.parties().at(phrase)) {
          if (actor.kind() == Actor.Kind.state) {
            return phrase;
          }
        }
        return -1;
      }

      @Override
      public boolean isBetween(Words words, int first, int last) {
        return Reach.any(
            words,
            first,
            last,
            token ->
                words.tag(token).startsWith("NNP")
                    || words.tag(token).equals("PRP")
                    || words.lemma(token).equals("country"));
      }
    };

    @Override
    public boolean isPossible(Words words) {
      return true;
    }

    @Override
    public boolean isBetween(Words words, int first, int last) {
      return true;
    }

    @Override
    public int weight() {
      return 1;
    }
  }
}
