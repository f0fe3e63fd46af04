package org.demarche.extract.language;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.english.FlatFile;

/**
 * One classifier, or the part of it that some features make: what it looks at, its weights, its
 * labels. Thread-safe.
 *
 * @param labels what it chooses among
 */
record Component(Template template, LinearModel model, List<String> labels) {

  static Component of(FlatFile file, String name, Lexicon lexicon) {
    return parts(file, name, lexicon, List.of(line -> true)).get(0);
  }

  /**
   * A classifier in parts that share its weights; its scores are the sums of theirs.
   *
   * @param parts which lines of the template belong to each part
   */
  static List<Component> parts(
      FlatFile file, String name, Lexicon lexicon, List<Predicate<String>> parts) {
    List<String> labels = List.of(file.lines(name + ".labels"));
    LinearModel model = new LinearModel(file, name, labels);
    String[] lines = file.lines(name + ".template");
    return parts.stream()
        .map(part -> new Component(new Template(lines, part, model, lexicon), model, labels))
        .toList();
  }
}
