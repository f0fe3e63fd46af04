package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.demarche.dedup.cluster.Places;

/** Places of a bucket: nodes and digests, one after the other. */
final class PlacesForm implements Form<Places> {

  @Override
  public void write(Places places, DataOutputStream out) throws IOException {
    for (long number : places.flat()) {
      out.writeLong(number);
    }
  }

  @Override
  public Places read(DataInputStream in) throws IOException {
    long[] flat = new long[in.available() / Long.BYTES];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = in.readLong();
    }
    return Places.of(flat);
  }
}
