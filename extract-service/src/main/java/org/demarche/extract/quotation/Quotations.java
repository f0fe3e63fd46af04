package org.demarche.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Paragraph;
import org.demarche.extract.article.Text;

/** Every stretch between quotation marks of a text, in order of their start. Immutable. */
public record Quotations(List<Quotation> list) {

  public Quotations {
    list = List.copyOf(list);
  }

  /** Pairs the marks of each paragraph. A total function, in linear time. */
  public static Quotations in(Text text) {
    List<Quotation> all = new ArrayList<>();
    List<Mark> marks = List.of();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Mark> next = MarkScanner.scan(text.chars(), paragraph.start(), paragraph.end());
      continueInto(all, marks, next, paragraph);
      int end = withoutSpace(text.chars(), paragraph.start(), paragraph.end());
      all.addAll(Pairing.pair(next, end));
      marks = next;
    }
    return new Quotations(all);
  }

  /** Whether the position lies between marks. */
  public boolean covers(int position) {
    return outermostAt(position) != null;
  }

  /** The outermost quotation around the position, or {@code null}. */
  public Quotation outermostAt(int position) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int index = low - 1;
    while (index > 0 && list.get(index).depth() > 0) {
      index--;
    }
    Quotation quotation = index < 0 ? null : list.get(index);
    return quotation != null
            && quotation.contentStart() <= position
            && position < quotation.contentEnd()
        ? quotation
        : null;
  }

  /** The quotations that lie in no other one. */
  public List<Quotation> outermost() {
    return list.stream().filter(quotation -> quotation.depth() == 0).toList();
  }

  /** An unclosed quotation goes on where the next paragraph opens with a mark of its family. */
  private static void continueInto(
      List<Quotation> all, List<Mark> before, List<Mark> next, Paragraph paragraph) {
    Quotation open = lastOutermost(all);
    if (open == null || open.closed() || open.continues() || next.isEmpty()) {
      return;
    }
    Mark first = next.get(0);
    boolean sameFamily =
        before.stream()
            .anyMatch(mark -> mark.start() == open.start() && mark.family() == first.family());
    if (sameFamily && first.start() - paragraph.start() <= 2) {
      all.set(all.lastIndexOf(open), open.continued());
    }
  }

  private static Quotation lastOutermost(List<Quotation> all) {
    for (int index = all.size() - 1; index >= 0; index--) {
      if (all.get(index).depth() == 0) {
        return all.get(index);
      }
    }
    return null;
  }

  private static int withoutSpace(String chars, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(chars.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
