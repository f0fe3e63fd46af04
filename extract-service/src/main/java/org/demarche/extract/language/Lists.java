package org.demarche.extract.language;

import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/** A lexicon from words to lists of strings, numbered from 1. Immutable. */
final class Lists {

  private final HashTable table;
  private final String[] lists;

  Lists(FlatFile file, String name) {
    table = new HashTable(file.longs(name + ".slots"), file.ints(name + ".bits")[0]);
    lists = file.lines(name + ".lists");
  }

  /** The number of a word's list, or 0. */
  int number(long wordHash) {
    return table.get(TextHash.mix(wordHash));
  }

  /** How many lists there are. */
  int count() {
    return lists.length;
  }

  String[] list(int number) {
    return lists[number - 1].split(" ");
  }
}
