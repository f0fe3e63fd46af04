package org.demarche.dedup.cluster;

import org.demarche.record.Json;

/**
 * A live mention as last received, and the node that stands for its evidence.
 *
 * @param json the record as JSON, in which it is kept
 * @param content hash of the record
 * @param unique the unique record that subscribers were told it belongs to, {@code null} until then
 */
public record Known<R>(R record, String json, long content, long node, String unique) {

  static <R> Known<R> of(R record) {
    String json = Json.write(record);
    return new Known<>(record, json, new Signature().add(json).value(), 0, null);
  }

  Known<R> at(long newNode) {
    return new Known<>(record, json, content, newNode, unique);
  }

  Known<R> in(String newUnique) {
    return new Known<>(record, json, content, node, newUnique);
  }
}
