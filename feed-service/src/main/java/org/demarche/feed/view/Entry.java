package org.demarche.feed.view;

import java.util.List;
import org.demarche.feed.filter.Facets;
import org.demarche.feed.filter.Kind;
import org.demarche.record.MentionRow;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;

/**
 * The last revision of a unique record, as the view holds it.
 *
 * @param mentionIds of the mentions that it lists
 * @param json the record as it stood on the topic
 * @param place where on the topic it stood
 * @param updatedAt when it was written there, in milliseconds since 1970
 * @param number of its last change within the view, counted from 1; 0 outside
 * @param drifted whether a filter may have matched an earlier revision that does not match this one
 */
public record Entry(
    String id,
    int revision,
    String mergedInto,
    List<String> mentionIds,
    Facets facets,
    RawJson json,
    LogPlace place,
    long updatedAt,
    long number,
    boolean drifted) {

  public Entry {
    mentionIds = List.copyOf(mentionIds);
  }

  public static Entry of(UniqueStatement unique, RawJson json, LogPlace place, long updatedAt) {
    Facets facets = Facets.of(unique);
    return of(unique.id(), unique.revision(), unique.state(), facets, json, place, updatedAt);
  }

  public static Entry of(UniqueEvent unique, RawJson json, LogPlace place, long updatedAt) {
    Facets facets = Facets.of(unique);
    return of(unique.id(), unique.revision(), unique.state(), facets, json, place, updatedAt);
  }

  private static Entry of(
      String id,
      int revision,
      UniqueState state,
      Facets facets,
      RawJson json,
      LogPlace place,
      long updatedAt) {
    List<String> mentionIds = state.mentions().stream().map(MentionRow::id).toList();
    return new Entry(
        id,
        revision,
        state.mergedInto(),
        mentionIds,
        facets,
        json,
        place,
        updatedAt,
        0,
        revision > 1);
  }

  /**
   * This entry as the view's change {@code newNumber}.
   *
   * @param earlier what the view held of the record until now, or {@code null}
   */
  Entry after(Entry earlier, long newNumber) {
    boolean drift = earlier == null ? drifted : earlier.drifted || !facets.includes(earlier.facets);
    return new Entry(
        id, revision, mergedInto, mentionIds, facets, json, place, updatedAt, newNumber, drift);
  }

  public Kind kind() {
    return facets.kind();
  }

  public UniqueState.Status state() {
    return facets.state();
  }
}
