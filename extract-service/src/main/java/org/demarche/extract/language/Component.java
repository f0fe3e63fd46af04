package org.demarche.extract.language;

import java.util.List;
import org.demarche.english.FlatFile;

/**
 * One classifier: what it looks at, its weights, its labels. Immutable, shared by all threads.
 *
 * @param labels what it chooses among
 */
record Component(Template template, LinearModel model, List<String> labels) {

  static Component of(FlatFile file, String name, Lexicon lexicon) {
    List<String> labels = List.of(file.lines(name + ".labels"));
    LinearModel model = new LinearModel(file, name, labels.size());
    return new Component(
        new Template(file.lines(name + ".template"), model, lexicon), model, labels);
  }
}
