package org.demarche.extract.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * An HTML page: its readable text with the way back to the markup, and what its head says. Parsing
 * is jsoup's, which never fails on bad markup.
 */
final class Markup {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "iframe",
          "svg",
          "template",
          "select",
          "textarea",
          "figure",
          "figcaption",
          "video",
          "audio",
          "canvas",
          "menu",
          "dialog",
          "object",
          "head");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "title");

  /** Classes and ids by which pages name what is not their text. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(^|[\\s_-])(share|sharing|social|cookies?|consent|related|recommend\\w*|newsletter|advert\\w*|ads?|promo|sponsored|comments?|breadcrumbs?|sidebar|menu|navigation|navbar|footer|toolbar|tags?|caption|byline|paywall|subscribe|subscription|popup|modal|banner|widget|trending|read-?more|more-?(news|stories)|also)([\\s_-]|$)");

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

  /** The readable text's blocks, before furniture is told apart, and its way back. */
  record Content(List<Block> blocks, Offsets offsets, String chars) {}

  Content read() {
    Element main = main();
    Reader reader = new Reader();
    Element title = page.selectFirst("head > title");
    if (title != null && main.selectFirst("h1") == null) {
      title.traverse(reader);
      reader.close();
    }
    main.traverse(reader);
    reader.close();
    return reader.content();
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
                  && DROPPED.contains(parent.normalName()))) {
            letters[0] += text.getWholeText().strip().length();
          }
        });
    return letters[0];
  }

  /** Walks the page, gathering text and where each character came from. */
  private final class Reader implements NodeVisitor {

    private final StringBuilder chars = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int position;
    private final List<int[]> blocks = new ArrayList<>();
    private int blockStart;
    private boolean heading;
    private Node dropped;

    @Override
    public void head(Node node, int depth) {
      if (dropped != null) {
        return;
      }
      if (node instanceof TextNode text) {
        append(text);
      } else if (node instanceof Element element) {
        if (isDropped(element, depth)) {
          dropped = node;
        } else if (!INLINE.contains(element.normalName())) {
          close();
          heading = HEADINGS.contains(element.normalName());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node.equals(dropped)) {
        dropped = null;
      } else if (dropped == null
          && node instanceof Element element
          && !INLINE.contains(element.normalName())) {
        close();
        heading = false;
      }
    }

    private boolean isDropped(Element element, int depth) {
      return depth > 0
          && (DROPPED.contains(element.normalName())
              || element.hasAttr("hidden")
              || element.attr("aria-hidden").equals("true")
              || element.attr("style").replace(" ", "").contains("display:none")
              || isAround(element));
    }

    private boolean isAround(Element element) {
      return !element.normalName().equals("body")
          && (AROUND.matcher(element.className()).find() || AROUND.matcher(element.id()).find());
    }

    private void append(TextNode node) {
      String text = node.getWholeText();
      int at =
          Math.max(
              position, node.sourceRange().isTracked() ? node.sourceRange().startPos() : position);
      int limit = node.sourceRange().isTracked() ? node.sourceRange().endPos() : source.length();
      for (int i = 0; i < text.length(); ) {
        Entities.Match match = Entities.match(source, Math.min(at, limit), limit, text, i);
        for (int j = 0; j < match.decoded(); j++) {
          add(text.charAt(i + j), at, at + match.received());
        }
        i += match.decoded();
        at = Math.min(limit, at + match.received());
      }
    }

    private void add(char c, int from, int to) {
      boolean blank = Lines.isBlank(c);
      if (blank && (chars.length() == blockStart || chars.charAt(chars.length() - 1) == ' ')) {
        return;
      }
      put(blank ? ' ' : c, from, to);
    }

    private void put(char c, int from, int to) {
      if (chars.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      position = Math.min(source.length(), Math.max(position, from));
      starts[chars.length()] = position;
      ends[chars.length()] = Math.min(source.length(), Math.max(position, to));
      chars.append(c);
    }

    void close() {
      int end = chars.length();
      while (end > blockStart && chars.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > blockStart) {
        blocks.add(new int[] {blockStart, end, heading ? 1 : 0});
        int after = ends[chars.length() - 1];
        put('\n', after, after);
        put('\n', after, after);
      }
      blockStart = chars.length();
    }

    Content content() {
      String text = chars.toString();
      return new Content(
          blocks.stream().map(b -> new Block(text, b[0], b[1], b[2] == 1)).toList(),
          Offsets.of(Arrays.copyOf(starts, chars.length()), Arrays.copyOf(ends, chars.length())),
          text);
    }
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
