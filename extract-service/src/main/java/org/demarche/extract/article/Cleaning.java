package org.demarche.extract.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Article;
import org.demarche.record.Span;
import org.demarche.record.When;

/**
 * Makes a page out of an article: text apart from furniture, and what the article says about
 * itself. A total function. Thread-safe.
 */
public final class Cleaning {

  /** A label that runs into the text: "date 2023-01-30 Russia said". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:date|published|posted|updated)\\b[ :|-]{1,3}(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)(?:[ T,|-]+\\d\\d:\\d\\d(?::\\d\\d)?)?[ |,-]+");

  private static final int DATELINES_WITHIN = 6;

  private final Furniture furniture = new Furniture();
  private final Language language = new Language();

  /**
   * @param appended when the article arrived, or {@code null}; a publication time more than a day
   *     later counts as unknown
   */
  public Cleaned clean(Article article, Instant appended) {
    Markup markup = article.isHtml() ? Markup.parse(article.body()) : null;
    PageText.Content content = markup == null ? plain(article.body()) : markup.read();
    Furniture.Parted parted = furniture.part(withoutLabels(content.blocks()));
    Dateline dateline = dateline(parted.text(), content.chars());
    Publication publication =
        Publication.of(article, markup, parted, content.chars(), dateline, appended);
    String outlet = Outlets.of(article, markup, parted.furniture());
    String found = language(parted.text(), content.chars());
    if (found == null || !found.equals(Language.ENGLISH)) {
      String reason = found == null ? "no readable text" : "not English";
      return new Unreadable(
          reason,
          found == null ? article.language() : found,
          outlet,
          publication.at(),
          publication.source());
    }
    Dateline dated = dated(dateline, publication);
    Text body =
        new Text(
            null, content.chars(), content.offsets(), withoutDateline(parted.text(), dateline));
    return new Page(
        title(article, body), body, outlet, found, publication.at(), publication.source(), dated);
  }

  private static PageText.Content plain(String body) {
    return new PageText.Content(Lines.blocks(body), Offsets.identity(), body);
  }

  private static List<Block> withoutLabels(List<Block> blocks) {
    List<Block> rest = new ArrayList<>(blocks);
    for (int i = 0; i < Math.min(rest.size(), DATELINES_WITHIN); i++) {
      Block block = rest.get(i);
      Matcher label = LABEL.matcher(block.chars()).region(block.start(), block.end());
      if (label.lookingAt() && label.end() < block.end()) {
        rest.set(i, block.from(label.end()));
      }
    }
    return rest;
  }

  /** A title that the body repeats is read there. */
  private static Text title(Article article, Text body) {
    String title = article.title();
    if (title == null || title.isBlank() || isRepeated(title, body)) {
      return null;
    }
    return new Text(
        Span.TITLE,
        title,
        Offsets.identity(),
        List.of(new Paragraph(0, title.length(), Paragraph.Kind.heading)));
  }

  private static boolean isRepeated(String title, Text body) {
    String key = Furniture.key(title);
    return body.paragraphs().stream()
        .limit(DATELINES_WITHIN)
        .filter(paragraph -> paragraph.end() - paragraph.start() <= 2 * title.length())
        .anyMatch(
            paragraph -> Furniture.key(body.slice(paragraph.start(), paragraph.end())).equals(key));
  }

  private static Dateline dateline(List<Paragraph> paragraphs, String chars) {
    return paragraphs.stream()
        .limit(DATELINES_WITHIN)
        .map(paragraph -> new Block(chars, paragraph.start(), paragraph.end(), false))
        .map(Datelines::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static List<Paragraph> withoutDateline(List<Paragraph> paragraphs, Dateline dateline) {
    return dateline == null
        ? paragraphs
        : paragraphs.stream()
            .map(
                paragraph ->
                    paragraph.start() == dateline.start()
                        ? new Paragraph(dateline.end(), paragraph.end(), paragraph.kind())
                        : paragraph)
            .filter(paragraph -> paragraph.start() < paragraph.end())
            .toList();
  }

  /**
   * A dateline without a year was written in the year, or at its turn the year before, of
   * publication.
   */
  private static Dateline dated(Dateline dateline, Publication publication) {
    if (dateline == null || dateline.date() == null || dateline.date().from() != null) {
      return dateline;
    }
    if (publication.at() == null) {
      return dateline;
    }
    LocalDate published = publication.at().atZone(ZoneOffset.UTC).toLocalDate();
    String words = dateline.date().text();
    return WrittenDate.first(words)
        .map(date -> nearest(date, published))
        .map(day -> dateline.withDate(When.day(day, words)))
        .orElse(dateline);
  }

  private static LocalDate nearest(WrittenDate date, LocalDate published) {
    LocalDate day = date.day().atYear(published.getYear());
    return day.isAfter(published.plusDays(2)) ? date.day().atYear(published.getYear() - 1) : day;
  }

  private String language(List<Paragraph> paragraphs, String chars) {
    return language.of(
        paragraphs.stream()
            .map(paragraph -> chars.substring(paragraph.start(), paragraph.end()))
            .toList());
  }
}
