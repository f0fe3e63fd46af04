package org.demarche.english.convert;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A component's feature template as text, one type of feature a line, in order of type.
 *
 * <p>{@code set j+1:word_clusters} is a feature for each cluster of a word; {@code i_lmd:lemma
 * j:part_of_speech_tag} is one of two joined values: the lemma of the leftmost dependent of word i,
 * the tag of word j.
 */
final class TemplateText {

  private TemplateText() {}

  static List<String> of(FeatureTemplate<?, ?> template) {
    List<String> lines = new ArrayList<>();
    template.getSetFeatureList().forEach(item -> lines.add("set " + text(item)));
    template
        .getFeatureList()
        .forEach(
            items ->
                lines.add(
                    Arrays.stream(items).map(TemplateText::text).collect(Collectors.joining(" "))));
    return lines;
  }

  private static String text(FeatureItem item) {
    return item.source
        + (item.window == 0 ? "" : "%+d".formatted(item.window))
        + (item.relation == null ? "" : "_" + item.relation)
        + ":"
        + item.field
        + (item.attribute == null ? "" : ":" + item.attribute);
  }
}
