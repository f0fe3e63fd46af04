package org.demarche.extract.article;

/** Leads positions of a readable text back to the field as received. Immutable. */
public final class Offsets {

  private static final Offsets IDENTITY = new Offsets(null, null);

  private final int[] starts;
  private final int[] ends;

  private Offsets(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** For plain text: it is read where it stands. */
  public static Offsets identity() {
    return IDENTITY;
  }

  /**
   * For text that was made out of markup. Neither array falls.
   *
   * @param starts for each character of the readable text where it begins, as received
   * @param ends where what stands for it ends, an entity being longer than its character
   */
  public static Offsets of(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "as many starts as ends are needed: " + starts.length + " and " + ends.length);
    }
    return new Offsets(starts.clone(), ends.clone());
  }

  /** Where the character at {@code position} begins, as received. */
  public int start(int position) {
    if (starts == null || starts.length == 0) {
      return position;
    }
    return position < starts.length ? starts[position] : ends[ends.length - 1];
  }

  /** Where the stretch that ends before {@code position} ends, as received. */
  public int end(int position) {
    if (ends == null || ends.length == 0) {
      return position;
    }
    return position == 0 ? starts[0] : ends[position - 1];
  }
}
