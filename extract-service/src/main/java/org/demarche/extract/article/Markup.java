package org.demarche.extract.article;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An HTML page: its readable text with the way back to the markup, and what its head says. Parsing
 * is jsoup's, which never fails on bad markup.
 */
final class Markup {

  /** A page that has more articles than this is a list of them. */
  private static final int CANDIDATES = 20;

  private final Document page;
  private final String source;

  private Markup(Document page, String source) {
    this.page = page;
    this.source = source;
  }

  static Markup parse(String html) {
    Parser parser = Parser.htmlParser();
    parser.setTrackPosition(true);
    return new Markup(parser.parseInput(html, ""), html);
  }

  Document page() {
    return page;
  }

  PageText.Content read() {
    Element main = main();
    PageText text = new PageText(source);
    Element title = page.selectFirst("head > title");
    if (title != null && main.selectFirst("h1") == null) {
      title.traverse(text);
      text.close();
    }
    main.traverse(text);
    text.close();
    return text.content();
  }

  private Element main() {
    return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
        .map(page::select)
        .flatMap(
            found ->
                found.stream()
                    .limit(CANDIDATES)
                    .max(Comparator.comparingInt(Markup::letters))
                    .stream())
        .filter(found -> letters(found) * 2 > letters(page.body()) || letters(found) > 400)
        .map(Markup::withHeading)
        .findFirst()
        .orElse(page.body());
  }

  /** The body of an article lies beside its heading. */
  private static Element withHeading(Element main) {
    Element article = main.closest("article");
    return article == null ? main : article;
  }

  private static int letters(Element element) {
    int[] letters = {0};
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && !(node.parent() instanceof Element parent
                  && PageText.isDropped(parent.normalName()))) {
            letters[0] += text.getWholeText().strip().length();
          }
        });
    return letters[0];
  }

  /** The content of the first of these meta elements that has one, or {@code null}. */
  String meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta")) {
        String key =
            meta.hasAttr("property")
                ? meta.attr("property")
                : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
        if (key.toLowerCase(Locale.ROOT).equals(name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }
}
