package org.demarche.extract.language;

import org.demarche.extract.language.token.Characters;

/**
 * What a word looks like, as a set of bits.
 *
 * <p>{@link #CODES} are the models' names of the features, in the order in which their weights are
 * added.
 */
final class Orthography {

  static final String[] CODES = {
    "0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9"
  };

  private static final int HYPERLINK = 1;
  private static final int ALL_UPPER = 1 << 1;
  private static final int ALL_LOWER = 1 << 2;
  private static final int ALL_DIGIT = 1 << 3;
  private static final int ALL_PUNCTUATION = 1 << 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 1 << 5;
  private static final int NO_LOWER = 1 << 6;
  private static final int FIRST_UPPER = 1 << 7;
  private static final int ONE_MORE_UPPER = 1 << 8;
  private static final int MORE_UPPER = 1 << 9;
  private static final int HAS_DIGIT = 1 << 10;
  private static final int HAS_PERIOD = 1 << 11;
  private static final int HAS_HYPHEN = 1 << 12;
  private static final int HAS_OTHER_PUNCTUATION = 1 << 13;

  private Orthography() {}

  /** The bits of a simplified form; a capital means less in the first word of a sentence. */
  static int of(String form, boolean isFirst) {
    if (form.equals(Forms.HYPERLINK)) {
      return HYPERLINK;
    }
    int length = form.length();
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      uppers += Characters.isUpper(c) ? 1 : 0;
      lowers += Characters.isLower(c) ? 1 : 0;
      digits += Characters.isDigit(c) ? 1 : 0;
      marks += Characters.isPunctuation(c) ? 1 : 0;
    }
    int bits = whole(length, uppers, lowers, digits, marks);
    if (uppers < length) {
      bits |= capitals(form, uppers, isFirst);
    }
    bits |= digits > 0 && digits < length ? HAS_DIGIT : 0;
    return marks > 0 ? bits | punctuation(form, marks) : bits;
  }

  private static int whole(int length, int uppers, int lowers, int digits, int marks) {
    if (uppers == length) {
      return ALL_UPPER;
    } else if (lowers == length) {
      return ALL_LOWER;
    } else if (digits == length) {
      return ALL_DIGIT;
    } else if (marks == length) {
      return ALL_PUNCTUATION;
    } else if (digits + marks == length) {
      return ALL_DIGIT_OR_PUNCTUATION;
    }
    return lowers == 0 ? NO_LOWER : 0;
  }

  private static int capitals(String form, int uppers, boolean isFirst) {
    boolean firstUpper = Characters.isUpper(form.charAt(0));
    int bits = firstUpper && !isFirst ? FIRST_UPPER : 0;
    int more = uppers - (firstUpper ? 1 : 0);
    return more == 0 ? bits : bits | (more == 1 ? ONE_MORE_UPPER : MORE_UPPER);
  }

  private static int punctuation(String form, int marks) {
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    int bits = (period ? HAS_PERIOD : 0) | (hyphen ? HAS_HYPHEN : 0);
    return !period && !hyphen && marks < form.length() ? HAS_OTHER_PUNCTUATION : bits;
  }
}
