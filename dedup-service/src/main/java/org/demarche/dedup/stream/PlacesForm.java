package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Places of a bucket: node ids, one after the other. */
final class PlacesForm implements Form<long[]> {

  @Override
  public void write(long[] places, DataOutputStream out) throws IOException {
    for (long node : places) {
      out.writeLong(node);
    }
  }

  @Override
  public long[] read(DataInputStream in) throws IOException {
    long[] places = new long[in.available() / Long.BYTES];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.readLong();
    }
    return places;
  }
}
