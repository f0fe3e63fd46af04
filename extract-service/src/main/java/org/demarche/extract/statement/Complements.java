package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * What is said as the verb's complement: "said that ...", "called for ...", "expressed hope ..."
 */
final class Complements {

  private static final Set<String> OF_OBJECT =
      Set.of("dobj", "oprd", "ccomp", "xcomp", "acomp", "attr", "iobj", "dative");

  private static final int SHORTEST = 3;
  private static final Set<String> SIGNS = Set.of(",", ".", ":", "``", "''");

  private final Lexicon lexicon;

  Complements(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The first complement that names what is said, or {@code null}. */
  Content of(Passage passage, CueClause clause) {
    Tree tree = clause.sentence().tree();
    for (int child : tree.children(clause.verb())) {
      Content content =
          child > clause.verb() || tree.last(child) > clause.verb()
              ? of(passage, clause, child)
              : null;
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  private Content of(Passage passage, CueClause clause, int child) {
    Sentence sentence = clause.sentence();
    SpeechVerb speech = clause.speech();
    Tree tree = sentence.tree();
    int end = Clauses.groupEnd(sentence, clause.verb());
    return switch (tree.label(child)) {
      case "ccomp" ->
          speech.takesClause()
              ? content(passage, clause, child, lastClause(tree, clause.verb(), child), end)
              : null;
      case "oprd" -> speech.takesObject() ? naming(passage, clause, child, end) : null;
      case "xcomp" ->
          takes(speech, sentence.tag(child))
              ? content(passage, clause, child, tree.last(child), end)
              : null;
      case "advcl" -> wish(passage, clause, child);
      case "dobj" -> child > clause.verb() ? object(passage, clause, child, end) : null;
      case "prep" ->
          speech.takes(Clauses.lower(sentence, child)) && !isTimePhrase(sentence, child)
              ? prepositional(passage, clause, child)
              : null;
      default -> null;
    };
  }

  private static boolean takes(SpeechVerb speech, String tag) {
    return tag.equals("VBG") ? speech.takesGerund() : speech.takesInfinitive();
  }

  /** "called for all members to sign" */
  private Content wish(Passage passage, CueClause clause, int child) {
    Tree tree = clause.sentence().tree();
    int mark = tree.child(child, "mark");
    boolean wish =
        mark > clause.verb()
            && clause.speech().takes("for")
            && Clauses.lower(clause.sentence(), mark).equals("for");
    return wish ? content(passage, clause, child, tree.last(child), mark) : null;
  }

  /** "said it was possible, that the court could step in" */
  private static int lastClause(Tree tree, int verb, int first) {
    int last = tree.last(first);
    for (int child : tree.children(verb)) {
      last =
          child > verb && tree.label(child).equals("ccomp")
              ? Math.max(last, tree.last(child))
              : last;
    }
    return last;
  }

  /** "what she calls a farce" */
  private Content naming(Passage passage, CueClause clause, int name, int end) {
    return name > clause.verb()
        ? content(passage, clause, name, clause.sentence().tree().last(name), end)
        : null;
  }

  private Content object(Passage passage, CueClause clause, int noun, int end) {
    Sentence sentence = clause.sentence();
    Tree tree = sentence.tree();
    SpeechVerb speech = clause.speech();
    int inner = lexicon.noun(sentence.lemma(noun)) == null ? -1 : nounClause(tree, noun);
    if (inner >= 0) {
      return content(passage, clause, inner, tree.last(inner), noun);
    }
    boolean isHearer = speech.takesHearer() && hasClause(sentence, clause.verb());
    if (!speech.takesObject() || isHearer || lacksName(passage, clause, noun)) {
      return null;
    }
    Content content = content(passage, clause, noun, phraseEnd(sentence, clause.verb()), end);
    return content == null ? null : content.asObject();
  }

  /** "called him" is on the telephone, "called him a fool" is a statement. */
  private static boolean lacksName(Passage passage, CueClause clause, int noun) {
    Sentence sentence = clause.sentence();
    boolean names =
        Set.of("call", "dub", "label", "brand", "term").contains(clause.speech().lemma());
    if (!names || sentence.tree().child(clause.verb(), "oprd") >= 0) {
      return false;
    }
    int end = phraseEnd(sentence, clause.verb());
    for (int token = noun; token <= end; token++) {
      if (passage.isQuoted(sentence, token) || (token > noun && opensName(sentence, token))) {
        return false;
      }
    }
    return true;
  }

  /** "called the order a trick", not "called the crew a day later" */
  private static boolean opensName(Sentence sentence, int token) {
    String word = Clauses.lower(sentence, token);
    return (word.equals("a") || word.equals("an"))
        && !sentence.tag(token - 1).equals("IN")
        && token + 1 < sentence.size()
        && !Phrases.isTime(sentence, token + 1);
  }

  private Content prepositional(Passage passage, CueClause clause, int preposition) {
    Sentence sentence = clause.sentence();
    int object = Clauses.object(sentence.tree(), preposition);
    return object < 0
        ? null
        : content(
            passage,
            clause,
            object,
            Math.max(sentence.tree().last(object), phraseEnd(sentence, clause.verb())),
            preposition);
  }

  private static int nounClause(Tree tree, int noun) {
    int clause = tree.child(noun, "acl");
    return clause >= 0 ? clause : tree.child(noun, "ccomp");
  }

  /** "asked him whether it was over", not "asked him to leave": there the object is part of it. */
  private static boolean hasClause(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    int infinitive = tree.child(verb, "xcomp");
    return tree.child(verb, "ccomp") > verb
        || (infinitive > verb && Clauses.infinitiveMark(sentence, infinitive) < 0);
  }

  /**
   * What follows a verb of saying where the tree shows no complement: from "that", or right from
   * the verb, to the sentence's end.
   */
  Content unparsed(Passage passage, CueClause clause) {
    Sentence sentence = clause.sentence();
    SpeechVerb speech = clause.speech();
    int end = Clauses.groupEnd(sentence, clause.verb());
    if (!speech.takesClause() || speech.isWeak() || speech.isThought() || clause.last() > end) {
      return null;
    }
    int that = -1;
    for (int token = end + 1; token < sentence.size() && that < 0; token++) {
      that = isThat(sentence, token) ? token : -1;
      if (that < 0 && isOtherClause(sentence, token)) {
        break;
      }
    }
    boolean direct =
        speech.lemma().equals("say")
            && end + 1 < sentence.size()
            && !sentence.tag(end + 1).equals("IN")
            && Character.isLetterOrDigit(sentence.form(end + 1).charAt(0));
    int first = that >= 0 ? that : direct ? end + 1 : sentence.size();
    int last = clipped(passage, sentence, first, sentence.size() - 1);
    if (last - first < SHORTEST
        || passage.isQuoted(sentence, first) != passage.isQuoted(sentence, clause.verb())) {
      return null;
    }
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, sentence, first, last, sentence.end(end));
    return parts.isEmpty() ? null : new Content(parts, end);
  }

  /** The last token of the verb's complements; when and where it was said is none. */
  private static int phraseEnd(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    int end = verb;
    for (int child : tree.children(verb)) {
      String label = tree.label(child);
      boolean complement =
          OF_OBJECT.contains(label) || (label.equals("prep") && !isTimePhrase(sentence, child));
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

  private Content content(Passage passage, CueClause clause, int head, int last, int cueEnd) {
    Sentence sentence = clause.sentence();
    int first = sentence.tree().first(head);
    int end =
        completed(sentence, clipped(passage, sentence, Math.max(first, cueEnd + 1), last), last);
    List<Stretch> parts = new ArrayList<>();
    if (first < clause.first()) {
      add(parts, passage, sentence, first, clause.first() - 1, sentence.start(first));
      add(parts, passage, sentence, cueEnd + 1, end, sentence.end(cueEnd));
    } else {
      add(parts, passage, sentence, Math.max(first, cueEnd + 1), end, sentence.end(cueEnd));
    }
    return parts.isEmpty() ? null : new Content(parts, cueEnd);
  }

  private boolean isOtherClause(Sentence sentence, int token) {
    boolean reports =
        Clauses.isVerb(sentence, token) && lexicon.verb(sentence.lemma(token)) != null;
    return reports
        || QuotedContent.isFinite(sentence.tag(token))
        || sentence.form(token).equals(":");
  }

  private static boolean isThat(Sentence sentence, int token) {
    return Clauses.lower(sentence, token).equals("that") && !sentence.tag(token).equals("DT");
  }

  private static void add(
      List<Stretch> parts, Passage passage, Sentence sentence, int first, int last, int limit) {
    if (first <= last) {
      Stretch part = passage.trimmed(sentence.start(first), sentence.end(last));
      if (!passage.isBare(part.start(), part.end())) {
        parts.add(passage.withWholeQuotations(part, limit, passage.end()));
      }
    }
  }

  /** A phrase that the tree ends with "of" or "by" goes on to the next comma. */
  private static int completed(Sentence sentence, int clipped, int last) {
    int end = clipped;
    boolean dangling = clipped == last && Set.of("IN", "DT", "TO").contains(sentence.tag(end));
    while (dangling && end + 1 < sentence.size() && !SIGNS.contains(sentence.tag(end + 1))) {
      end++;
    }
    return end;
  }

  /**
   * ", adding that ...", ", according to ..." and "and accused ..." belong to the report, not to
   * what is said.
   */
  private int clipped(Passage passage, Sentence sentence, int first, int last) {
    for (int token = first + 1; token <= last; token++) {
      if (passage.isQuoted(sentence, token)) {
        continue;
      }
      if (leadsIn(passage, sentence, token) || opensClause(sentence, token, last)) {
        return token - 1;
      }
      if (isFurtherReport(sentence, token)) {
        int before = token - 1;
        while (before > first && isLink(sentence, before)) {
          before--;
        }
        return before;
      }
    }
    return last;
  }

  /** ": “..." begins another part, of the verb above. */
  private static boolean leadsIn(Passage passage, Sentence sentence, int token) {
    return sentence.form(token).equals(":")
        && passage.quotationStartingAfter(sentence.end(token)) != null;
  }

  /** "offered to mediate; Peru, for its part, called on both": not what is offered. */
  private static boolean opensClause(Sentence sentence, int token, int last) {
    if (!sentence.form(token).equals(";")
        || token == last
        || Clauses.lower(sentence, token + 1).equals("that")) {
      return false;
    }
    for (int next = token + 1; next < sentence.size(); next++) {
      if (QuotedContent.isFinite(sentence.tag(next)) || sentence.tag(next).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurtherReport(Sentence sentence, int token) {
    boolean comma = sentence.form(token - 1).equals(",");
    boolean speech = lexicon.verb(sentence.lemma(token)) != null;
    return (comma && Clauses.lower(sentence, token).equals("according"))
        || (comma && speech && sentence.tag(token).equals("VBG"))
        || (speech && Clauses.isMisattachedConjunct(sentence, token));
  }

  private static boolean isLink(Sentence sentence, int token) {
    return sentence.tag(token).equals("CC")
        || sentence.form(token).equals(",")
        || sentence.tag(token).equals("RB");
  }
}
