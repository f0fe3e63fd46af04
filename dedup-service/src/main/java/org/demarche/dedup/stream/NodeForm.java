package org.demarche.dedup.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.dedup.cluster.Evidence;
import org.demarche.dedup.cluster.Link;
import org.demarche.dedup.cluster.Node;
import org.demarche.dedup.cluster.Relation;

/** A node with its evidence, mentions and links. */
record NodeForm<E extends Evidence>(Form<E> evidence) implements Form<Node<E>> {

  private static final Relation.Kind[] KINDS = Relation.Kind.values();

  @Override
  public void write(Node<E> node, DataOutputStream out) throws IOException {
    out.writeLong(node.id());
    out.writeBoolean(node.candidate());
    out.writeBoolean(node.leader() != null);
    out.writeLong(node.leader() == null ? 0 : node.leader());
    evidence.write(node.evidence(), out);
    out.writeInt(node.mentions().size());
    for (String mention : node.mentions()) {
      out.writeUTF(mention);
    }
    out.writeInt(node.links().size());
    for (Link link : node.links()) {
      out.writeLong(link.other());
      out.writeByte(List.of(KINDS).indexOf(link.relation().kind()));
      out.writeUTF(link.relation().reason());
      out.writeDouble(link.relation().score());
    }
  }

  @Override
  public Node<E> read(DataInputStream in) throws IOException {
    long id = in.readLong();
    boolean candidate = in.readBoolean();
    boolean decided = in.readBoolean();
    long leader = in.readLong();
    E read = evidence.read(in);
    List<String> mentions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      mentions.add(in.readUTF());
    }
    List<Link> links = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      long other = in.readLong();
      links.add(new Link(other, new Relation(KINDS[in.readByte()], in.readUTF(), in.readDouble())));
    }
    return new Node<>(id, read, mentions, links, decided ? leader : null, candidate);
  }
}
