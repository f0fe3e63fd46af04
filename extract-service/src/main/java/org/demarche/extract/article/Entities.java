package org.demarche.extract.article;

import org.jsoup.parser.Parser;

/** Follows decoded text through its markup, entity by entity. */
final class Entities {

  private static final int LONGEST = 34;

  private Entities() {}

  /**
   * @param decoded how many characters of the text
   * @param received how many characters of the markup stand for
   */
  record Match(int decoded, int received) {}

  /**
   * What stands at {@code at} of the markup for the character at {@code index} of the text. Where
   * the two can't be matched, characters are taken one by one.
   */
  static Match match(String source, int at, int limit, String text, int index) {
    if (at >= limit
        || source.charAt(at) != '&'
        || at + 1 >= limit
        || !isEntityPart(source.charAt(at + 1))) {
      return new Match(1, 1);
    }
    if (source.startsWith("&amp;", at)) {
      return new Match(1, 5);
    }
    if (source.startsWith("&nbsp;", at)) {
      return new Match(1, 6);
    }
    int end = at + 1;
    while (end < limit && end - at < LONGEST && isEntityPart(source.charAt(end))) {
      end++;
    }
    int closed = end < limit && source.charAt(end) == ';' ? end + 1 : end;
    for (int length : new int[] {closed - at, end - at}) {
      String decoded = Parser.unescapeEntities(source.substring(at, at + length), false);
      if (!decoded.startsWith("&") && text.startsWith(decoded, index)) {
        return new Match(decoded.length(), length);
      }
    }
    return decodedAmpersand(source, at, closed);
  }

  private static Match decodedAmpersand(String source, int at, int closed) {
    boolean escaped = source.startsWith("&amp", at) || source.startsWith("&#38", at);
    return new Match(1, escaped ? closed - at : 1);
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
