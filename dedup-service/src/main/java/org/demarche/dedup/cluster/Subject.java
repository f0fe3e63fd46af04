package org.demarche.dedup.cluster;

import java.util.Collection;
import java.util.Comparator;
import org.demarche.record.Source;
import org.demarche.record.UniqueState;

/**
 * What is deduplicated: statements or events. Everything that differs between the two.
 *
 * @param <R> the record of one mention
 * @param <E> what the rule looks at
 * @param <U> the unique record
 */
public interface Subject<R, E extends Evidence, U> extends Graph.Rule<E> {

  E evidence(R record);

  /** Symmetric but for {@link Relation#reversed()}. */
  @Override
  Relation relate(E first, E second);

  @Override
  default boolean shareEnough(int shared, int fewerKeys) {
    return true;
  }

  @Override
  default boolean mayRelate(int[] outline, int[] other) {
    return true;
  }

  /** {@code null} in records of other makers. */
  Source source(R record);

  /** A newer version of one article says the one where the older said the other. */
  boolean isNewVersion(R newer, R older);

  /** What the mention row shows. */
  String text(R record);

  /** The record that stands for all comes first. */
  Comparator<R> bestFirst();

  /** Some report it, others deny it. */
  boolean isContested(Collection<R> records);

  /**
   * Which of several decision tasks decides the record, 0 to {@code shards} - 1: one that all
   * reports of the same thing go to, as far as the record tells.
   */
  int shard(R record, int shards);

  U unique(String id, int revision, UniqueState state, R best);
}
