package org.demarche.extract.language.token;

/**
 * One token of a text.
 *
 * <p>The form is what stands between the offsets, except that a bracketed single character such as
 * {@code ( 1 )} has a form without its spaces.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last
 */
public record Token(String form, int start, int end) {

  /** The token that begins at {@code start}. */
  static Token at(int start, String form) {
    return new Token(form, start, start + form.length());
  }
}
