package org.demarche.extract.actor;

import org.demarche.extract.quotation.Quotation;
import org.demarche.extract.quotation.Quotations;

/** Tells positions within quotations, asked from left to right. Confined to one thread. */
final class Quoted {

  private final Quotations quotations;
  private int next;
  private int end;

  Quoted(Quotations quotations) {
    this.quotations = quotations;
  }

  /** Whether the position, not before the last one asked for, lies between marks. */
  boolean covers(int position) {
    while (next < quotations.list().size()
        && quotations.list().get(next).contentStart() <= position) {
      Quotation quotation = quotations.list().get(next++);
      end = Math.max(end, quotation.contentEnd());
    }
    return position < end;
  }
}
