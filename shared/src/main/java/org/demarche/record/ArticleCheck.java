package org.demarche.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which articles can be taken, whichever way they come in. A pure function; says the first thing
 * that is wrong.
 */
public final class ArticleCheck {

  /** The longest id, title, outlet or URL, in UTF-16 code units. */
  public static final int MAX_FIELD_LENGTH = 4096;

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*\\S.*");

  private static final List<Function<Article, ArticleProblem>> RULES =
      List.of(
          article -> tooLong("id", article.id()),
          article -> tooLong("url", article.url()),
          article -> tooLong("outlet", article.outlet()),
          article -> tooLong("title", article.title()),
          article -> tooLong("language", article.language()),
          ArticleCheck::printableId,
          ArticleCheck::absoluteUrl,
          ArticleCheck::knownContentType,
          ArticleCheck::identifiedWithdrawal,
          ArticleCheck::readableBody,
          ArticleCheck::boundedBody);

  private ArticleCheck() {}

  /** What is wrong with the article, if anything. */
  public static Optional<ArticleProblem> problem(Article article) {
    return RULES.stream().map(rule -> rule.apply(article)).filter(Objects::nonNull).findFirst();
  }

  private static ArticleProblem tooLong(String field, String value) {
    return value == null || value.length() <= MAX_FIELD_LENGTH
        ? null
        : invalid(field, "must be at most " + MAX_FIELD_LENGTH + " characters: " + value.length());
  }

  private static ArticleProblem printableId(Article article) {
    return article.id() == null || article.id().chars().noneMatch(Character::isISOControl)
        ? null
        : invalid("id", "must not contain control characters");
  }

  private static ArticleProblem absoluteUrl(Article article) {
    return isBlank(article.url()) || ABSOLUTE.matcher(article.url().strip()).matches()
        ? null
        : invalid("url", "must be absolute: '" + article.url() + "'");
  }

  private static ArticleProblem knownContentType(Article article) {
    String type = article.contentType();
    return type == null || type.equals(Article.PLAIN) || type.equals(Article.HTML)
        ? null
        : new ArticleProblem(
            ArticleProblem.Kind.unsupported,
            "contentType",
            "must be " + Article.PLAIN + " or " + Article.HTML + ": '" + type + "'");
  }

  private static ArticleProblem identifiedWithdrawal(Article article) {
    return article.isWithdrawn() && isBlank(article.id()) && isBlank(article.url())
        ? invalid("id", "must say which article is withdrawn")
        : null;
  }

  private static ArticleProblem readableBody(Article article) {
    return article.isWithdrawn() || !isBlank(article.body())
        ? null
        : invalid("body", "must be given and not be blank");
  }

  private static ArticleProblem boundedBody(Article article) {
    long bytes = article.body() == null ? 0 : utf8Length(article.body());
    return bytes <= Article.MAX_BODY_BYTES
        ? null
        : new ArticleProblem(
            ArticleProblem.Kind.tooLarge,
            "body",
            "must be at most %d bytes of UTF-8: %d".formatted(Article.MAX_BODY_BYTES, bytes));
  }

  /** Without making the bytes; half a surrogate pair counts as the one byte it is written as. */
  private static long utf8Length(String text) {
    return text.codePoints()
        .mapToLong(
            c -> c < 0x80 || (c >= 0xD800 && c < 0xE000) ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
        .sum();
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }

  private static ArticleProblem invalid(String field, String message) {
    return new ArticleProblem(ArticleProblem.Kind.invalid, field, message);
  }
}
