package org.demarche.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Article;

/** A page of the web as an article. */
final class WebPage {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private WebPage() {}

  /** Nothing where there is no page of text or HTML of at most the size of an article's body. */
  static Optional<Article> fetch(URI address) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", "Demarche/0.1")
            .header("Accept", "text/html, text/plain")
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return article(address, response, body.readNBytes(Article.MAX_BODY_BYTES + 1));
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Article> article(URI address, HttpResponse<?> response, byte[] body) {
    String type = response.headers().firstValue("content-type").orElse(Article.HTML);
    boolean html = type.startsWith(Article.HTML);
    if (response.statusCode() != 200
        || body.length > Article.MAX_BODY_BYTES
        || !(html || type.startsWith(Article.PLAIN))) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            null,
            address.toString(),
            null,
            null,
            new String(body, charset(type)),
            html ? Article.HTML : Article.PLAIN,
            null,
            null,
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
            null,
            null));
  }

  private static Charset charset(String type) {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
