package org.demarche.extract.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Article;

/** Who published an article: as given, from the markup, the address, or what the page says. */
final class Outlets {

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\(c\\)|Copyright)[ ,]*(?:(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?[ ,.]*)?(?:by )?(\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40}?)(?=[.,;|]? *(?:$|[.,;|(©]|All|(?:19|20)\\d\\d))"
              + "|(\\p{Lu}[\\p{L}\\p{N}.&'-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}.&'-]{1,30}){0,3}) ?©");

  private static final int LONGEST = 300;

  private Outlets() {}

  static String of(Article article, Markup markup, List<Block> furniture) {
    if (article.outlet() != null && !article.outlet().isBlank()) {
      return article.outlet();
    }
    String site = markup == null ? null : markup.meta("og:site_name", "application-name");
    if (site != null) {
      return site;
    }
    return fromUrl(article.url()).or(() -> fromText(furniture)).orElse(null);
  }

  private static Optional<String> fromUrl(String url) {
    try {
      String host = url == null ? null : URI.create(url.strip()).getHost();
      return Optional.ofNullable(host)
          .map(
              name -> name.toLowerCase(Locale.ROOT).replaceFirst("^(www\\d?|m|amp|en|eng)\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** "Example.org © 2021", "Copyright 2021 The Example". */
  private static Optional<String> fromText(List<Block> furniture) {
    for (Block block : furniture) {
      if (block.length() <= LONGEST) {
        Matcher rights = RIGHTS.matcher(block.text());
        if (rights.find()) {
          return Optional.of((rights.group(1) != null ? rights.group(1) : rights.group(2)).strip());
        }
      }
    }
    return Optional.empty();
  }
}
