package org.demarche.feed.view;

import java.util.List;

/**
 * A part of a list.
 *
 * @param next where the list goes on, or {@code null} at its end
 */
public record Slice(List<Entry> entries, Cursor next) {

  public Slice {
    entries = List.copyOf(entries);
  }
}
