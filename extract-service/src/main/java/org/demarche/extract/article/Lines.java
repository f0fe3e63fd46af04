package org.demarche.extract.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of a plain text: its lines, and where lines are wrapped in the midst of sentences, what
 * lies between blank lines.
 */
final class Lines {

  /** Nobody wraps text wider than this. */
  private static final int WIDEST = 120;

  /** Shorter lines are headings, menus and verse rather than wrapped text. */
  private static final int NARROWEST = 40;

  /** A line this much shorter than the widest ends its paragraph. */
  private static final double SHORT_LINE = 0.8;

  private final String chars;
  private final List<Block> blocks = new ArrayList<>();

  private Lines(String chars) {
    this.chars = chars;
  }

  static List<Block> blocks(String chars) {
    Lines lines = new Lines(chars);
    lines.read();
    return lines.blocks;
  }

  private void read() {
    List<Block> group = new ArrayList<>();
    int start = 0;
    while (start <= chars.length()) {
      int end = endOfLine(start);
      Block line = trimmed(start, end);
      if (line == null) {
        close(group);
      } else {
        group.add(line);
      }
      start = end + 1;
    }
    close(group);
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < chars.length() && !isLineBreak(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }

  private Block trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(chars.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(chars.charAt(last - 1))) {
      last--;
    }
    return first == last ? null : new Block(chars, first, last, false);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private void close(List<Block> group) {
    if (isWrapped(group)) {
      join(group);
    } else {
      blocks.addAll(group);
    }
    group.clear();
  }

  /** Whether lines break in the midst of sentences. */
  private static boolean isWrapped(List<Block> group) {
    int widest = widest(group);
    if (group.size() < 2 || widest > WIDEST || widest < NARROWEST) {
      return false;
    }
    int breaks = 0;
    int inSentence = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      breaks++;
      if (breaksSentence(group.get(i), group.get(i + 1), widest)) {
        inSentence++;
      }
    }
    return inSentence * 2 > breaks;
  }

  private static int widest(List<Block> group) {
    return group.stream().mapToInt(Block::length).max().orElse(0);
  }

  private static boolean breaksSentence(Block line, Block next, int widest) {
    return !endsSentence(line)
        && line.length() >= NARROWEST
        && (line.length() >= SHORT_LINE * widest
            || Character.isLowerCase(next.chars().charAt(next.start())));
  }

  private static boolean endsSentence(Block line) {
    return ".!?:;\"”’»)".indexOf(line.chars().charAt(line.end() - 1)) >= 0;
  }

  private void join(List<Block> group) {
    int widest = widest(group);
    int first = 0;
    for (int i = 0; i < group.size(); i++) {
      boolean endsParagraph =
          endsSentence(group.get(i)) && group.get(i).length() < SHORT_LINE * widest;
      if (endsParagraph || i == group.size() - 1) {
        blocks.add(new Block(chars, group.get(first).start(), group.get(i).end(), false));
        first = i + 1;
      }
    }
  }
}
