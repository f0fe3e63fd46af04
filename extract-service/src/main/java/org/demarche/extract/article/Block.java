package org.demarche.extract.article;

/**
 * A candidate for a paragraph, before it is known whether it is text or furniture.
 *
 * @param heading whether its markup says that it is one
 */
record Block(String chars, int start, int end, boolean heading) {

  String text() {
    return chars.substring(start, end);
  }

  int length() {
    return end - start;
  }

  Block from(int newStart) {
    return new Block(chars, newStart, end, heading);
  }
}
