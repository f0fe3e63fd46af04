package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.demarche.dedup.cluster.Header;
import org.demarche.dedup.cluster.Header.Birth;
import org.demarche.record.UniqueState.Status;

/** What is remembered of a unique record. */
final class HeaderForm implements Form<Header> {

  @Override
  public void write(Header header, DataOutputStream out) throws IOException {
    out.writeUTF(header.id());
    Instant publishedAt = header.createdFrom().publishedAt();
    out.writeBoolean(publishedAt != null);
    if (publishedAt != null) {
      out.writeLong(publishedAt.getEpochSecond());
      out.writeInt(publishedAt.getNano());
    }
    out.writeUTF(header.createdFrom().mention());
    out.writeInt(header.revision());
    out.writeUTF(header.status().name());
    Form.writeText(header.mergedInto(), out);
    Form.writeText(header.splitFrom(), out);
    out.writeLong(header.content());
    Form.writeText(header.representative(), out);
    out.writeInt(header.due());
  }

  @Override
  public Header read(DataInputStream in) throws IOException {
    String id = in.readUTF();
    Instant publishedAt =
        in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    return new Header(
        id,
        new Birth(publishedAt, in.readUTF()),
        in.readInt(),
        Status.valueOf(in.readUTF()),
        Form.readText(in),
        Form.readText(in),
        in.readLong(),
        Form.readText(in),
        in.readInt());
  }
}
