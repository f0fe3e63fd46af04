package org.demarche.extract.language;

import java.util.Arrays;
import java.util.List;

/**
 * The state of a parse: the stack, what was passed over, the input, and the tree so far. Words are
 * numbered from 1, 0 is the root above all. Confined to one thread.
 */
final class State {

  /** No word. */
  static final int NONE = Scorer.NO_WORD;

  /** Numbers of dependents on both sides, none to two or more, as the models write them. */
  private static final Hashed VALENCIES =
      new Hashed(List.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"));

  private final Words words;
  private final Hashed relations;
  private final int[] heads;
  private final int[] labels;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] previousSibling;
  private final int[] nextSibling;
  private final int[] stack;
  private final int[] passed;
  private int stackSize;
  private int passedSize;
  private int input;

  State(Words words, Hashed relations) {
    this.words = words;
    this.relations = relations;
    int size = words.size() + 1;
    heads = none(size);
    labels = none(size);
    firstChild = none(size);
    lastChild = none(size);
    previousSibling = none(size);
    nextSibling = none(size);
    stack = new int[size + 1];
    passed = new int[size + 1];
    for (int word = 0; word < size; word++) {
      words.set(word, Field.VALENCY, VALENCIES, 0);
    }
    shift();
  }

  private static int[] none(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  int size() {
    return words.size();
  }

  boolean isFinished() {
    return input > size();
  }

  int top() {
    return stack[stackSize - 1];
  }

  int input() {
    return input;
  }

  int inSentence(int word) {
    return word >= 0 && word <= size() ? word : NONE;
  }

  /** The word this far below the top of the stack. */
  int onStack(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
  }

  int head(int word) {
    return heads[word];
  }

  boolean isUnder(int word, int ancestor) {
    for (int node = heads[word]; node != NONE; node = heads[node]) {
      if (node == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The first or second of all dependents, if it is on the left. */
  int leftmost(int word, int skipped) {
    int child = firstChild[word];
    if (skipped == 1 && child != NONE) {
      child = nextSibling[child];
    }
    return child < word ? child : NONE;
  }

  /** The last or last but one of all dependents, if it is on the right. */
  int rightmost(int word, int skipped) {
    int child = lastChild[word];
    if (skipped == 1 && child != NONE) {
      child = previousSibling[child];
    }
    return child > word ? child : NONE;
  }

  int leftSibling(int word) {
    return previousSibling[word];
  }

  void shift() {
    while (passedSize > 0) {
      stack[stackSize++] = passed[--passedSize];
    }
    stack[stackSize++] = input++;
  }

  void reduce() {
    stackSize--;
  }

  void pass() {
    passed[passedSize++] = stack[--stackSize];
  }

  /** Looks at two words alone. */
  void reset(int onlyOnStack, int nextInput) {
    stackSize = 0;
    passedSize = 0;
    stack[stackSize++] = onlyOnStack;
    input = nextInput;
  }

  /** Puts a word under a head, taking it from the head that it has. */
  void attach(int word, int head, int relation) {
    if (heads[word] != NONE) {
      detach(word);
    }
    int right = firstChild[head];
    int left = NONE;
    while (right != NONE && right < word) {
      left = right;
      right = nextSibling[right];
    }
    link(head, left, word);
    link(head, word, right);
    heads[word] = head;
    labels[word] = relation;
    words.set(word, Field.LABEL, relations, relation);
    setValency(head);
  }

  private void detach(int word) {
    int head = heads[word];
    link(head, previousSibling[word], nextSibling[word]);
    setValency(head);
  }

  private void link(int head, int left, int right) {
    if (left == NONE) {
      firstChild[head] = right;
    } else {
      nextSibling[left] = right;
    }
    if (right == NONE) {
      lastChild[head] = left;
    } else {
      previousSibling[right] = left;
    }
  }

  private void setValency(int word) {
    int left = leftmost(word, 0) == NONE ? 0 : leftmost(word, 1) == NONE ? 1 : 2;
    int right = rightmost(word, 0) == NONE ? 0 : rightmost(word, 1) == NONE ? 1 : 2;
    words.set(word, Field.VALENCY, VALENCIES, 3 * left + right);
  }

  Tree tree() {
    int[] treeHeads = new int[size()];
    String[] treeLabels = new String[size()];
    for (int word = 1; word <= size(); word++) {
      treeHeads[word - 1] = heads[word] - 1;
      treeLabels[word - 1] = relations.string(labels[word]);
    }
    return new Tree(treeHeads, treeLabels);
  }
}
