package org.demarche.extract.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads English: tokens, sentences, tags, lemmas, names, and trees on demand. One instance serves
 * all threads.
 */
public final class English {

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder;

  private English(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Loads the packaged models. */
  public static English load() {
    return new English(
        new NLPDecoder(
            new DecodeConfig(
                new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)))));
  }

  /**
   * Reads one paragraph of a text.
   *
   * @return its sentences; their offsets are of the whole text
   */
  public List<Sentence> read(CharSequence text, int start, int end) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Token> tokens :
        decoder.getTokenizer().segmentize(text.subSequence(start, end).toString())) {
      if (!tokens.isEmpty()) {
        sentences.add(sentence(decoder.decode(decoder.toNodeArray(tokens)), start));
      }
    }
    return sentences;
  }

  private static Sentence sentence(NLPNode[] nodes, int offset) {
    int size = nodes.length - 1;
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    String[] forms = new String[size];
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    String[] names = new String[size];
    String[] labels = new String[size];
    for (int i = 0; i < size; i++) {
      NLPNode node = nodes[i + 1];
      starts[i] = offset + node.getStartOffset();
      ends[i] = offset + node.getEndOffset();
      forms[i] = node.getWordForm();
      tags[i] = node.getPartOfSpeechTag();
      lemmas[i] = node.getLemma();
      names[i] = node.getNamedEntityTag();
      labels[i] = node.getDependencyLabel();
      heads[i] = node.getDependencyHead().getID() - 1;
    }
    return new Sentence(
        starts, ends, forms, tags, lemmas, names, unused -> new Tree(heads, labels));
  }
}
