package org.demarche.extract.statement;

import java.util.List;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Actor;

/**
 * A paragraph with its sentences and the quotations that begin in it.
 *
 * @param quotations the outermost ones, in order
 */
record Passage(
    Text text,
    Cast cast,
    int start,
    int end,
    List<Sentence> sentences,
    List<Quotation> quotations) {

  Stretch whole() {
    return new Stretch(start, end);
  }

  /** The quotation that the position lies in, marks included, or {@code null}. */
  Quotation quotationAt(int position) {
    int index = firstFrom(position + 1) - 1;
    return index >= 0 && position < quotations.get(index).end() ? quotations.get(index) : null;
  }

  /** The last quotation that ends at or before the position, or {@code null}. */
  Quotation quotationBefore(int position) {
    int index = firstFrom(position) - 1;
    if (index >= 0 && quotations.get(index).end() > position) {
      index--;
    }
    return index < 0 ? null : quotations.get(index);
  }

  /** The index of the first quotation that begins at or after the position. */
  private int firstFrom(int position) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the phrase names a person or a body. */
  boolean isActor(Speaker speaker) {
    return cast.isActor(speaker.sentence(), speaker.head());
  }

  /** Whom the phrase names, or {@code null}. */
  Actor actor(Speaker speaker) {
    return cast.actor(speaker.sentence(), speaker.head()).orElse(null);
  }

  boolean isQuoted(Sentence sentence, int token) {
    return quotationAt(sentence.start(token)) != null;
  }

  /** The last quotation that ends at or before the position with nothing but signs in between. */
  Quotation quotationEndingBefore(int position) {
    Quotation last = quotationBefore(position);
    return last != null && isBare(last.end(), position) ? last : null;
  }

  /** The quotation that begins after the position with nothing but signs in between. */
  Quotation quotationStartingAfter(int position) {
    Quotation next = quotationFrom(position);
    return next != null && isBare(position, next.start()) ? next : null;
  }

  /** The first quotation that begins at or after the position, or {@code null}. */
  Quotation quotationFrom(int position) {
    int index = firstFrom(position);
    return index < quotations.size() ? quotations.get(index) : null;
  }

  /** Whether there are no letters and digits in the stretch. */
  boolean isBare(int from, int to) {
    for (int position = from; position < to; position++) {
      if (Character.isLetterOrDigit(text.chars().charAt(position))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The stretch with the quotations that it cuts taken in whole.
   *
   * @param from where quotations may begin, and {@code to} where they may end
   */
  Stretch withWholeQuotations(Stretch stretch, int from, int to) {
    int start = stretch.start();
    int end = stretch.end();
    int first = Math.max(0, firstFrom(stretch.start()) - 1);
    for (Quotation quotation : quotations.subList(first, firstFrom(stretch.end()))) {
      boolean cut = quotation.start() < stretch.end() && stretch.start() < quotation.end();
      if (cut && from <= quotation.start() && quotation.end() <= to) {
        start = Math.min(start, quotation.start());
        end = Math.max(end, quotation.end());
      }
    }
    return new Stretch(start, end);
  }

  /** The stretch without white space and loose signs at its edges; marks of quotation stay. */
  Stretch trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isLoose(text.chars().charAt(start))) {
      start++;
    }
    while (end > start && isLoose(text.chars().charAt(end - 1))) {
      end--;
    }
    return new Stretch(start, end);
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;:-–—.".indexOf(c) >= 0;
  }
}
