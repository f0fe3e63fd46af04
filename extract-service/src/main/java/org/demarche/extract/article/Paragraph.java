package org.demarche.extract.article;

/** A stretch of a readable text that belongs together; marks of quotation are paired within it. */
public record Paragraph(int start, int end, Kind kind) {

  /** What a paragraph is to its reader. */
  public enum Kind {
    prose,
    heading
  }
}
