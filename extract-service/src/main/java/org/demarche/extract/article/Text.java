package org.demarche.extract.article;

import java.util.List;
import org.demarche.record.Mention;
import org.demarche.record.Span;

/**
 * The readable text of a title or a body. For plain text it is the field itself, and page furniture
 * is what lies in no paragraph.
 *
 * @param field {@code title}, or {@code null} for the body
 * @param paragraphs in order, none overlapping
 */
public record Text(String field, String chars, Offsets offsets, List<Paragraph> paragraphs) {

  public Text {
    paragraphs = List.copyOf(paragraphs);
  }

  public String slice(int start, int end) {
    return chars.substring(start, end);
  }

  /** The stretch as received. */
  public Span span(int start, int end) {
    return new Span(offsets.start(start), offsets.end(end), field);
  }

  /** The stretch as received, with its words. */
  public Mention mention(int start, int end) {
    return new Mention(slice(start, end), offsets.start(start), offsets.end(end));
  }
}
