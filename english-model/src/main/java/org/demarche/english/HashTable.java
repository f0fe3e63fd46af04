package org.demarche.english;

/**
 * A fixed table from mixed 64-bit hashes to small positive numbers, in one array of longs.
 *
 * <p>Each slot holds a number in its low bits and, above it, as much of the hash as fits; the low
 * bits of the hash choose the slot, the next free one is taken. A hash that was never put is found
 * by mistake about once in 2<sup>40</sup> look-ups, whatever the table. Immutable, shared by all
 * threads.
 */
public final class HashTable {

  private final long[] slots;
  private final int mask;
  private final long numberMask;

  /**
   * @param slots as {@link Builder#slots()} made them; a power of two long
   * @param numberBits how many low bits of a slot hold its number
   */
  public HashTable(long[] slots, int numberBits) {
    if (Integer.bitCount(slots.length) != 1) {
      throw new IllegalArgumentException(
          "a hash table has a power of two of slots, not " + slots.length);
    }
    this.slots = slots;
    this.mask = slots.length - 1;
    this.numberMask = (1L << numberBits) - 1;
  }

  /** The number of a mixed hash, or 0 if it is not in the table. */
  public int get(long mixed) {
    int slot = (int) mixed & mask;
    long fingerprint = mixed & ~numberMask;
    while (true) {
      long found = slots[slot];
      if (found == 0) {
        return 0;
      }
      if ((found & ~numberMask) == fingerprint) {
        return (int) (found & numberMask);
      }
      slot = (slot + 1) & mask;
    }
  }

  /**
   * The numbers of many mixed hashes, looked up together: memory is slow to answer, but answers
   * many questions at a time.
   *
   * @param scratch room for as many longs as hashes
   * @param numbers where the numbers of those that are in the table go, in order
   * @return how many those are
   */
  public int getAll(long[] mixed, int count, int[] numbers, long[] scratch) {
    for (int i = 0; i < count; i++) {
      scratch[i] = slots[(int) mixed[i] & mask];
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      long slot = scratch[i];
      if (slot != 0) {
        int number =
            ((slot ^ mixed[i]) & ~numberMask) == 0 ? (int) (slot & numberMask) : get(mixed[i]);
        if (number != 0) {
          numbers[found++] = number;
        }
      }
    }
    return found;
  }

  /** Fills a table. */
  public static final class Builder {

    private final long[] slots;
    private final int numberBits;

    /**
     * @param size for how many hashes there is to be room; so many fill three quarters of it at
     *     most
     * @param largest the largest number that will be put
     */
    public Builder(int size, int largest) {
      int capacity = Integer.highestOneBit(Math.max(2, size * 4 / 3)) << 1;
      this.slots = new long[capacity];
      this.numberBits = 32 - Integer.numberOfLeadingZeros(largest);
    }

    /** Puts one mixed hash, which must not have been put before. */
    public void put(long mixed, int number) {
      long numberMask = (1L << numberBits) - 1;
      if (number < 1 || number > numberMask) {
        throw new IllegalArgumentException(
            "number " + number + " is not between 1 and " + numberMask);
      }
      int slot = (int) mixed & (slots.length - 1);
      while (slots[slot] != 0) {
        if ((slots[slot] & ~numberMask) == (mixed & ~numberMask)) {
          throw new IllegalStateException("two keys have one hash: " + Long.toHexString(mixed));
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (mixed & ~numberMask) | number;
    }

    /** The filled slots. */
    public long[] slots() {
      return slots;
    }

    /** How many bits of a slot hold its number. */
    public int numberBits() {
      return numberBits;
    }
  }
}
