package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Act;

/** Verbs that report what somebody says: "The ministry said that talks would resume." */
final class VerbCues {

  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "who");

  static final Set<String> UNNAMED = Set.of("some", "others", "many", "most", "several", "both");

  private static final Set<String> PEOPLE =
      Set.of("ists", "critics", "nents", "ents", "ants", "ians", "ters", "kers", "yers", "voters");

  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  /** The frame of verbs that the lexicon does not have. */
  private static final String UNLISTED = "unlisted";

  private static final int REACH = 60;

  private final Lexicon lexicon;
  private final Outlook outlook;
  private final VerbSpeaker speakers;
  private final VerbContent contents;

  VerbCues(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.outlook = new Outlook(lexicon);
    this.speakers = new VerbSpeaker(lexicon);
    this.contents = new VerbContent(lexicon);
  }

  /** In the order of their verbs. */
  List<Attribution> in(Passage passage, Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      SpeechVerb speech =
          Clauses.isVerb(sentence, token) ? lexicon.verb(sentence.lemma(token)) : null;
      if (speech == null && mayEndQuotation(passage, sentence, token)) {
        speech = new SpeechVerb(sentence.lemma(token), Act.say, Set.of(UNLISTED));
      }
      if (speech != null && !passage.isQuoted(sentence, token)) {
        Attribution attribution = attribution(passage, sentence, token, speech);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  /** "I am done," he deadpanned: any verb reports that stands right behind a quotation. */
  private static boolean mayEndQuotation(Passage passage, Sentence sentence, int token) {
    if (!QuotedContent.isFinite(sentence.tag(token)) || sentence.tag(token).equals("MD")) {
      return false;
    }
    Quotation quotation = passage.quotationBefore(sentence.start(token));
    return quotation != null
        && sentence.start(token) - quotation.end() < REACH
        && QuotedContent.endsWithComma(passage, quotation);
  }

  /** "It will go," read the letter: right behind a quotation the past looks like an infinitive. */
  private static boolean isInverted(Passage passage, Sentence sentence, int verb) {
    String tag = sentence.tag(verb);
    Quotation quotation =
        tag.equals("VB") || tag.equals("VBN")
            ? passage.quotationEndingBefore(sentence.start(verb))
            : null;
    return quotation != null
        && QuotedContent.endsWithComma(passage, quotation)
        && Clauses.ownSubject(sentence.tree(), verb) < 0
        && Phrases.startingAt(sentence, verb + 1) != null;
  }

  private Attribution attribution(Passage passage, Sentence sentence, int verb, SpeechVerb speech) {
    if (!outlook.mayReport(passage, sentence, verb, speech)
        || (!isAsserted(sentence, verb) && !isInverted(passage, sentence, verb))) {
      return null;
    }
    VerbSpeaker.Found who = speakers.of(passage, sentence, verb);
    if (isOwnVoice(who.speaker())) {
      return null;
    }
    CueClause clause = CueClause.of(sentence, verb, speech, who.speaker());
    Content content = contents.of(passage, clause, who.rule().equals(Postposed.RULE));
    if (content == null || !isLikely(passage, clause, who.speaker(), content)) {
      return null;
    }
    Stretch cue =
        new Stretch(
            sentence.start(Clauses.groupStart(sentence, verb)), sentence.end(content.cueEnd()));
    return new Attribution(
        sentence,
        verb,
        cue,
        speech.lemma(),
        speech.act(),
        who.speaker(),
        who.reason(),
        content.parts(),
        rule(speech, who));
  }

  private static String rule(SpeechVerb speech, VerbSpeaker.Found who) {
    return speech.isThought()
        ? "attitude"
        : speech.frames().contains(UNLISTED) ? UNLISTED : who.rule();
  }

  /** What anything can do, such as to suggest, is saying only where somebody does it. */
  private boolean isLikely(Passage passage, CueClause clause, Speaker speaker, Content content) {
    SpeechVerb speech = clause.speech();
    if (speech.frames().contains(UNLISTED)) {
      return speaker != null
          && isSomebody(passage, speaker)
          && content.parts().get(0).end() <= clause.start();
    }
    if (speech.isThought()) {
      return speaker != null && isPublic(speaker);
    }
    boolean document =
        speaker != null && lexicon.isDocument(speaker.sentence().lemma(speaker.head()));
    if (speech.isOfDocuments()) {
      return document;
    }
    boolean safe = !speech.isWeak() && !content.isObject();
    return safe || document || (speaker != null && isSomebody(passage, speaker));
  }

  static boolean isSomebody(Passage passage, Speaker speaker) {
    return PERSONAL.contains(Clauses.lower(speaker.sentence(), speaker.first()))
        || isPeople(speaker.sentence(), speaker.head())
        || speaker.sentence().tag(speaker.head()).startsWith("NNP")
        || passage.isActor(speaker);
  }

  /** "some", "others", "critics", "supporters": people by the shape of the word. */
  private static boolean isPeople(Sentence sentence, int head) {
    String word = Clauses.lower(sentence, head);
    return UNNAMED.contains(word)
        || (sentence.tag(head).equals("NNS") && PEOPLE.stream().anyMatch(word::endsWith));
  }

  /** "Analysts believe", "Moscow expects": what they think they must have said. */
  private static boolean isPublic(Speaker speaker) {
    String name = speaker.sentence().name(speaker.head());
    return speaker.sentence().tag(speaker.head()).equals("NNS")
        || name.endsWith("-ORG")
        || name.endsWith("-GPE");
  }

  /** Neither denied, nor only imagined, nor demanded. */
  static boolean isAsserted(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    if (tree.label(verb).equals("amod")
        || (sentence.tag(verb).equals("VBN") && tree.label(verb).equals("nmod"))
        || isPassiveOfNobody(sentence, verb)
        || Clauses.isNegated(sentence, verb)
        || Clauses.isUnreal(sentence, verb)) {
      return false;
    }
    if (!sentence.tag(verb).equals("VB")) {
      return true;
    }
    if (Clauses.infinitiveMark(sentence, verb) >= 0) {
      int head = tree.head(verb);
      return head >= 0
          && Outlook.GOING_ON.contains(sentence.lemma(head))
          && !Clauses.isUnreal(sentence, head);
    }
    return Clauses.ownSubject(tree, verb) >= 0 || tree.child(verb, "aux") >= 0;
  }

  /**
   * "Asked about the vote, he said ...", "a dish called stew", "he was told that it was over":
   * nobody is named who says so. "It was reported that" stays, without a speaker.
   */
  private static boolean isPassiveOfNobody(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    boolean participle =
        sentence.tag(verb).equals("VBN") || (verb == 0 && sentence.tag(verb).equals("VBD"));
    boolean perfect = tree.child(verb, "aux") >= 0 && tree.child(verb, "auxpass") < 0;
    if (!participle || perfect || isVerbOfName(tree, verb) || Clauses.agent(tree, verb) >= 0) {
      return false;
    }
    int subject = Clauses.ownSubject(tree, verb);
    boolean reported = subject >= 0 && Clauses.lower(sentence, subject).equals("it");
    boolean active =
        subject >= 0 && !tree.label(subject).endsWith("pass") && tree.child(verb, "auxpass") < 0;
    return !reported && !active;
  }

  /** "Ana Soto, the envoy, stated in a post that": a sentence that is else only a name. */
  private static boolean isVerbOfName(Tree tree, int verb) {
    int name = tree.head(verb);
    return name >= 0
        && tree.head(name) < 0
        && tree.label(verb).equals("acl")
        && tree.child(verb, "ccomp") > verb;
  }

  /** "I" and "we" outside quotations are the author's. */
  static boolean isOwnVoice(Speaker speaker) {
    return speaker != null && OWN_VOICE.contains(Clauses.lower(speaker.sentence(), speaker.head()));
  }
}
