package org.demarche.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Page;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.English;
import org.demarche.extract.quotation.Quotations;
import org.demarche.extract.time.Times;
import org.demarche.record.Source;

/**
 * An article with everything that is known before statements and events are looked for. Confined to
 * one thread.
 *
 * @param parts the title, where there is one, and the body
 */
public record Story(Source source, Page page, List<Part> parts, Cast cast, Times times) {

  /** A field of the article: its sentences and its quotations. */
  public record Part(Document document, Quotations quotations) {}

  /**
   * Tags the words of title and body, and learns who appears in them; no sentence is parsed yet.
   */
  public static Story of(Source source, Page page, English english) {
    List<Part> parts = new ArrayList<>();
    for (Text text :
        page.title() == null ? List.of(page.body()) : List.of(page.title(), page.body())) {
      parts.add(new Part(Document.read(text, english), Quotations.in(text)));
    }
    String place = page.dateline() == null ? null : page.dateline().place();
    Cast cast = Cast.of(parts.stream().map(Part::document).toList(), page.day(), place);
    return new Story(source, page, parts, cast, new Times(page.day()));
  }
}
