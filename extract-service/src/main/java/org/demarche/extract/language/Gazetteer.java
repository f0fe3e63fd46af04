package org.demarche.extract.language;

import java.util.Arrays;
import java.util.List;
import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/** 1.6 million names of people, places, organizations and more, by type. Immutable. */
final class Gazetteer {

  private final HashTable paths;
  private final String[] tags;

  /** For each set of types, as bits over {@link #tags()}: first token, inner, last, only. */
  private final long[][] marks;

  Gazetteer(FlatFile file) {
    paths = new HashTable(file.longs("gazetteer.slots"), file.ints("gazetteer.bits")[0]);
    tags = file.lines("gazetteer.tags");
    List<String> order = Arrays.asList(tags);
    marks =
        Arrays.stream(file.lines("gazetteer.sets"))
            .map(set -> marks(set, order))
            .toArray(long[][]::new);
  }

  private static long[] marks(String set, List<String> order) {
    long[] marks = new long[4];
    if (!set.isEmpty()) {
      for (String type : set.split(" ")) {
        for (int place = 0; place < 4; place++) {
          marks[place] |= 1L << order.indexOf("BILU".charAt(place) + "-" + type);
        }
      }
    }
    return marks;
  }

  /** The values of the feature, in the order of their bits. */
  String[] tags() {
    return tags;
  }

  /** For each word of a sentence, from 1, which tags it has in entries that begin anywhere. */
  long[] mark(Words words) {
    long[] marked = new long[words.size() + 1];
    for (int first = 1; first <= words.size(); first++) {
      markFrom(words, first, marked);
    }
    return marked;
  }

  /** Marks the longest entry that begins here. */
  private void markFrom(Words words, int first, long[] marked) {
    long path = 0;
    int last = 0;
    long[] found = null;
    for (int word = first; word <= words.size(); word++) {
      path = TextHash.path(path, words.hash(word, Field.FORM));
      int number = paths.get(path);
      if (number == 0) {
        break;
      }
      if (number > 1) {
        found = marks[number - 1];
        last = word;
      }
    }
    if (last == first) {
      marked[first] |= found[3];
    } else if (last > first) {
      marked[first] |= found[0];
      marked[last] |= found[2];
      for (int word = first + 1; word < last; word++) {
        marked[word] |= found[1];
      }
    }
  }
}
