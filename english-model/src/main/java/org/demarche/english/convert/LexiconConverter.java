package org.demarche.english.convert;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.english.FlatFileWriter;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/** Ambiguity classes, word clusters, and the gazetteers of names. */
final class LexiconConverter {

  private static final String[] CHUNK_MARKS = {"B", "I", "L", "U"};

  private final FlatFileWriter writer;

  LexiconConverter(FlatFileWriter writer) {
    this.writer = writer;
  }

  void convert() {
    lists("ambiguity", Inputs.object("lexica/en-ambiguity-classes-simplified-lowercase.xz"));
    lists("clusters", Inputs.object("lexica/en-brown-clusters-simplified-lowercase.xz"));
    gazetteer(Inputs.object("lexica/en-named-entity-gazetteers-simplified.xz"));
  }

  /** Words with lists: each distinct list is kept once, in its own order; numbers count from 1. */
  private void lists(String name, Map<String, ? extends Collection<String>> lexicon) {
    Map<String, Integer> lists = new LinkedHashMap<>();
    lexicon.values().forEach(list -> number(lists, String.join(" ", list)));
    HashTable.Builder table = new HashTable.Builder(lexicon.size(), lists.size());
    lexicon.forEach(
        (word, list) ->
            table.put(TextHash.mix(TextHash.of(word)), lists.get(String.join(" ", list))));
    addTable(name, table);
    writer.addLines(name + ".lists", lists.keySet());
  }

  /** Paths of words: number 1 is a path that goes on, above it each distinct set of types. */
  private void gazetteer(PrefixTree<String, Set<String>> tree) {
    List<Path> paths = new ArrayList<>();
    Map<String, Integer> sets = new LinkedHashMap<>();
    Set<String> types = new TreeSet<>();
    number(sets, "");
    walk(tree.getRoot(), 0, paths, sets, types);
    HashTable.Builder table = new HashTable.Builder(paths.size(), sets.size());
    paths.forEach(path -> table.put(path.hash, path.number));
    addTable("gazetteer", table);
    writer.addLines("gazetteer.sets", sets.keySet());
    writer.addLines("gazetteer.tags", tags(types));
  }

  private static void walk(
      PrefixNode<String, Set<String>> node,
      long hash,
      List<Path> paths,
      Map<String, Integer> sets,
      Set<String> types) {
    for (Map.Entry<String, PrefixNode<String, Set<String>>> child : node.entrySet()) {
      long next = TextHash.path(hash, TextHash.of(child.getKey()));
      Set<String> value = child.getValue().getValue();
      types.addAll(value == null ? Set.of() : value);
      paths.add(new Path(next, number(sets, value == null ? "" : String.join(" ", value))));
      walk(child.getValue(), next, paths, sets, types);
    }
  }

  /** The marks of tokens in entries, sorted as the features of a token are. */
  private static Set<String> tags(Set<String> types) {
    Set<String> tags = new TreeSet<>();
    for (String type : types) {
      for (String mark : CHUNK_MARKS) {
        tags.add(mark + "-" + type);
      }
    }
    if (tags.size() > Long.SIZE) {
      throw new IllegalStateException(tags.size() + " tags do not fit a long");
    }
    return tags;
  }

  private static int number(Map<String, Integer> numbers, String value) {
    return numbers.computeIfAbsent(value, absent -> numbers.size() + 1);
  }

  private void addTable(String name, HashTable.Builder table) {
    writer.add(name + ".slots", table.slots());
    writer.add(name + ".bits", new int[] {table.numberBits()});
  }

  private record Path(long hash, int number) {}
}
