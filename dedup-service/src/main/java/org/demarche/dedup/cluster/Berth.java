package org.demarche.dedup.cluster;

/**
 * Where a mention is among several decision tasks.
 *
 * @param shard which task has it
 * @param leaving that task has been told to let it go, and has not said yet that it did
 * @param next what goes where it belongs after that; {@code null} when it is withdrawn
 */
public record Berth<R>(int shard, boolean leaving, R next) {

  static <R> Berth<R> at(int shard) {
    return new Berth<>(shard, false, null);
  }

  Berth<R> leavingFor(R newest) {
    return new Berth<>(shard, true, newest);
  }
}
