package org.demarche.feed.view;

import java.time.Instant;

/** What a list is sorted by, the latest first. */
public enum Order {
  /** Publication of the first report; those of unknown publication last. */
  published,
  /** When the record last changed. */
  updated;

  SortKey keyOf(Entry entry) {
    if (this == updated) {
      return new SortKey(entry.updatedAt(), entry.id());
    }
    Instant first = entry.facets().first();
    return new SortKey(first == null ? SortKey.UNKNOWN : first.toEpochMilli(), entry.id());
  }

  /** The order of that name, or {@code null}. */
  public static Order named(String name) {
    return name.equals("published") ? published : name.equals("updated") ? updated : null;
  }
}
