package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.english.FlatFile;

/**
 * What the labels of the parser's model do: {@code L_R_nsubj} makes the top of the stack the
 * subject of the input and takes it off, {@code R_S_dobj} makes the input the object of the top and
 * shifts it, {@code N_P_} passes over the top. Immutable.
 */
final class Transitions {

  private final char[] arcs;
  private final char[] moves;
  private final int[] relationOf;
  private final Hashed relations;
  private final int rootRelation;

  private final Choice shifting;
  private final Choice withoutArc;
  private final Choice reducing;
  private final Choice notReducingAlone;
  private final Choice leftArcs;
  private final Choice rightArcs;
  private final Choice any;

  private final List<Choice> choices = new ArrayList<>();

  /**
   * Some labels.
   *
   * @param number among {@link #choices}
   * @param labels in the order in which ties are broken
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Choice(int number, int[] labels) {}

  Transitions(FlatFile file, List<String> labels) {
    List<String> names = labels.stream().map(label -> label.substring(4)).distinct().toList();
    relations = new Hashed(names);
    rootRelation = names.indexOf("root");
    arcs = new char[labels.size()];
    moves = new char[labels.size()];
    relationOf = new int[labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      arcs[label] = labels.get(label).charAt(0);
      moves[label] = labels.get(label).charAt(2);
      relationOf[label] = names.indexOf(labels.get(label).substring(4));
    }
    shifting = choice(file, "X_SHIFT");
    withoutArc = choice(file, "NO_X");
    reducing = choice(file, "NO_SHIFT_OR_PASS");
    notReducingAlone = choice(file, "NOT_NO_REDUCE");
    leftArcs = choice(file, "LEFT_ARC");
    rightArcs = choice(file, "RIGHT_ARC");
    any = choice(IntStream.range(0, labels.size()).toArray());
  }

  private Choice choice(FlatFile file, String name) {
    return choice(file.ints("tree.candidates." + name));
  }

  private Choice choice(int[] labels) {
    Choice choice = new Choice(choices.size(), labels);
    choices.add(choice);
    return choice;
  }

  /** All choices that there are, by number. */
  List<Choice> choices() {
    return choices;
  }

  /** Which labels the state allows. */
  Choice allowed(State state) {
    int top = state.top();
    int input = state.input();
    if (top == 0) {
      return shifting;
    }
    if (state.isUnder(top, input)) {
      return withoutArc;
    }
    boolean hasHead = state.head(top) != State.NONE;
    if (state.isUnder(input, top)) {
      return hasHead ? withoutArc : reducing;
    }
    return hasHead ? any : notReducingAlone;
  }

  void apply(int label, State state) {
    if (arcs[label] == 'L') {
      state.attach(state.top(), state.input(), relationOf[label]);
    } else if (arcs[label] == 'R') {
      state.attach(state.input(), state.top(), relationOf[label]);
    }
    boolean fromLeft = arcs[label] == 'L';
    if (moves[label] == 'S' && !fromLeft) {
      state.shift();
    } else if (moves[label] == 'R' && arcs[label] != 'R') {
      state.reduce();
    } else {
      state.pass();
    }
  }

  /** The relation that a label makes. */
  int relation(int label) {
    return relationOf[label];
  }

  int rootRelation() {
    return rootRelation;
  }

  Hashed relations() {
    return relations;
  }

  Choice leftArcs() {
    return leftArcs;
  }

  Choice rightArcs() {
    return rightArcs;
  }
}
