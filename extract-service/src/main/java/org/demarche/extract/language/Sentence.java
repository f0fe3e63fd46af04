package org.demarche.extract.language;

import java.util.List;
import org.demarche.extract.language.token.Token;

/**
 * One sentence; tokens are numbered from 0, offsets are of the readable text. Names and the tree
 * are made when they are first asked for, so that only sentences that somebody has a use for are
 * paid for. Confined to one thread.
 */
public final class Sentence {

  private final int[] starts;
  private final int[] ends;
  private final String[] forms;
  private final String[] tags;
  private final String[] lemmas;
  private final Words words;
  private final Model model;
  private String[] names;
  private Tree tree;

  Sentence(List<Token> tokens, String[] tags, String[] lemmas, Words words, Model model) {
    this.starts = tokens.stream().mapToInt(Token::start).toArray();
    this.ends = tokens.stream().mapToInt(Token::end).toArray();
    this.forms = tokens.stream().map(Token::form).toArray(String[]::new);
    this.tags = tags;
    this.lemmas = lemmas;
    this.words = words;
    this.model = model;
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
   * {@code O}; found on first use.
   */
  public String name(int token) {
    if (names == null) {
      names = model.nameTagger().names(words);
    }
    return names[token];
  }

  /** The dependency tree; made on first use. */
  public Tree tree() {
    if (tree == null) {
      tree = model.parser().parse(words);
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
