package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.demarche.dedup.cluster.Days;
import org.demarche.dedup.cluster.StatementEvidence;
import org.demarche.dedup.cluster.Wording;

/** Evidence of a statement. */
final class StatementForm implements Form<StatementEvidence> {

  @Override
  public void write(StatementEvidence evidence, DataOutputStream out) throws IOException {
    Form.writeNumbers(evidence.wording().codes(), out);
    Form.writeText(evidence.speaker(), out);
    Form.writeText(evidence.principal(), out);
    out.writeInt(evidence.said().from());
    out.writeInt(evidence.said().to());
    out.writeInt(evidence.publishedDay());
    out.writeBoolean(evidence.denied());
    out.writeBoolean(evidence.question());
  }

  @Override
  public StatementEvidence read(DataInputStream in) throws IOException {
    return new StatementEvidence(
        Wording.ofCodes(Form.readNumbers(in)),
        Form.readText(in),
        Form.readText(in),
        new Days(in.readInt(), in.readInt()),
        in.readInt(),
        in.readBoolean(),
        in.readBoolean());
  }
}
