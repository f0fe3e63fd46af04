package org.demarche.extract.quotation;

/**
 * A stretch between quotation marks. Offsets are of the readable text.
 *
 * @param start of the opening mark
 * @param end after the closing mark, or the paragraph's end where it is unclosed
 * @param contentStart after the opening mark
 * @param contentEnd before the closing mark
 * @param depth 0 for the outermost
 * @param closed whether its closing mark is there
 * @param continues whether it goes on in the next paragraph, which opens with a mark of the same
 *     kind
 */
public record Quotation(
    int start,
    int end,
    int contentStart,
    int contentEnd,
    int depth,
    boolean closed,
    boolean continues) {

  /** The same, going on in the next paragraph. */
  Quotation continued() {
    return new Quotation(start, end, contentStart, contentEnd, depth, closed, true);
  }
}
