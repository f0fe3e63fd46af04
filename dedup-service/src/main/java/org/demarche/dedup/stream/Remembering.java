package org.demarche.dedup.stream;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.demarche.dedup.cluster.Clusters;
import org.demarche.record.Membership;
import org.demarche.record.UniqueState;
import org.demarche.topic.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a decision task whose store is empty takes up from the output topics, so that what was told
 * keeps its ids.
 *
 * @param told where it is read
 */
record Remembering<U>(
    LastTold told,
    Topic<String, U> uniques,
    Topic<String, Membership> mentions,
    ToIntFunction<U> revision,
    Function<U, UniqueState> state) {

  private static final Logger LOG = LoggerFactory.getLogger(Remembering.class);

  /** Records first: a mention whose record is not among them is of the other kind. */
  void into(Clusters<?, ?, U> clusters, Runnable flush) {
    boolean whole =
        told.read(
                uniques,
                (id, unique) -> {
                  clusters.rememberRecord(
                      id,
                      unique == null ? 0 : revision.applyAsInt(unique),
                      unique == null ? null : state.apply(unique));
                  flush.run();
                })
            && told.read(
                mentions,
                (mention, row) -> {
                  clusters.rememberMention(mention, row == null ? null : row.uniqueId());
                  flush.run();
                });
    if (!whole) {
      LOG.warn(
          "{} and {} hold too much to be read at the start: some records get new ids; delete both"
              + " topics, or reset again and take another DEMARCHE_TOPIC_PREFIX",
          uniques,
          mentions);
    }
  }
}
