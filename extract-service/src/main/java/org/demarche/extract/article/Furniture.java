package org.demarche.extract.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.extract.lexicon.Lexicon;

/**
 * Parts the blocks of a page into text and furniture: menus, share bars, notices, links to other
 * pages, captions, bylines. In doubt a block is text. Thread-safe.
 */
final class Furniture {

  /** What the lexicon describes is no longer than this. */
  private static final int LONGEST = 900;

  /** Lines of a menu have at most this many words, headings have more. */
  private static final int MENU_WORDS = 3;

  private static final int HEADING_WORDS = 28;
  private static final int REPEATED_WORDS = 8;
  private static final int MENU_LINES = 4;
  private static final int MENU_LINE_WORDS = 6;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)(see|read)? ?(also|more|next|related|recommended|most read|trending|more (on|from|about) .*|related (articles|stories|posts|news|content|topics).*|you (may|might) (also )?(like|be interested).*|in this story|latest news|top stories)\\s*:?");
  private static final Pattern SEPARATED =
      Pattern.compile("[|»›>#•·*-].{0,80}|[^.!?\"“”]{1,40}( [|»›>•·/] [^.!?\"“”]{1,40})+");

  /** A paragraph longer than this is furniture only with one of these words. */
  private static final int NOTICE = 200;

  private static final Pattern NOTICES =
      Pattern.compile(
          "(?i)cookie|©|\\(c\\)|copyright|rights reserved|subscri|inbox|newsletter|report|contribut|photo|image|picture|getty|reuters|afp|script|browser|\\bcv\\b|c\\.v\\.|letter|resume|résumé|link|materials?|click|tap |follow|sign|views|opinions|ad ?block|publish|appear|advert|privacy|consent|gdpr|story|article|hiring|salary|remuneration|typo|select|comment|contact|visit|version|edit|read|watch|website|https?:|www\\.|@");

  private static final String ENDS = ".!?…;:\"”'’»)]";
  private static final String MARKS = "\"“”«»„";

  private final Predicate<String> lexicon = Lexicon.matcher(Furniture.class, "furniture.txt");

  /** What is left of a page. */
  record Parted(List<Paragraph> text, List<Block> furniture) {}

  Parted part(List<Block> blocks) {
    List<Paragraph> text = new ArrayList<>();
    List<Block> furniture = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean[] menu = menus(blocks);
    boolean amongLinks = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean links = LINKS.matcher(shortened(block)).matches();
      boolean linked = amongLinks && !isSentence(block);
      if (links || linked || menu[i] || isFurniture(block) || isRepeated(block, seen)) {
        furniture.add(block);
      } else {
        text.add(new Paragraph(block.start(), block.end(), kind(block)));
      }
      amongLinks = links || linked;
    }
    dropTail(text, furniture, blocks);
    return new Parted(text, furniture);
  }

  /** A heading with nothing under it belongs to what follows the article. */
  private static void dropTail(List<Paragraph> text, List<Block> furniture, List<Block> blocks) {
    boolean hasProse = text.stream().anyMatch(p -> p.kind() == Paragraph.Kind.prose);
    int last = text.size() - 1;
    while (hasProse && text.get(last).kind() == Paragraph.Kind.heading) {
      Paragraph tail = text.remove(last--);
      blocks.stream().filter(block -> block.start() == tail.start()).forEach(furniture::add);
    }
  }

  /**
   * Headers are printed on every page of an article; prose is not thrown away for being said twice.
   */
  private static boolean isRepeated(Block block, Set<String> seen) {
    boolean prose = isSentence(block) && words(block) > REPEATED_WORDS;
    return !prose && !seen.add(key(block.text()));
  }

  /** The words of a text, however they are spaced and capitalised. */
  static String key(String text) {
    return SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static String shortened(Block block) {
    return block.length() > LONGEST
        ? block.chars().substring(block.start(), block.start() + LONGEST)
        : block.text();
  }

  private boolean isFurniture(Block block) {
    if (!hasWords(block)) {
      return true;
    }
    if (block.length() > LONGEST) {
      return false;
    }
    String text = SPACES.matcher(block.text()).replaceAll(" ");
    return (lexicon.test(text) && (text.length() <= NOTICE || NOTICES.matcher(text).find()))
        || (!isSentence(block)
            && !block.heading()
            && (words(block) <= MENU_WORDS || SEPARATED.matcher(text).matches()));
  }

  /** Whether most of its letters are Latin ones. */
  private static boolean hasWords(Block block) {
    int latin = 0;
    int other = 0;
    for (int i = block.start(); i < block.end(); i++) {
      char c = block.chars().charAt(i);
      if (isAsciiLetter(c)) {
        latin++;
      } else if (Character.isLetter(c)) {
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return latin > 1 && latin >= other;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether it ends like a sentence, or quotes somebody. */
  private static boolean isSentence(Block block) {
    if (ENDS.indexOf(block.chars().charAt(block.end() - 1)) >= 0) {
      return true;
    }
    for (int i = block.start(); i < block.end(); i++) {
      if (MARKS.indexOf(block.chars().charAt(i)) >= 0) {
        return true;
      }
    }
    return words(block) > HEADING_WORDS;
  }

  private static int words(Block block) {
    int words = 0;
    boolean inside = false;
    for (int i = block.start(); i < block.end(); i++) {
      boolean blank = Lines.isBlank(block.chars().charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** Runs of short lines that end like no sentence. */
  private static boolean[] menus(List<Block> blocks) {
    boolean[] menu = new boolean[blocks.size()];
    int start = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i == blocks.size() || !isMenuLine(blocks.get(i))) {
        for (int j = start; i - start >= MENU_LINES && j < i; j++) {
          menu[j] = true;
        }
        start = i + 1;
      }
    }
    return menu;
  }

  private static boolean isMenuLine(Block block) {
    return !block.heading() && words(block) <= MENU_LINE_WORDS && !isSentence(block);
  }

  private static Paragraph.Kind kind(Block block) {
    return block.heading() || !isSentence(block) ? Paragraph.Kind.heading : Paragraph.Kind.prose;
  }
}
