package org.demarche.extract.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.english.convert.Nlp4j;

/**
 * Sentences as rows, one a token, for comparison: number, form, start, end, tag, lemma, name, head
 * (from 1, 0 for a root), label. A sentence ends with an empty row.
 */
final class Rows {

  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of("number", "form", "start", "end", "tag", "lemma", "name", "head", "label");

  private Rows() {}

  static List<String> of(Nlp4j nlp4j, String text) {
    List<String> rows = new ArrayList<>();
    for (NLPNode[] nodes : nlp4j.read(text)) {
      for (int i = 1; i < nodes.length; i++) {
        NLPNode node = nodes[i];
        rows.add(
            row(
                i,
                node.getWordForm(),
                node.getStartOffset(),
                node.getEndOffset(),
                node.getPartOfSpeechTag(),
                node.getLemma(),
                node.getNamedEntityTag(),
                node.getDependencyHead().getID(),
                node.getDependencyLabel()));
      }
      rows.add("");
    }
    return rows;
  }

  static List<String> of(English english, String text) {
    List<String> rows = new ArrayList<>();
    for (Sentence sentence : english.read(text, 0, text.length())) {
      Tree tree = sentence.tree();
      for (int i = 0; i < sentence.size(); i++) {
        rows.add(
            row(
                i + 1,
                sentence.form(i),
                sentence.start(i),
                sentence.end(i),
                sentence.tag(i),
                sentence.lemma(i),
                sentence.name(i),
                tree.head(i) + 1,
                tree.label(i)));
      }
      rows.add("");
    }
    return rows;
  }

  private static String row(
      int number,
      String form,
      int start,
      int end,
      String tag,
      String lemma,
      String name,
      int head,
      String label) {
    return String.join(
        "\t",
        Integer.toString(number),
        form,
        Integer.toString(start),
        Integer.toString(end),
        tag,
        lemma,
        name,
        Integer.toString(head),
        label);
  }
}
