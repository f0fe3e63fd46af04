package org.demarche.english.convert;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J as shipped, without its word embeddings: what the reader has to agree with, and to be
 * faster than. Takes some 20 seconds and 1.7 GB of heap. Shared by all threads.
 */
public final class Nlp4j {

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

  private final NLPDecoder decoder =
      new NLPDecoder(
          new DecodeConfig(
              new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));

  /** The sentences of a text, everything done on each. */
  public List<NLPNode[]> read(String text) {
    List<NLPNode[]> sentences = sentences(text);
    sentences.forEach(decoder::decode);
    return sentences;
  }

  /** The sentences of a text, nothing done on them yet. */
  public List<NLPNode[]> sentences(String text) {
    List<NLPNode[]> sentences = new ArrayList<>();
    for (List<Token> tokens : decoder.getTokenizer().segmentize(text)) {
      if (!tokens.isEmpty()) {
        sentences.add(decoder.toNodeArray(tokens));
      }
    }
    return sentences;
  }

  /** What is done on a sentence, in order: lexica, tags, lemmas, names, tree. */
  public List<NLPComponent<NLPNode>> components() {
    return decoder.getComponents();
  }
}
