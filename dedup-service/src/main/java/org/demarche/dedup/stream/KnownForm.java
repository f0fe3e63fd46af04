package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demarche.dedup.cluster.Known;
import org.demarche.record.Json;

/** A mention: where it is, and its record as JSON. */
record KnownForm<R>(Class<R> type) implements Form<Known<R>> {

  @Override
  public void write(Known<R> known, DataOutputStream out) throws IOException {
    out.writeLong(known.content());
    out.writeLong(known.node());
    Form.writeText(known.unique(), out);
    out.write(known.json().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Known<R> read(DataInputStream in) throws IOException {
    long content = in.readLong();
    long node = in.readLong();
    String unique = Form.readText(in);
    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Known<>(Json.read(json, type), json, content, node, unique);
  }
}
