package org.demarche.extract.story;

import java.util.List;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Page;
import org.demarche.extract.language.Document;
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
}
