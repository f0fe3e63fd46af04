package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Paragraph;
import org.demarche.extract.article.Text;

/**
 * A text with its sentences, paragraph by paragraph. Confined to one thread.
 *
 * @param paragraphs the sentences of each of the text's paragraphs
 */
public record Document(Text text, List<List<Sentence>> paragraphs) {

  public static Document read(Text text, English english) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      paragraphs.add(english.read(text.chars(), paragraph.start(), paragraph.end()));
    }
    return new Document(text, paragraphs);
  }

  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }
}
