package org.demarche.extract.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page, gathering its readable text and where each character came from. */
final class PageText implements NodeVisitor {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "aside",
          "footer",
          "menu",
          "dialog",
          "form",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "svg",
          "canvas",
          "figure",
          "figcaption",
          "video",
          "audio");

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

  private final String source;
  private final StringBuilder chars = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int position;
  private final List<int[]> blocks = new ArrayList<>();
  private int blockStart;
  private boolean heading;
  private Node dropped;

  /**
   * @param source the markup, to which positions lead back
   */
  PageText(String source) {
    this.source = source;
  }

  /** Whether nothing in elements of this name is text to read. */
  static boolean isDropped(String element) {
    return DROPPED.contains(element);
  }

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

  /** Ends the block that is being gathered. */
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

  /** The readable text's blocks, before furniture is told apart, and its way back. */
  record Content(List<Block> blocks, Offsets offsets, String chars) {}

  Content content() {
    String text = chars.toString();
    return new Content(
        blocks.stream().map(b -> new Block(text, b[0], b[1], b[2] == 1)).toList(),
        Offsets.of(Arrays.copyOf(starts, chars.length()), Arrays.copyOf(ends, chars.length())),
        text);
  }
}
