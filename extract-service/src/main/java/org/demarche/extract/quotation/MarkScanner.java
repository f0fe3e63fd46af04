package org.demarche.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.quotation.Mark.Family;
import org.demarche.extract.quotation.Mark.Role;

/** Finds the quotation marks of a paragraph; apostrophes, primes and inch signs are none. */
final class MarkScanner {

  /** Words that lose their beginning: "rock 'n' roll", "'tis", "get 'em". */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "n", "round", "neath", "cuz");

  private final CharSequence chars;
  private final int start;
  private final int end;

  private MarkScanner(CharSequence chars, int start, int end) {
    this.chars = chars;
    this.start = start;
    this.end = end;
  }

  static List<Mark> scan(CharSequence chars, int start, int end) {
    MarkScanner scanner = new MarkScanner(chars, start, end);
    List<Mark> marks = new ArrayList<>();
    for (int position = start; position < end; ) {
      Mark mark = scanner.markAt(position);
      if (mark != null) {
        marks.add(mark);
      }
      position = mark == null ? position + 1 : mark.end();
    }
    return marks;
  }

  private Mark markAt(int position) {
    return switch (at(position)) {
      case '"', '\u2033', '\uFF02' -> straight(position, 1);
      case '\u201C' -> new Mark(position, 1, Family.DOUBLE, curlyOpening(position));
      case '\u201D' -> new Mark(position, 1, Family.DOUBLE, curlyClosing(position));
      case '\u201E', '\u201F', '\u300C', '\u300E', '\u301D' ->
          new Mark(position, 1, Family.DOUBLE, Role.OPENS);
      case '\u300D', '\u300F', '\u301E' -> new Mark(position, 1, Family.DOUBLE, Role.CLOSES);
      case '\u00AB', '\u2039' -> new Mark(position, 1, Family.ANGLE, angle(position, Role.OPENS));
      case '\u00BB', '\u203A' -> new Mark(position, 1, Family.ANGLE, angle(position, Role.CLOSES));
      case '`' -> backtick(position);
      case '\'' ->
          at(position + 1) == '\'' && at(position + 2) != '\''
              ? straight(position, 2)
              : single(position);
      case '\u2018', '\u201A', '\u201B' ->
          isClipped(position) ? null : new Mark(position, 1, Family.SINGLE, Role.OPENS);
      case '\u2019' -> single(position);
      default -> null;
    };
  }

  /** The German closing mark has the shape of the English opening one: „Ja“. */
  private Role curlyOpening(int position) {
    return isWordBefore(position) && !isWordCharacter(at(position + 1)) ? Role.EITHER : Role.OPENS;
  }

  /** The Swedish opening mark has the shape of the English closing one: ”Ja”. */
  private Role curlyClosing(int position) {
    return isSpaceBefore(position) && isWordCharacter(at(position + 1)) ? Role.EITHER : Role.CLOSES;
  }

  /** «this» in most languages, »this« in some. */
  private Role angle(int position, Role usual) {
    boolean looksOpening = isSpaceBefore(position) && isWordCharacter(at(position + 1));
    boolean looksClosing = isWordBefore(position) && !isWordCharacter(at(position + 1));
    return (usual == Role.CLOSES && looksOpening) || (usual == Role.OPENS && looksClosing)
        ? Role.EITHER
        : usual;
  }

  private Mark straight(int position, int length) {
    boolean spaceBefore = isSpaceBefore(position);
    char next = at(position + length);
    if (Character.isDigit(at(position - 1)) && !Character.isLetter(next) && length == 1) {
      return new Mark(position, 1, Family.DOUBLE, Role.CLOSES);
    }
    boolean wordFollows = isWordCharacter(next) || "([$£€'‘“.…-–—#@".indexOf(next) >= 0;
    return new Mark(
        position, length, Family.DOUBLE, spaceBefore && wordFollows ? Role.OPENS : Role.EITHER);
  }

  private Mark backtick(int position) {
    return at(position + 1) == '`'
        ? new Mark(position, 2, Family.DOUBLE, Role.OPENS)
        : isSpaceBefore(position) && isWordCharacter(at(position + 1))
            ? new Mark(position, 1, Family.SINGLE, Role.OPENS)
            : null;
  }

  private Mark single(int position) {
    boolean wordFollows = Character.isLetterOrDigit(at(position + 1));
    if (isSpaceBefore(position)) {
      return (wordFollows || at(position + 1) == '[') && !isClipped(position)
          ? new Mark(position, 1, Family.SINGLE, Role.OPENS)
          : null;
    }
    if (at(position - 1) == 'n' && "'’‘".indexOf(at(position - 2)) >= 0) {
      return null;
    }
    Role role = at(position - 1) == 's' ? Role.MAY_CLOSE : Role.CLOSES;
    return wordFollows ? null : new Mark(position, 1, Family.SINGLE, role);
  }

  private boolean isClipped(int position) {
    int stop = position + 1;
    while (Character.isLetterOrDigit(at(stop)) && stop - position < 7) {
      stop++;
    }
    String word = stop > end ? "" : chars.subSequence(position + 1, stop).toString();
    return CLIPPED.contains(word.toLowerCase(Locale.ROOT)) || word.matches("\\d\\d(\\d0)?s");
  }

  private boolean isSpaceBefore(int position) {
    char before = at(position - 1);
    return before == 0
        || Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{-–—/\"'“‘«`:".indexOf(before) >= 0;
  }

  private boolean isWordBefore(int position) {
    char before = at(position - 1);
    return isWordCharacter(before) || ".,!?…;)]".indexOf(before) >= 0;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** The character there, or 0 outside the paragraph. */
  private char at(int position) {
    return position < start || position >= end ? 0 : chars.charAt(position);
  }
}
