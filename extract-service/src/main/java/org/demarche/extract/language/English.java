package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.token.Characters;
import org.demarche.extract.language.token.SentenceSplitter;
import org.demarche.extract.language.token.Token;

/**
 * Reads English: tokens, sentences, tags and lemmas at once, names and trees on demand. The answers
 * are those of NLP4J 1.1.3 without its word embeddings. Any text can be read, whatever its
 * characters and its length; what is not English is read badly. Thread-safe; one instance serves
 * all. After some hundred sentences a thread of its own makes ready what lets it read faster.
 */
public final class English {

  private static English loaded;

  private final Model model;

  private final LateRounding rounding;

  English(Model model) {
    this.model = model;
    this.rounding = new LateRounding(model::round, LateRounding::inBackground);
  }

  /**
   * The packaged model, loaded once in a process: about half a second and 140 MB of heap, 200 MB
   * after some hundred sentences.
   *
   * @throws IllegalStateException if there is none on the class path
   * @throws java.io.UncheckedIOException if it is damaged or of another version
   */
  public static synchronized English load() {
    if (loaded == null) {
      loaded = new English(Model.load());
    }
    return loaded;
  }

  /**
   * Reads one paragraph of a text.
   *
   * @return its sentences; their offsets are of the whole text
   */
  public List<Sentence> read(CharSequence text, int start, int end) {
    String paragraph = text.subSequence(start, end).toString();
    List<Sentence> sentences = new ArrayList<>();
    for (List<Token> tokens :
        SentenceSplitter.sentences(model.tokenizer().tokens(paragraph, start))) {
      sentences.add(sentence(tokens));
    }
    return sentences;
  }

  private Sentence sentence(List<Token> tokens) {
    rounding.count();
    int size = tokens.size();
    Words words = new Words(size);
    String[] lowers = new String[size];
    for (int i = 0; i < size; i++) {
      String form = model.forms().simplified(tokens.get(i).form());
      lowers[i] = Characters.toLower(form);
      words.setForm(i + 1, form, lowers[i], model.lexicon());
    }
    int[] chosen = model.tagger().tag(words);
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      tags[i] = model.tagger().label(chosen[i]);
      lemmas[i] = model.lemmatizer().lemma(lowers[i], tags[i]);
      words.set(i + 1, Field.LEMMA, lemmas[i]);
    }
    return new Sentence(tokens, tags, lemmas, words, model);
  }
}
