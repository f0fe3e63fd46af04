package org.demarche.dedup.cluster;

import java.time.Instant;
import java.util.Comparator;
import org.demarche.id.RecordId;
import org.demarche.record.UniqueState;

/**
 * What is remembered of a unique record itself.
 *
 * @param createdFrom its smallest mention at the moment of its creation
 * @param content hash of what was last said of it, revision aside
 * @param representative a mention that lives in it, or lived there last
 * @param due the day on which it is retired or forgotten, 0 when none is set
 */
public record Header(
    String id,
    Birth createdFrom,
    int revision,
    UniqueState.Status status,
    String mergedInto,
    String splitFrom,
    long content,
    String representative,
    int due) {

  static Header created(String id, Birth birth, int revision, String splitFrom) {
    return new Header(id, birth, revision, UniqueState.Status.live, null, splitFrom, 0, null, 0);
  }

  /** Of one that subscribers were told of before everything else was forgotten. */
  static Header remembered(String id, int revision, UniqueState told) {
    Birth birth =
        told.mentions().stream()
            .filter(row -> RecordId.unique(row.id()).equals(id))
            .map(row -> new Birth(row.publishedAt(), row.id()))
            .findFirst()
            .orElseGet(() -> new Birth(null, id));
    return new Header(
        id, birth, revision, told.status(), told.mergedInto(), told.splitFrom(), 0, null, 0);
  }

  /** Live, whatever became of it. */
  Header revived() {
    return status == UniqueState.Status.live
        ? this
        : new Header(
            id,
            createdFrom,
            revision,
            UniqueState.Status.live,
            null,
            splitFrom,
            0,
            representative,
            due);
  }

  Header told(long newContent, String mention) {
    return new Header(
        id, createdFrom, revision + 1, status, mergedInto, splitFrom, newContent, mention, due);
  }

  Header gone(UniqueState.Status how, String survivor) {
    return new Header(
        id, createdFrom, revision + 1, how, survivor, splitFrom, 0, representative, due);
  }

  Header due(int day) {
    return new Header(
        id, createdFrom, revision, status, mergedInto, splitFrom, content, representative, day);
  }

  /** Hash of what it came from. */
  long origin() {
    return new Signature().add(splitFrom).value();
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
