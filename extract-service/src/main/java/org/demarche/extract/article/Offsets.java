package org.demarche.extract.article;

/** Leads positions of a readable text back to the field as received. Immutable. */
public final class Offsets {

  private static final Offsets IDENTITY = new Offsets(null);

  /** For each character of the readable text its position as received, and one more for the end. */
  private final int[] received;

  private Offsets(int[] received) {
    this.received = received;
  }

  /** For plain text: it is read where it stands. */
  public static Offsets identity() {
    return IDENTITY;
  }

  /**
   * @param received position as received of each character of the readable text, never falling, and
   *     one more for its end
   */
  public static Offsets of(int[] received) {
    return new Offsets(received.clone());
  }

  /** Where the character at {@code position} begins, as received. */
  public int start(int position) {
    return received == null ? position : received[position];
  }

  /** Where the stretch that ends before {@code position} ends, as received. */
  public int end(int position) {
    return received == null
        ? position
        : position == 0
            ? received[0]
            : Math.max(received[position - 1] + 1, endOfPrevious(position));
  }

  private int endOfPrevious(int position) {
    return received[position - 1] == received[position]
        ? received[position]
        : received[position - 1] + 1;
  }
}
