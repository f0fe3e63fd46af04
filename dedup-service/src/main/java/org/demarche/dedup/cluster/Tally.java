package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.record.Source;

/** Counts outlets and independent reports. */
final class Tally {

  private Tally() {}

  /** Unknown outlets count as one. */
  static int outlets(Collection<Source> sources) {
    return (int) sources.stream().map(Source::outlet).map(Objects::toString).distinct().count();
  }

  /** Articles, those that are wire copies of an earlier one aside. */
  static int independent(Collection<Source> sources) {
    if (sources.size() < 2) {
      return sources.size();
    }
    Set<String> articles = new HashSet<>();
    List<Sketch> originals = new ArrayList<>();
    int count = 0;
    for (Source source : sources) {
      if (source.articleId() != null && !articles.add(source.articleId())) {
        continue;
      }
      Sketch sketch = Sketch.of(source.articleSketch());
      if (sketch == null) {
        count++;
      } else if (originals.stream().noneMatch(sketch::isCopyOf)) {
        originals.add(sketch);
        count++;
      }
    }
    return count;
  }
}
