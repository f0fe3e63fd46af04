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

  private final Lexicon lexicon;
  private final Clipping clipping;

  Complements(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clipping = new Clipping(lexicon);
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
    if (!speech.takesObject() || isHearer || Naming.isMissing(passage, clause, noun)) {
      return null;
    }
    Content content = content(passage, clause, noun, phraseEnd(sentence, clause.verb()), end);
    return content == null ? null : content.asObject();
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
    int last = clipping.end(passage, sentence, first, sentence.size() - 1);
    if (last - first < SHORTEST
        || passage.isQuoted(sentence, first) != passage.isQuoted(sentence, clause.verb())) {
      return null;
    }
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, sentence, first, last, sentence.end(end));
    return parts.isEmpty() ? null : new Content(parts, end);
  }

  /** The last token of the verb's complements; when and where it was said is none. */
  static int phraseEnd(Sentence sentence, int verb) {
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
        Clipping.completed(
            sentence, clipping.end(passage, sentence, Math.max(first, cueEnd + 1), last), last);
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
}
