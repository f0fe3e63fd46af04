package org.demarche.extract.language;

import java.util.function.Function;

/**
 * One sentence; tokens are numbered from 0, offsets are of the readable text. The tree is made when
 * it is first asked for, so that only sentences that somebody has a use for are parsed. Confined to
 * one thread.
 */
public final class Sentence {

  private final int[] starts;
  private final int[] ends;
  private final String[] forms;
  private final String[] tags;
  private final String[] lemmas;
  private final String[] names;
  private final Function<Sentence, Tree> parser;
  private Tree tree;

  Sentence(
      int[] starts,
      int[] ends,
      String[] forms,
      String[] tags,
      String[] lemmas,
      String[] names,
      Function<Sentence, Tree> parser) {
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.tags = tags;
    this.lemmas = lemmas;
    this.names = names;
    this.parser = parser;
  }

  public int size() {
    return forms.length;
  }

  public int start() {
    return starts[0];
  }

  public int end() {
    return ends[ends.length - 1];
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public String form(int token) {
    return forms[token];
  }

  /** The Penn Treebank tag. */
  public String tag(int token) {
    return tags[token];
  }

  public String lemma(int token) {
    return lemmas[token];
  }

  /**
   * The name the token is part of, as a BILOU tag such as {@code B-PERSON}, {@code U-GPE}, or
   * {@code O}.
   */
  public String name(int token) {
    return names[token];
  }

  /** The dependency tree; made on first use. */
  public Tree tree() {
    if (tree == null) {
      tree = parser.apply(this);
    }
    return tree;
  }

  public boolean isParsed() {
    return tree != null;
  }

  /** The token that covers or follows the position, or {@code size()} where none does. */
  public int tokenAt(int position) {
    int token = 0;
    while (token < forms.length && ends[token] <= position) {
      token++;
    }
    return token;
  }

  @Override
  public String toString() {
    return String.join(" ", forms);
  }
}
