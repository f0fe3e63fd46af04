package org.demarche.extract.quotation;

import java.util.List;
import org.demarche.extract.article.Text;

/** Every stretch between quotation marks of a text, in order of their start. Immutable. */
public record Quotations(List<Quotation> list) {

  public Quotations {
    list = List.copyOf(list);
  }

  /** Pairs the marks of each paragraph. A total function. */
  public static Quotations in(Text text) {
    return new Quotations(List.of());
  }

  /** Whether the position lies between marks. */
  public boolean covers(int position) {
    return list.stream()
        .anyMatch(
            quotation -> quotation.contentStart() <= position && position < quotation.contentEnd());
  }
}
