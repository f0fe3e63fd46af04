package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.demarche.dedup.cluster.Days;
import org.demarche.dedup.cluster.EventEvidence;
import org.demarche.dedup.cluster.TypeFamily;
import org.demarche.record.Event;

/** Evidence of an event. */
final class EventForm implements Form<EventEvidence> {

  @Override
  public void write(EventEvidence evidence, DataOutputStream out) throws IOException {
    Form.writeText(evidence.family() == null ? null : evidence.family().name(), out);
    out.writeInt(evidence.trigger());
    Form.writeNumbers(evidence.deeds(), out);
    Form.writeNumbers(evidence.parties(), out);
    out.writeUTF(String.join(" ", evidence.states()));
    Form.writeNumbers(evidence.place(), out);
    out.writeInt(evidence.when().from());
    out.writeInt(evidence.when().to());
    out.writeInt(evidence.publishedDay());
    out.writeUTF(evidence.status().name());
    Form.writeNumbers(evidence.words(), out);
    Form.writeText(evidence.instrument(), out);
  }

  @Override
  public EventEvidence read(DataInputStream in) throws IOException {
    String family = Form.readText(in);
    return new EventEvidence(
        family == null ? null : TypeFamily.valueOf(family),
        in.readInt(),
        Form.readNumbers(in),
        Form.readNumbers(in),
        states(in.readUTF()),
        Form.readNumbers(in),
        new Days(in.readInt(), in.readInt()),
        in.readInt(),
        Event.Status.valueOf(in.readUTF()),
        Form.readNumbers(in),
        Form.readText(in));
  }

  private static List<String> states(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }
}
