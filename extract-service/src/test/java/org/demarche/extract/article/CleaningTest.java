package org.demarche.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.DateSource;
import org.junit.jupiter.api.Test;

class CleaningTest {

  private static final String PROSE =
      "The minister said that the harbour would be open to all ships from the north.";

  private final Cleaning cleaning = new Cleaning();

  private Page page(Article article, Instant appended) {
    return (Page) cleaning.clean(article, appended);
  }

  private Page plain(String body) {
    return page(Article.ofBody(body), null);
  }

  private static Article html(String body) {
    return new Article(null, null, null, null, body, Article.HTML, null, null, null, null, null);
  }

  private static List<String> paragraphs(Page page) {
    return page.body().paragraphs().stream()
        .map(paragraph -> page.body().slice(paragraph.start(), paragraph.end()))
        .toList();
  }

  @Test
  void shouldNotTakeAnApostropheForAnotherLanguage() {
    Article article =
        Article.ofBody("Bolivia's High Court convicted Chile's Andes Bank on charges.");
    assertThat(new Cleaning().clean(article, null)).isInstanceOf(Page.class);
  }

  @Test
  void shouldNotTakeAHeadlineForAnotherLanguageByOneWord() {
    assertThat(new Cleaning().clean(Article.ofBody("Soto met Lund."), null))
        .isInstanceOf(Page.class);
  }

  @Test
  void shouldDropWhatThePageSaysAboutItself() {
    Page page =
        plain(
            """
            Home
            World
            Sign in
            All news

            Harbour of Lindau to be opened to all ships
            By Ada Brandt, Staff Writer
            3 May 2021 09:15
            Share this article

            %s

            "We have waited for this," she said.

            Views: 912
            See also
            Ferry fares to rise again in spring
            Our website uses cookies. By clicking "I agree" you accept them.
            The Lindau Post seeks a reporter. Send CV and writing samples to jobs@example.org.
            © 2021 The Lindau Post. All rights reserved.
            """
                .formatted(PROSE));
    assertThat(paragraphs(page))
        .containsExactly(
            "Harbour of Lindau to be opened to all ships",
            PROSE,
            "\"We have waited for this,\" she said.");
    assertThat(page.body().paragraphs().get(0).kind()).isEqualTo(Paragraph.Kind.heading);
    assertThat(page.day()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(page.dateSource()).isEqualTo(DateSource.text);
    assertThat(page.outlet()).isEqualTo("The Lindau Post");
  }

  @Test
  void shouldJoinLinesThatBreakInTheMidstOfSentences() {
    Page page =
        plain(
            """
            The two governments agreed on Tuesday that the bridge over the river
            would be rebuilt by the end of the decade, the ministry of transport
            said in a note to the press.
            A second bridge is planned further down the river, where the ferry has
            been out of service since the flood of last spring.
            """);
    assertThat(paragraphs(page)).hasSize(2);
    assertThat(paragraphs(page).get(0)).endsWith("said in a note to the press.");
  }

  @Test
  void shouldReadDatelinesOfAgencies() {
    assertThat(dateline("GENEVA, March 3 (Agency) - " + PROSE))
        .extracting(Dateline::place, Dateline::agency)
        .containsExactly("GENEVA", "Agency");
    assertThat(dateline("LONDON -- " + PROSE).place()).isEqualTo("LONDON");
    assertThat(dateline("LIMA, Peru (AP) — " + PROSE).agency()).isEqualTo("AP");
    assertThat(dateline("OSLO, 7 June 2019. /NTB/. " + PROSE).date().from())
        .isEqualTo(LocalDate.of(2019, 6, 7));
    assertThat(dateline("Vienna, 3 March (Kurier) - " + PROSE).agency()).isEqualTo("Kurier");
    assertThat(dateline("NOTE: " + PROSE)).isNull();
    assertThat(dateline(PROSE)).isNull();
  }

  private Dateline dateline(String body) {
    return plain(body).dateline();
  }

  @Test
  void shouldTakeTheYearOfADatelineFromThePublication() {
    Article article =
        new Article(
            null,
            "https://www.example.org/2020/01/02/harbour",
            null,
            null,
            "OSLO, December 31 (NTB) - " + PROSE,
            null,
            null,
            null,
            null,
            null,
            null);
    Page page = page(article, null);
    assertThat(page.dateSource()).isEqualTo(DateSource.url);
    assertThat(page.day()).isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(page.outlet()).isEqualTo("example.org");
  }

  @Test
  void shouldCountAPublicationInTheFutureAsUnknown() {
    Instant now = Instant.parse("2021-05-03T10:00:00Z");
    Article article =
        new Article(
            null, null, null, null, PROSE, null, null, now.plusSeconds(90_000), null, null, null);
    assertThat(page(article, now).publishedAt()).isNull();
    assertThat(page(article, now).dateSource()).isEqualTo(DateSource.unknown);
    assertThat(page(article, now.plusSeconds(9_000)).dateSource()).isEqualTo(DateSource.given);
  }

  @Test
  void shouldReadMarkupAndLeadBackToIt() {
    String html =
        """
        <html><head><title>Harbour &amp; ships</title>
        <meta property="article:published_time" content="2021-05-03T08:00:00+02:00">
        <meta property="og:site_name" content="Lindau Post"></head>
        <body><nav><a href="/">Home page of the paper</a></nav>
        <article><h1>Harbour &amp; ships</h1>
        <div class="share-bar">Tell your friends about this.</div>
        <p>&ldquo;We have <b>waited</b> for&nbsp;this,&rdquo; the minister said at the opening of the harbour.</p>
        <aside>More about the lake and its ships.</aside></article>
        <footer>The paper of the lake.</footer></body></html>
        """;
    Page page = page(html(html), null);
    assertThat(paragraphs(page))
        .containsExactly(
            "Harbour & ships",
            "“We have waited for this,” the minister said at the opening of the harbour.");
    int start = page.body().chars().indexOf("“We");
    int end = page.body().chars().indexOf(" the minister");
    var span = page.body().span(start, end);
    assertThat(html.substring(span.start(), span.end()))
        .isEqualTo("&ldquo;We have <b>waited</b> for&nbsp;this,&rdquo;");
    assertThat(page.publishedAt()).isEqualTo(Instant.parse("2021-05-03T06:00:00Z"));
    assertThat(page.dateSource()).isEqualTo(DateSource.markup);
    assertThat(page.outlet()).isEqualTo("Lindau Post");
  }

  @Test
  void shouldSayWhyAnArticleIsNotRead() {
    assertThat(reason("Der Minister sagte, dass der Hafen für alle Schiffe offen ist und bleibt."))
        .isEqualTo("not English");
    assertThat(reason("Министр сказал, что порт открыт для всех судов.")).isNotNull();
    assertThat(reason("12 34 56 --- ...")).isEqualTo("no readable text");
    assertThat(reason("x".repeat(100_000))).isNotNull();
  }

  private String reason(String body) {
    return ((Unreadable) cleaning.clean(Article.ofBody(body), null)).reason();
  }
}
