package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demarche.dedup.cluster.Berth;
import org.demarche.record.Json;

/** Where a mention is; what comes next as JSON. */
record BerthForm<R>(Class<R> type) implements Form<Berth<R>> {

  @Override
  public void write(Berth<R> berth, DataOutputStream out) throws IOException {
    out.writeInt(berth.shard());
    out.writeBoolean(berth.leaving());
    if (berth.next() != null) {
      out.write(Json.write(berth.next()).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public Berth<R> read(DataInputStream in) throws IOException {
    int shard = in.readInt();
    boolean leaving = in.readBoolean();
    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Berth<>(shard, leaving, json.isEmpty() ? null : Json.read(json, type));
  }
}
