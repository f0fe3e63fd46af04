package org.demarche.dedup.cluster;

/**
 * Sends each mention to one of several decision tasks, the same that all reports of it go to if
 * they are read alike ({@link Subject#shard}). A mention that is read otherwise later leaves its
 * task before it enters another: the second hears of it once the first has said that it let it go,
 * so what the two tell of it comes in that order, and never is it in two records. Not thread-safe;
 * everything remembered is in the table.
 */
public final class Dispatch<R> {

  /** The way to the decision tasks. */
  public interface Way<R> {

    /**
     * @param record {@code null} to let the mention go
     */
    void send(int shard, String mention, R record);
  }

  private final Subject<R, ?, ?> subject;
  private final int shards;
  private final Table<String, Berth<R>> berths;
  private final Way<R> way;

  public Dispatch(
      Subject<R, ?, ?> subject, int shards, Table<String, Berth<R>> berths, Way<R> way) {
    this.subject = subject;
    this.shards = shards;
    this.berths = berths;
    this.way = way;
  }

  /**
   * A mention as it is now.
   *
   * @param record {@code null} when it is withdrawn
   */
  public void take(String mention, R record) {
    Berth<R> berth = berths.get(mention);
    if (berth == null) {
      enter(mention, record);
    } else if (berth.leaving()) {
      berths.put(mention, berth.leavingFor(record));
    } else if (record != null && subject.shard(record, shards) == berth.shard()) {
      way.send(berth.shard(), mention, record);
    } else {
      berths.put(mention, berth.leavingFor(record));
      way.send(berth.shard(), mention, null);
    }
  }

  /** The task that had the mention has let it go. */
  public void left(String mention) {
    Berth<R> berth = berths.get(mention);
    if (berth != null && berth.leaving()) {
      berths.remove(mention);
      enter(mention, berth.next());
    }
  }

  private void enter(String mention, R record) {
    if (record != null) {
      int shard = subject.shard(record, shards);
      berths.put(mention, Berth.at(shard));
      way.send(shard, mention, record);
    }
  }
}
