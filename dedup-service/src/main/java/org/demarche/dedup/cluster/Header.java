package org.demarche.dedup.cluster;

import java.time.Instant;
import java.util.Comparator;
import org.demarche.record.UniqueState;

/**
 * What is remembered of a unique record itself.
 *
 * @param createdFrom its smallest mention at the moment of its creation
 * @param content hash of what was last said of it, revision aside
 */
public record Header(
    String id,
    Birth createdFrom,
    int revision,
    UniqueState.Status status,
    String mergedInto,
    String splitFrom,
    long content) {

  Header at(int newRevision, long newContent) {
    return new Header(id, createdFrom, newRevision, status, mergedInto, splitFrom, newContent);
  }

  /** Hash of what it came from. */
  long origin() {
    return new Signature().add(splitFrom).value();
  }

  Header gone(UniqueState.Status how, String survivor) {
    return new Header(id, createdFrom, revision + 1, how, survivor, splitFrom, 0);
  }

  /** A mention's place in the order of mentions: published, unknown last; then id. */
  public record Birth(Instant publishedAt, String mention) implements Comparable<Birth> {

    private static final Comparator<Birth> ORDER =
        Comparator.comparing(Birth::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Birth::mention);

    @Override
    public int compareTo(Birth other) {
      return ORDER.compare(this, other);
    }
  }
}
