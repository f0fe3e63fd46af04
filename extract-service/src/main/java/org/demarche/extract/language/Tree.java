package org.demarche.extract.language;

import java.util.Arrays;

/**
 * The dependency tree of a sentence, in the Clear style ({@code nsubj}, {@code dobj}, {@code
 * ccomp}, {@code pobj}, ...). Tokens are numbered from 0. Immutable.
 */
public final class Tree {

  private static final int[] NONE = {};

  private final int[] heads;
  private final String[] labels;
  private final int[][] children;
  private final int[] first;
  private final int[] last;

  /**
   * @param heads of each token its governor, -1 for a root
   */
  Tree(int[] heads, String[] labels) {
    this.heads = heads;
    this.labels = labels;
    this.children = children(heads);
    this.first = new int[heads.length];
    this.last = new int[heads.length];
    Arrays.fill(first, -1);
    for (int token = 0; token < heads.length; token++) {
      extent(token);
    }
  }

  public int size() {
    return heads.length;
  }

  /** The governor, or -1 for a root. */
  public int head(int token) {
    return heads[token];
  }

  public String label(int token) {
    return labels[token];
  }

  /** The first token without a governor. */
  public int root() {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] < 0) {
        return token;
      }
    }
    throw new IllegalStateException("a tree has a root");
  }

  /** Dependents from left to right. The caller must not change the array. */
  public int[] children(int token) {
    return children[token];
  }

  /** The first dependent with this label, or -1. */
  public int child(int token, String label) {
    for (int child : children[token]) {
      if (labels[child].equals(label)) {
        return child;
      }
    }
    return -1;
  }

  /** The leftmost token at or below {@code token}. */
  public int first(int token) {
    return first[token];
  }

  /** The rightmost token at or below {@code token}. */
  public int last(int token) {
    return last[token];
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isUnder(int token, int ancestor) {
    for (int node = token; node >= 0; node = heads[node]) {
      if (node == ancestor) {
        return true;
      }
    }
    return false;
  }

  private void extent(int token) {
    if (first[token] >= 0) {
      return;
    }
    int low = token;
    int high = token;
    for (int child : children[token]) {
      extent(child);
      low = Math.min(low, first[child]);
      high = Math.max(high, last[child]);
    }
    first[token] = low;
    last[token] = high;
  }

  private static int[][] children(int[] heads) {
    int[] count = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        count[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int token = 0; token < heads.length; token++) {
      children[token] = count[token] == 0 ? NONE : new int[count[token]];
      count[token] = 0;
    }
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] >= 0) {
        children[heads[token]][count[heads[token]]++] = token;
      }
    }
    return children;
  }
}
