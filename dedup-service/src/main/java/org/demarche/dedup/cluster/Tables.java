package org.demarche.dedup.cluster;

import java.util.HashMap;

/**
 * Everything remembered between two decisions about one kind of record.
 *
 * @param mentions by mention id
 * @param nodes by signature of the evidence
 * @param headers by unique id
 * @param claims by mention id, the unique record that subscribers were told it belongs to before
 *     everything else was forgotten
 * @param schedule what is to be retired or forgotten
 */
public record Tables<R, E extends Evidence>(
    Table<String, Known<R>> mentions,
    Table<Long, Node<E>> nodes,
    Table<String, Header> headers,
    Table<String, String> claims,
    Schedule schedule) {

  /** Kept in memory, for a run without Kafka. */
  public static <R, E extends Evidence> Tables<R, E> inMemory() {
    return new Tables<>(map(), map(), map(), map(), new ScheduleInMemory());
  }

  private static <K, V> Table<K, V> map() {
    return Table.of(new HashMap<>());
  }
}
