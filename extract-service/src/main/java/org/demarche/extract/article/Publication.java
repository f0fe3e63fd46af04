package org.demarche.extract.article;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Article;
import org.demarche.record.DateSource;
import org.jsoup.nodes.Element;

/**
 * When an article was published, and where that is known from: as given, from the address, the
 * markup, a line of the text that is a date, or the dateline, in this order. A time later than the
 * article's arrival plus a day counts as unknown.
 */
record Publication(Instant at, DateSource source) {

  static final Publication UNKNOWN = new Publication(null, DateSource.unknown);

  private static final Duration SLACK = Duration.ofDays(1);

  private static final Pattern IN_URL =
      Pattern.compile(
          "[/=_-]((?:19|20)\\d\\d)(?:[/-](\\d\\d?)[/-](\\d\\d?)|(\\d\\d)(\\d\\d))(?=[/_.?&-]|$)");
  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

  /** A line that holds a date has little else. */
  private static final int DATE_LINE = 80;

  private static final Pattern DATE_LINE_START =
      Pattern.compile("(?i)\\s*(date|published|posted|updated|created|added|issued)\\b.{0,25}");

  /**
   * @param markup {@code null} for plain text
   * @param parted the body
   */
  static Publication of(
      Article article,
      Markup markup,
      Furniture.Parted parted,
      String chars,
      Dateline dateline,
      Instant appended) {
    Instant latest = appended == null ? Instant.MAX : appended.plus(SLACK);
    List<Publication> candidates =
        List.of(
            new Publication(article.publishedAt(), DateSource.given),
            new Publication(fromUrl(article.url()), DateSource.url),
            new Publication(markup == null ? null : fromMarkup(markup), DateSource.markup),
            new Publication(fromText(parted, chars), DateSource.text),
            new Publication(fromDateline(dateline), DateSource.text));
    return candidates.stream()
        .filter(candidate -> candidate.at != null && !candidate.at.isAfter(latest))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static Instant fromUrl(String url) {
    if (url == null) {
      return null;
    }
    Matcher date = IN_URL.matcher(url);
    while (date.find()) {
      String month = date.group(2) != null ? date.group(2) : date.group(4);
      String day = date.group(3) != null ? date.group(3) : date.group(5);
      Instant at = day(date.group(1) + "-" + padded(month) + "-" + padded(day));
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static Instant fromMarkup(Markup markup) {
    Instant at =
        instant(
            markup.meta(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "date",
                "pubdate",
                "publishdate",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "sailthru.date",
                "parsely-pub-date"));
    if (at == null) {
      at = fromJson(markup);
    }
    for (Element time : markup.page().select("time[datetime]")) {
      if (at != null) {
        break;
      }
      at = instant(time.attr("datetime"));
    }
    return at;
  }

  private static Instant fromJson(Markup markup) {
    for (Element script : markup.page().select("script[type=application/ld+json]")) {
      Matcher date = JSON_DATE.matcher(script.data());
      if (date.find()) {
        return instant(date.group(1));
      }
    }
    return null;
  }

  /** "01 March 2023 16:15", "date 2023-01-30 Russia said", "Published: 3 May 2021". */
  private static Instant fromText(Furniture.Parted parted, String chars) {
    for (Block block : parted.furniture()) {
      if (block.length() <= DATE_LINE) {
        Optional<LocalDate> day = WrittenDate.first(block.text()).flatMap(WrittenDate::whole);
        if (day.isPresent() && isDateLine(block.text())) {
          return day.get().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
      }
    }
    return parted.text().isEmpty() ? null : fromLabel(parted.text().get(0), chars);
  }

  /** A copyright line or a caption holds dates of other things. */
  private static boolean isDateLine(String line) {
    WrittenDate date = WrittenDate.first(line).orElseThrow();
    String before = line.substring(0, date.start());
    return before.isBlank()
        || DATE_LINE_START.matcher(before).matches()
        || (before.strip().length() <= 12 && line.strip().length() <= 40);
  }

  private static Instant fromLabel(Paragraph paragraph, String chars) {
    String before = chars.substring(Math.max(0, paragraph.start() - DATE_LINE), paragraph.start());
    int lineStart = before.lastIndexOf('\n') + 1;
    String label = before.substring(lineStart);
    return WrittenDate.first(label)
        .flatMap(WrittenDate::whole)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(null);
  }

  private static Instant fromDateline(Dateline dateline) {
    return dateline == null || dateline.date() == null || dateline.date().from() == null
        ? null
        : dateline.date().from().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant instant(String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return WrittenDate.first(text)
          .flatMap(WrittenDate::whole)
          .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
          .orElse(null);
    }
  }

  private static Instant day(String iso) {
    try {
      return LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
