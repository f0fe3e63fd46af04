package org.demarche.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.demarche.english.FlatFile;
import org.demarche.extract.language.token.Hyperlinks;
import org.demarche.extract.language.token.Tokenizer;

/**
 * All that reading English takes, from the model file. Shared by all threads; its answers never
 * change, but come faster once its weights are rounded.
 */
record Model(
    Tokenizer tokenizer,
    Forms forms,
    Lexicon lexicon,
    Tagger tagger,
    Lemmatizer lemmatizer,
    NameTagger nameTagger,
    Parser parser) {

  private static final String RESOURCE = "english.model";

  /** Loads the file of module english-model. */
  static Model load() {
    try (InputStream in = FlatFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "no %s beside %s on the class path; build module english-model"
                .formatted(RESOURCE, FlatFile.class.getName()));
      }
      return of(FlatFile.read(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rounds the weights, for all readings that begin afterwards; once is enough. */
  void round() {
    tagger.round();
    parser.round();
    nameTagger.round();
  }

  private static Model of(FlatFile file) {
    Hyperlinks hyperlinks = new Hyperlinks(file);
    Lexicon lexicon = Lexicon.of(file);
    return new Model(
        new Tokenizer(file, hyperlinks),
        new Forms(hyperlinks),
        lexicon,
        new Tagger(Component.of(file, "tag", lexicon), Field.TAG),
        new Lemmatizer(file),
        new NameTagger(Component.of(file, "name", lexicon), lexicon.gazetteer()),
        new Parser(file, lexicon));
  }
}
