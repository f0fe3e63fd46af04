package org.demarche.extract.language;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.english.FlatFile;

/**
 * What is known of words before they are read. Immutable.
 *
 * @param ambiguity the tags a word has had in training
 * @param joinedAmbiguity the lists of tags, each joined to one string
 * @param clusters the prefixes of a word's path in a tree of Brown clusters
 */
record Lexicon(Lists ambiguity, Hashed joinedAmbiguity, Lists clusters, Gazetteer gazetteer) {

  static Lexicon of(FlatFile file) {
    Lists ambiguity = new Lists(file, "ambiguity");
    List<String> joined =
        IntStream.rangeClosed(1, ambiguity.count())
            .mapToObj(number -> String.join("_", ambiguity.list(number)))
            .toList();
    return new Lexicon(
        ambiguity, new Hashed(joined), new Lists(file, "clusters"), new Gazetteer(file));
  }
}
