package org.demarche.dedup.cluster;

import org.demarche.record.Json;

/**
 * A live mention as last received, and the node that stands for its evidence.
 *
 * @param content hash of the record
 * @param unique the unique record that subscribers were told it belongs to, {@code null} until then
 */
public record Known<R>(R record, long content, long node, String unique) {

  static long contentOf(Object record) {
    return new Signature().add(Json.write(record)).value();
  }

  Known<R> in(String newUnique) {
    return new Known<>(record, content, node, newUnique);
  }
}
