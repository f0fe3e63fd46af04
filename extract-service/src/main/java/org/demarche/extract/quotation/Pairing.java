package org.demarche.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.quotation.Mark.Family;
import org.demarche.extract.quotation.Mark.Role;

/**
 * Pairs the marks of one paragraph with a stack, in linear time. What is never closed ends where a
 * mark of its family opens again, else with the paragraph; single marks that are never closed are
 * apostrophes.
 */
final class Pairing {

  private static final int NEVER_OPENED = -2;
  private static final int UNCLOSED = -1;

  private final List<Mark> marks;
  private final int end;
  private final int[] closedBy;
  private final int[] reopenedBy;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Family, Integer> openOf = new EnumMap<>(Family.class);
  private final int[] singleClosesFrom;

  private Pairing(List<Mark> marks, int end) {
    this.marks = marks;
    this.end = end;
    this.closedBy = new int[marks.size()];
    this.reopenedBy = new int[marks.size()];
    Arrays.fill(closedBy, NEVER_OPENED);
    Arrays.fill(reopenedBy, -1);
    this.singleClosesFrom = singleCloses(marks);
  }

  /**
   * @param end of the paragraph, white space aside
   */
  static List<Quotation> pair(List<Mark> marks, int end) {
    Pairing pairing = new Pairing(marks, end);
    for (int index = 0; index < marks.size(); index++) {
      pairing.meet(index);
    }
    return pairing.quotations();
  }

  private void meet(int index) {
    Mark mark = marks.get(index);
    boolean isOpen = openOf.getOrDefault(mark.family(), 0) > 0;
    if (!mark.opens() && (isOpen || mark.role() != Role.EITHER)) {
      if (isOpen && !isPluralPossessive(index)) {
        close(index);
      }
    } else if (mark.family() != Family.SINGLE || singleClosesFrom[index] > 0) {
      open(index);
    }
  }

  private void open(int index) {
    Integer top = open.peek();
    if (top != null && marks.get(top).family() == marks.get(index).family()) {
      reopenedBy[top] = reopenedBy[top] < 0 ? index : reopenedBy[top];
    }
    openOf.merge(marks.get(index).family(), 1, Integer::sum);
    closedBy[index] = UNCLOSED;
    open.push(index);
  }

  private void close(int index) {
    Family family = marks.get(index).family();
    int opener;
    do {
      opener = open.pop();
      openOf.merge(marks.get(opener).family(), -1, Integer::sum);
      closedBy[opener] = marks.get(opener).family() == family ? index : UNCLOSED;
    } while (marks.get(opener).family() != family);
  }

  /** "‘our workers’ rights’": the first mark after an s closes nothing if another one follows. */
  private boolean isPluralPossessive(int index) {
    return marks.get(index).role() == Role.MAY_CLOSE
        && index + 1 < marks.size()
        && marks.get(index + 1).family() == Family.SINGLE
        && !marks.get(index + 1).opens();
  }

  private List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    Deque<Quotation> around = new ArrayDeque<>();
    for (int index = 0; index < marks.size(); index++) {
      Quotation quotation = quotation(index, around);
      if (quotation != null) {
        found.add(quotation);
        around.push(quotation);
      }
    }
    return found;
  }

  private Quotation quotation(int index, Deque<Quotation> around) {
    Mark mark = marks.get(index);
    if (closedBy[index] == NEVER_OPENED
        || (mark.family() == Family.SINGLE && closedBy[index] == UNCLOSED)) {
      return null;
    }
    while (!around.isEmpty() && around.peek().end() <= mark.start()) {
      around.pop();
    }
    int limit = around.isEmpty() ? end : around.peek().contentEnd();
    boolean closed = closedBy[index] >= 0;
    int stop = closed ? marks.get(closedBy[index]).end() : limit;
    int contentEnd = closed ? marks.get(closedBy[index]).start() : limit;
    if (!closed && reopenedBy[index] >= 0) {
      stop = marks.get(reopenedBy[index]).start();
      contentEnd = stop;
    }
    return new Quotation(
        mark.start(),
        Math.max(stop, mark.end()),
        mark.end(),
        Math.max(contentEnd, mark.end()),
        around.size(),
        closed,
        false);
  }

  /** For each mark how many closing singles come at or after it. */
  private static int[] singleCloses(List<Mark> marks) {
    int[] count = new int[marks.size() + 1];
    for (int index = marks.size() - 1; index >= 0; index--) {
      Mark mark = marks.get(index);
      boolean closes = mark.family() == Family.SINGLE && !mark.opens();
      count[index] = count[index + 1] + (closes ? 1 : 0);
    }
    return count;
  }
}
