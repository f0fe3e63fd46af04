package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotation;

/** What is said, given the verb that tells that something is. */
final class VerbContent {

  /**
   * What is said.
   *
   * @param cueEnd the last token of the cue, which takes in a preposition or a noun: "called for",
   *     "expressed hope"
   */
  record Content(List<Stretch> parts, int cueEnd) {}

  private static final Set<String> OPENERS = Set.of(",", ":", "that", "—", "--", "–", "-");
  private static final int REACH = 14;

  private final Lexicon lexicon;

  VerbContent(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the verb reports, or {@code null} where it reports nothing. */
  Content of(Passage passage, Sentence sentence, int verb, SpeechVerb speech, Speaker speaker) {
    int end = Clauses.groupEnd(sentence, verb);
    Stretch quotedRight = quotedRight(passage, sentence, end, speaker);
    if (quotedRight == null) {
      Stretch quotedLeft = quotedLeft(passage, sentence, verb, speaker);
      if (quotedLeft != null) {
        return new Content(List.of(quotedLeft), end);
      }
    }
    Content right = right(passage, sentence, verb, speech);
    if (right != null) {
      return right;
    }
    if (quotedRight != null) {
      return new Content(List.of(quotedRight), end);
    }
    List<Stretch> left = speech.takesClause() ? left(passage, sentence, verb, speaker) : List.of();
    return left.isEmpty() ? null : new Content(left, end);
  }

  /** "..." she said: the quotation that ends where the clause of the cue begins. */
  private Stretch quotedLeft(Passage passage, Sentence sentence, int verb, Speaker speaker) {
    int start = clauseStart(sentence, verb, speaker);
    Quotation quotation = passage.quotationEndingBefore(sentence.start(start));
    if (quotation == null || !endsLikeSpeech(passage, quotation)) {
      return null;
    }
    int from = quotation.start();
    int first = sentence.tokenAt(from);
    if (from > sentence.start() && first > 0 && !passage.isBare(sentence.start(), from)) {
      Tree tree = sentence.tree();
      int clause = leftClause(tree, verb);
      if (clause >= 0 && sentence.start(tree.first(clause)) < from) {
        from = sentence.start(tree.first(clause));
      }
    }
    return new Stretch(from, quotation.end());
  }

  /** He said: "..." */
  private static Stretch quotedRight(Passage passage, Sentence sentence, int end, Speaker speaker) {
    int after = sentence.end(end);
    if (speaker != null && speaker.sentence() == sentence && speaker.first() > end) {
      after = sentence.end(speaker.last());
    }
    for (Quotation quotation : passage.quotations()) {
      if (quotation.start() >= after) {
        return isLedIn(passage, sentence, end, quotation)
            ? new Stretch(quotation.start(), quotation.end())
            : null;
      }
    }
    return null;
  }

  private static boolean isLedIn(Passage passage, Sentence sentence, int end, Quotation quotation) {
    int first = sentence.tokenAt(quotation.start());
    if (first - end > REACH || quotation.start() > sentence.end() + 2) {
      return false;
    }
    for (int token = end + 1; token < first; token++) {
      String tag = sentence.tag(token);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
    }
    String before = Clauses.lower(sentence, Math.max(end, first - 1));
    return first - 1 == end
        ? true
        : OPENERS.contains(before)
            && !before.equals("that")
            && beginsLikeSpeech(passage, quotation);
  }

  private Content right(Passage passage, Sentence sentence, int verb, SpeechVerb speech) {
    Tree tree = sentence.tree();
    int end = Clauses.groupEnd(sentence, verb);
    for (int child : tree.children(verb)) {
      if (child < end) {
        continue;
      }
      String label = tree.label(child);
      boolean clause =
          (label.equals("ccomp") && speech.takesClause())
              || (label.equals("xcomp") && (speech.takesInfinitive() || speech.takesClause()));
      if (clause) {
        return content(passage, sentence, tree.first(child), tree.last(child), end);
      }
      if (label.equals("dobj")) {
        int noun = child;
        if (lexicon.noun(sentence.lemma(noun)) != null && nounClause(tree, noun) >= 0) {
          int inner = nounClause(tree, noun);
          return content(passage, sentence, tree.first(inner), tree.last(inner), noun);
        }
        if (speech.takesObject() && !(speech.takesHearer() && hasClause(tree, verb))) {
          return content(passage, sentence, tree.first(child), phraseEnd(sentence, verb), end);
        }
      }
      if (label.equals("prep") && speech.takes(Clauses.lower(sentence, child))) {
        int object = Clauses.object(tree, child);
        if (object >= 0) {
          return content(
              passage,
              sentence,
              tree.first(object),
              Math.max(tree.last(object), phraseEnd(sentence, verb)),
              child);
        }
      }
    }
    return null;
  }

  private static int nounClause(Tree tree, int noun) {
    int clause = tree.child(noun, "acl");
    return clause >= 0 ? clause : tree.child(noun, "ccomp");
  }

  private static boolean hasClause(Tree tree, int verb) {
    return tree.child(verb, "ccomp") > verb || tree.child(verb, "xcomp") > verb;
  }

  /** The last token of the verb's complements, time adverbials and clauses of its own aside. */
  private static int phraseEnd(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    int end = verb;
    for (int child : tree.children(verb)) {
      String label = tree.label(child);
      boolean complement =
          Set.of("dobj", "oprd", "ccomp", "xcomp", "acomp", "attr", "iobj", "dative")
                  .contains(label)
              || (label.equals("prep") && !isTimePhrase(sentence, child));
      if (child > verb && complement) {
        end = Math.max(end, tree.last(child));
      }
    }
    return end;
  }

  private static boolean isTimePhrase(Sentence sentence, int preposition) {
    int object = Clauses.object(sentence.tree(), preposition);
    return object >= 0 && Phrases.isTime(sentence, object);
  }

  private Content content(Passage passage, Sentence sentence, int first, int last, int cueEnd) {
    int end = clipped(passage, sentence, first, last);
    if (first > end) {
      return null;
    }
    Stretch stretch = passage.trimmed(sentence.start(first), sentence.end(end));
    stretch = passage.withWholeQuotations(stretch, sentence.end(cueEnd), passage.end());
    return stretch.length() == 0 ? null : new Content(List.of(stretch), cueEnd);
  }

  /** ", adding that ..." and ", according to ..." belong to the report, not to what is said. */
  private int clipped(Passage passage, Sentence sentence, int first, int last) {
    for (int token = first + 1; token <= last; token++) {
      if (passage.isQuoted(sentence, token) || !sentence.form(token - 1).equals(",")) {
        continue;
      }
      boolean adds =
          sentence.tag(token).equals("VBG") && lexicon.verb(sentence.lemma(token)) != null;
      if (adds || Clauses.lower(sentence, token).equals("according")) {
        return token - 2;
      }
    }
    return last;
  }

  /** It was over, she said. / It was, she said, over. */
  private static List<Stretch> left(Passage passage, Sentence sentence, int verb, Speaker speaker) {
    Tree tree = sentence.tree();
    int start = clauseStart(sentence, verb, speaker);
    int clause = leftClause(tree, verb);
    boolean aside = clause < 0 && tree.label(verb).equals("parataxis");
    if ((clause < 0 && !aside) || start == 0) {
      return List.of();
    }
    List<Stretch> parts = new ArrayList<>();
    Stretch before = passage.trimmed(sentence.start(), sentence.start(start));
    if (before.length() > 0) {
      parts.add(passage.withWholeQuotations(before, passage.start(), sentence.start(start)));
    }
    int rest = afterAside(sentence, verb, speaker);
    if (aside && rest < sentence.size()) {
      Stretch after = passage.trimmed(sentence.start(rest), sentence.end());
      if (after.length() > 0) {
        parts.add(passage.withWholeQuotations(after, sentence.start(rest), passage.end()));
      }
    }
    return parts;
  }

  private static int afterAside(Sentence sentence, int verb, Speaker speaker) {
    int token = Math.max(Clauses.groupEnd(sentence, verb), sentence.tree().last(verb));
    if (speaker != null && speaker.sentence() == sentence && speaker.first() > verb) {
      token = Math.max(token, speaker.last());
    }
    return token + 1;
  }

  private static int leftClause(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    return clause >= 0 && clause < verb ? clause : -1;
  }

  private static int clauseStart(Sentence sentence, int verb, Speaker speaker) {
    int start = Clauses.groupStart(sentence, verb);
    return speaker != null && speaker.sentence() == sentence
        ? Math.min(start, speaker.first())
        : start;
  }

  private static boolean endsLikeSpeech(Passage passage, Quotation quotation) {
    int end = quotation.contentEnd();
    while (end > quotation.contentStart()
        && "'’”\" ".indexOf(passage.text().chars().charAt(end - 1)) >= 0) {
      end--;
    }
    char last = passage.text().chars().charAt(Math.max(quotation.contentStart(), end - 1));
    char next =
        quotation.end() < passage.end() ? passage.text().chars().charAt(quotation.end()) : ' ';
    return ",.?!…-–—".indexOf(last) >= 0 || next == ',' || !quotation.closed();
  }

  private static boolean beginsLikeSpeech(Passage passage, Quotation quotation) {
    if (quotation.contentStart() >= quotation.contentEnd()) {
      return false;
    }
    char first = passage.text().chars().charAt(quotation.contentStart());
    return !Character.isLowerCase(first) || quotation.end() - quotation.start() > 20;
  }
}
