package org.demarche.record;

import java.time.Instant;
import java.util.List;

/**
 * What unique statements and unique events have in common.
 *
 * @param mentions the earliest hundred; all of them are on the topic {@code mentions}
 * @param outletCount unknown outlets count as one
 * @param independentCount wire copies of one report count once
 * @param variants other wordings
 * @param contradicts unique ids of what denies this
 * @param follows the plan that this carries out
 */
public record UniqueState(
    Status status,
    String mergedInto,
    String splitFrom,
    List<MentionRow> mentions,
    int mentionCount,
    int outletCount,
    int independentCount,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    List<String> variants,
    List<String> contradicts,
    String follows,
    boolean contested) {

  /** The most mentions a unique record lists. */
  public static final int MAX_MENTIONS = 100;

  public UniqueState {
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
    variants = variants == null ? List.of() : List.copyOf(variants);
    contradicts = contradicts == null ? List.of() : List.copyOf(contradicts);
  }

  /** Whether a unique record stands. */
  public enum Status {
    live,
    merged,
    retracted
  }
}
