package org.demarche.record;

/**
 * Why an article cannot be taken.
 *
 * @param field the field at fault
 * @param message names the rule and the way out; a sentence without the field's name
 */
public record ArticleProblem(Kind kind, String field, String message) {

  /** What sort of fault it is. */
  public enum Kind {
    /** A field is missing or has a value it must not have. */
    invalid,
    /** More text than is read. */
    tooLarge,
    /** A content type that is not read. */
    unsupported
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
