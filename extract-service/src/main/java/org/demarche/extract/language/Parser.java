package org.demarche.extract.language;

import org.demarche.english.FlatFile;

/**
 * Parses by transitions between a stack and the input (arc-eager with passes, after Choi and
 * McCallum 2013), each chosen greedily by a linear model. Immutable, shared by all threads.
 */
final class Parser {

  private final Component component;
  private final Transitions transitions;
  private final Slot[] slots;

  Parser(FlatFile file, Component component) {
    this.component = component;
    this.transitions = new Transitions(file, component.labels());
    this.slots = component.template().slots().stream().map(Slot::of).toArray(Slot[]::new);
  }

  /** The tree of a sentence whose words have parts of speech and lemmas. */
  Tree parse(Words words) {
    return new Run(words).parse();
  }

  /** The parse of one sentence. */
  private final class Run {

    private final State state;
    private final Scorer scorer;
    private final int[] slotWords = new int[slots.length];

    Run(Words words) {
      this.state = new State(words, transitions.relations());
      this.scorer = new Scorer(component, words);
    }

    Tree parse() {
      while (!state.isFinished()) {
        int[] allowed = transitions.allowed(state);
        float[] scores = scores();
        int best =
            allowed == null
                ? Labels.best(scores, component.labels().size())
                : Labels.best(scores, allowed);
        transitions.apply(best, state);
      }
      attachHeadless();
      return state.tree();
    }

    private float[] scores() {
      for (int i = 0; i < slots.length; i++) {
        slotWords[i] = slots[i].word(state);
      }
      return scorer.scores(slotWords);
    }

    /** Words that found no head get the best one of their neighbours. */
    private void attachHeadless() {
      for (int word = 1; word <= state.size(); word++) {
        if (state.head(word) == State.NONE) {
          Choice choice = new Choice();
          tryHeads(word, -1, transitions.rightArcs(), choice);
          tryHeads(word, 1, transitions.leftArcs(), choice);
          state.attach(
              word,
              Math.max(choice.head, 0),
              choice.head < 0 ? transitions.rootRelation() : transitions.relation(choice.label));
        }
      }
    }

    private void tryHeads(int word, int step, int[] labels, Choice choice) {
      for (int distance = 1; distance <= 5; distance++) {
        int head = word + step * distance;
        if (head < 0 || head > state.size()) {
          return;
        }
        if (!state.isUnder(head, word)) {
          state.reset(Math.min(word, head), Math.max(word, head));
          float[] scores = scores();
          choice.offer(head, Labels.best(scores, labels), scores);
        }
      }
    }
  }

  /** The best head so far for a word without one. */
  private static final class Choice {
    int head = -1;
    int label;
    float score = Float.NEGATIVE_INFINITY;

    void offer(int candidate, int candidateLabel, float[] scores) {
      if (scores[candidateLabel] > score) {
        head = candidate;
        label = candidateLabel;
        score = scores[candidateLabel];
      }
    }
  }
}
