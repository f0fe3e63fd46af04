package org.demarche.english.convert;

import edu.emory.mathcs.nlp.common.util.MetaUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import it.unimi.dsi.fastutil.chars.Char2ObjectMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.demarche.english.FlatFileWriter;

/** The word lists of the tokenizer. */
final class DictionaryConverter {

  private final FlatFileWriter writer;
  private final Object tokenizer = new EnglishTokenizer();

  DictionaryConverter(FlatFileWriter writer) {
    this.writer = writer;
  }

  void convert() {
    add("preserved", Inside.field(tokenizer, "d_preserve"));
    add("emoticons", inside("d_emoticon", "s_emoticon"));
    add("currencies", inside("d_currency", "s_currency"));
    add("dollars", inside("d_currency", "s_dollar"));
    add("units", inside("d_unit", "s_unit"));
    add("abbreviations", inside("d_abbreviation", "s_period"));
    add("hyphenPrefixes", inside("d_hyphen", "s_prefix"));
    add("hyphenSuffixes", inside("d_hyphen", "s_suffix"));
    add("protocols", Arrays.asList(MetaUtils.PROTOCOLS));
    add("compounds", compounds());
    List<String> extensions = new ArrayList<>();
    collect(Inside.field(MetaUtils.FILE_EXTENSION, "n_root"), "", extensions);
    add("extensions", extensions);
  }

  private Collection<String> inside(String dictionary, String set) {
    return Inside.field(Inside.<Object>field(tokenizer, dictionary), set);
  }

  /** Lines of a compound and the offsets at which it is cut: {@code cannot 3}. */
  private List<String> compounds() {
    Map<String, int[]> map =
        Inside.field(Inside.<Object>field(tokenizer, "d_compound"), "m_compound");
    List<String> lines = new ArrayList<>();
    map.forEach(
        (compound, cuts) -> {
          StringBuilder line = new StringBuilder(compound);
          for (int cut : cuts) {
            line.append(' ').append(cut);
          }
          lines.add(line.toString());
        });
    return lines;
  }

  /** Every string of a tree that is read from its last character. */
  private static void collect(Map<Character, ?> node, String suffix, List<String> strings) {
    if (Inside.<Boolean>field(node, "b_endState")) {
      strings.add(suffix);
    }
    for (Map.Entry<Character, ?> child : node.entrySet()) {
      @SuppressWarnings("unchecked")
      Map<Character, ?> next = (Char2ObjectMap<Object>) child.getValue();
      collect(next, child.getKey() + suffix, strings);
    }
  }

  private void add(String name, Collection<String> strings) {
    writer.addLines("dictionary." + name, strings.stream().distinct().sorted().toList());
  }
}
