package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.english.FlatFile;

/**
 * Parses by transitions between a stack and the input (arc-eager with passes, after Choi and
 * McCallum 2013), each chosen greedily by a linear model. Thread-safe.
 *
 * <p>Features that look at nothing but the words around the top of the stack, or around the input,
 * are scored once for each word; those that see both, or the tree, in each state.
 */
final class Parser {

  private static final Predicate<String> TOP = around('i');
  private static final Predicate<String> INPUT = around('j');

  private final List<Component> parts;
  private final LinearModel model;
  private final List<Slot[]> slots;
  private final Transitions transitions;
  private final int width;

  /** {@code null} as long as nobody has rounded; the answers are the same. */
  private volatile Quick quick;

  /**
   * What finds the best label where it is clearly ahead.
   *
   * @param lanes of each choice, by its number
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Quick(Rounded rounded, int[][] lanes) {}

  Parser(FlatFile file, Lexicon lexicon) {
    parts = Component.parts(file, "tree", lexicon, List.of(TOP, INPUT, TOP.or(INPUT).negate()));
    slots =
        parts.stream()
            .map(part -> part.template().slots().stream().map(Slot::of).toArray(Slot[]::new))
            .toList();
    model = parts.get(0).model();
    transitions = new Transitions(file, parts.get(0).labels());
    width = model.width();
  }

  /** Whether a line of the template has only places beside one source, and only lasting fields. */
  private static Predicate<String> around(char source) {
    String item = source + "([+-]\\d)?:(lemma|part_of_speech_tag|word_clusters|positional)";
    return Pattern.compile("(set )?" + item + "( " + item + ")*").asMatchPredicate();
  }

  /** The tree of a sentence whose words have parts of speech and lemmas. */
  Tree parse(Words words) {
    return new Run(words, quick).parse();
  }

  /** Rounds the weights, for what is parsed afterwards. */
  void round() {
    Rounded rounded = model.rounded();
    int[][] lanes =
        transitions.choices().stream()
            .map(choice -> rounded.lanes().of(choice.labels()))
            .toArray(int[][]::new);
    quick = new Quick(rounded, lanes);
  }

  /** The parse of one sentence. */
  private final class Run {

    private final Words words;
    private final State state;
    private final Around top;
    private final Around input;
    private final Scorer rest;
    private final int[] restWords = new int[slots.get(2).length];
    private final Quick quick;
    private final int[] sums;
    private final float[] scores = new float[width];

    Run(Words words, Quick quick) {
      this.words = words;
      this.quick = quick;
      this.sums = quick == null ? null : quick.rounded().sums();
      this.state = new State(words, transitions.relations());
      this.top = new Around(0);
      this.input = new Around(1);
      this.rest = new Scorer(parts.get(2), words);
    }

    Tree parse() {
      while (!state.isFinished()) {
        transitions.apply(best(transitions.allowed(state)), state);
      }
      attachHeadless();
      return state.tree();
    }

    private int best(Transitions.Choice allowed) {
      findWords();
      int best = Rounded.UNSURE;
      if (quick != null) {
        round();
        best = quick.rounded().best(sums, quick.lanes()[allowed.number()]);
      }
      return best == Rounded.UNSURE ? exactly(allowed) : best;
    }

    /** Sums the rounded weights of the state's features, whose words have been found. */
    private void round() {
      System.arraycopy(top.sums(state.top()), 0, sums, 0, sums.length);
      Rounded.add(input.sums(state.input()), sums);
      rest.add(restWords, quick.rounded(), sums);
    }

    /** Sums the exact weights, whose words have been found; returns the best label. */
    private int exactly(Transitions.Choice allowed) {
      System.arraycopy(top.scores(state.top()), 0, scores, 0, width);
      LinearModel.add(input.scores(state.input()), scores);
      rest.add(restWords, scores);
      return Labels.best(scores, allowed.labels());
    }

    private void findWords() {
      Slot[] places = slots.get(2);
      for (int i = 0; i < restWords.length; i++) {
        restWords[i] = places[i].word(state);
      }
    }

    /** Words that found no head get the best one of their neighbours. */
    private void attachHeadless() {
      for (int word = 1; word <= state.size(); word++) {
        if (state.head(word) == State.NONE) {
          List<Arc> arcs = new ArrayList<>();
          addArcs(word, -1, transitions.rightArcs(), arcs);
          addArcs(word, 1, transitions.leftArcs(), arcs);
          Arc arc = bestArc(arcs);
          state.attach(
              word,
              arc == null ? 0 : arc.head,
              arc == null ? transitions.rootRelation() : transitions.relation(arc.label));
        }
      }
    }

    private void addArcs(int word, int step, Transitions.Choice labels, List<Arc> arcs) {
      for (int distance = 1; distance <= 5; distance++) {
        int head = word + step * distance;
        if (head < 0 || head > state.size()) {
          return;
        }
        if (!state.isUnder(head, word)) {
          arcs.add(new Arc(word, head, labels));
        }
      }
    }

    /**
     * The arc that scores best, the first of those that score alike; {@code null} if there is none.
     */
    private Arc bestArc(List<Arc> arcs) {
      if (quick != null) {
        arcs.forEach(this::weigh);
        float least = (float) arcs.stream().mapToDouble(arc -> arc.least).max().orElse(0);
        arcs.removeIf(arc -> arc.most < least);
        if (arcs.size() == 1 && arcs.get(0).label != Rounded.UNSURE) {
          return arcs.get(0);
        }
      }
      Arc best = null;
      float score = Float.NEGATIVE_INFINITY;
      for (Arc arc : arcs) {
        goTo(arc);
        arc.label = exactly(arc.labels);
        if (scores[arc.label] > score) {
          best = arc;
          score = scores[arc.label];
        }
      }
      return best;
    }

    private void goTo(Arc arc) {
      state.reset(Math.min(arc.word, arc.head), Math.max(arc.word, arc.head));
      findWords();
    }

    /** Finds out what an arc scores, as far as rounded weights tell. */
    private void weigh(Arc arc) {
      goTo(arc);
      round();
      int[] lanes = quick.lanes()[arc.labels.number()];
      arc.label = quick.rounded().best(sums, lanes);
      arc.most = quick.rounded().most(sums, lanes);
      arc.least =
          arc.label == Rounded.UNSURE
              ? Float.NEGATIVE_INFINITY
              : quick.rounded().least(sums, lanes);
    }

    /** What the features around each word add up to, computed when first needed. */
    private final class Around {

      private final Slot[] places;
      private final Scorer scorer;
      private final int[] placeWords;
      private final int[][] sums = new int[words.size() + 1][];
      private final float[][] scores = new float[words.size() + 1][];

      Around(int part) {
        places = slots.get(part);
        scorer = new Scorer(parts.get(part), words);
        placeWords = new int[places.length];
      }

      int[] sums(int word) {
        if (sums[word] == null) {
          sums[word] = quick.rounded().sums();
          scorer.add(placeWords(word), quick.rounded(), sums[word]);
        }
        return sums[word];
      }

      float[] scores(int word) {
        if (scores[word] == null) {
          scores[word] = new float[width];
          scorer.add(placeWords(word), scores[word]);
        }
        return scores[word];
      }

      private int[] placeWords(int word) {
        for (int i = 0; i < places.length; i++) {
          placeWords[i] = state.inSentence(word + places[i].distance());
        }
        return placeWords;
      }
    }
  }
}
