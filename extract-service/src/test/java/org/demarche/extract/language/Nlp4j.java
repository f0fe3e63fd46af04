package org.demarche.extract.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** NLP4J as shipped, without its word embeddings: what {@link English} has to agree with. */
final class Nlp4j {

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
  List<NLPNode[]> read(String text) {
    List<NLPNode[]> sentences = new ArrayList<>();
    for (List<Token> tokens : decoder.getTokenizer().segmentize(text)) {
      if (!tokens.isEmpty()) {
        sentences.add(decoder.decode(decoder.toNodeArray(tokens)));
      }
    }
    return sentences;
  }
}
