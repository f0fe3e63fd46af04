package org.demarche.extract.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.demarche.record.Article;
import org.demarche.record.Json;

/** Articles as the bytes of a record, from whoever sent it. */
final class ArticleBytes {

  private static final int LONGEST_ID_SHOWN = 512;

  private ArticleBytes() {}

  /**
   * Throws {@link IllegalArgumentException} that says what is wrong.
   *
   * @param key with a {@code null} value, the id of a withdrawn article; else of no meaning
   */
  static Article read(byte[] key, byte[] value) {
    if (value != null) {
      Article article = Json.read(utf8("value", value), Article.class);
      if (article == null) {
        throw new IllegalArgumentException("value is the JSON null, not an article");
      }
      return article;
    }
    if (key == null || key.length == 0) {
      throw new IllegalArgumentException(
          "value is null and so is the key: to withdraw an article, send its id as key");
    }
    return Article.withdrawal(utf8("key", key));
  }

  /** Whether later versions of the article would have the same id. */
  static boolean isNamed(Article article) {
    return (isGiven(article.id()) && article.id().length() <= LONGEST_ID_SHOWN)
        || isGiven(article.url());
  }

  /** The article without what is too large or wrong in it. */
  static Article nameOf(String id, Article article) {
    return new Article(id, null, null, null, null, null, null, null, null, null, article.version());
  }

  private static boolean isGiven(String value) {
    return value != null && !value.isBlank();
  }

  private static String utf8(String what, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(what + " is not valid UTF-8; send JSON in UTF-8", e);
    }
  }
}
