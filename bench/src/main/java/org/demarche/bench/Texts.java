package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;

/**
 * Articles of the usual length, made of the paragraphs of the text files of a directory: system
 * property {@code texts}, by default {@code seeds}.
 */
final class Texts {

  /** The mean length of a news article in the corpora that the reader was developed with. */
  static final int TOKENS = 641;

  private static final int ARTICLES = 40;

  private Texts() {}

  /** Articles, each a list of paragraphs of together about {@value #TOKENS} tokens. */
  static List<List<String>> articles(English english) throws IOException {
    List<String> paragraphs = paragraphs(Path.of(System.getProperty("texts", "seeds")));
    List<List<String>> articles = new ArrayList<>();
    int next = 0;
    while (articles.size() < ARTICLES) {
      List<String> article = new ArrayList<>();
      for (int tokens = 0; tokens < TOKENS; next++) {
        String paragraph = paragraphs.get(next % paragraphs.size());
        article.add(paragraph);
        tokens += tokens(english, paragraph);
      }
      articles.add(article);
    }
    return articles;
  }

  static int tokens(English english, String paragraph) {
    return english.read(paragraph, 0, paragraph.length()).stream().mapToInt(Sentence::size).sum();
  }

  private static List<String> paragraphs(Path directory) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(file).lines().filter(line -> line.length() > 80).forEach(paragraphs::add);
      }
    }
    if (paragraphs.isEmpty()) {
      throw new IOException("no paragraphs in the .txt files of " + directory.toAbsolutePath());
    }
    return paragraphs;
  }
}
