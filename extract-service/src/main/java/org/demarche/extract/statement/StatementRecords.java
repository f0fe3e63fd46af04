package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.extract.article.Text;
import org.demarche.extract.quotation.Quotation;
import org.demarche.extract.story.Story;
import org.demarche.id.RecordId;
import org.demarche.record.Actor;
import org.demarche.record.Cue;
import org.demarche.record.Mention;
import org.demarche.record.Span;
import org.demarche.record.Statement;
import org.demarche.record.When;

/** Writes what was found as records. Confined to one story. */
final class StatementRecords {

  private final Story story;
  private final Lexicon lexicon;
  private final Confidence confidence;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, When> lastSaidOn = new HashMap<>();

  StatementRecords(Story story, Lexicon lexicon, Confidence confidence) {
    this.story = story;
    this.lexicon = lexicon;
    this.confidence = confidence;
  }

  /** In the order of the text; a statement inside another one names it as its parent. */
  List<Statement> of(Story.Part part, List<Attribution> attributions) {
    List<Attribution> ordered =
        attributions.stream()
            .sorted(Comparator.comparingInt(attribution -> attribution.whole().start()))
            .toList();
    List<String> ids = new ArrayList<>();
    for (Attribution attribution : ordered) {
      String said = text(part, attribution);
      ids.add(RecordId.statement(story.source().articleId(), said, ordinal(said)));
    }
    int[] parents = Parents.of(ordered);
    List<Statement> statements = new ArrayList<>();
    for (int index = 0; index < ordered.size(); index++) {
      int parent = parents[index];
      statements.add(
          record(part, ordered.get(index), ids.get(index), parent < 0 ? null : ids.get(parent)));
    }
    return statements;
  }

  private static String text(Story.Part part, Attribution attribution) {
    Text text = part.document().text();
    return attribution.content().stream()
        .map(stretch -> withoutOuterMarks(part, stretch))
        .map(stretch -> text.slice(stretch.start(), stretch.end()))
        .collect(Collectors.joining(" "));
  }

  private Statement record(Story.Part part, Attribution attribution, String id, String parent) {
    Text text = part.document().text();
    List<Stretch> parts =
        attribution.content().stream().map(stretch -> withoutOuterMarks(part, stretch)).toList();
    boolean nested = attribution.rule().equals(NestedCues.RULE);
    List<Stretch> verbatim = nested ? List.of() : verbatim(part, parts);
    Statement.Kind kind = kind(text, parts, verbatim);
    Actor speaker = speaker(text, attribution.speaker());
    Frame frame = Frame.of(story, attribution, lexicon);
    return new Statement(
        id,
        1,
        story.source(),
        kind,
        text(part, attribution),
        spans(text, parts),
        spans(text, verbatim),
        cue(text, attribution),
        attribution.act(),
        speaker,
        speaker == null ? attribution.speakerReason() : null,
        speaker == null ? null : story.cast().principal(speaker),
        frame.addressee(),
        Mentioned.in(part, story.cast(), attribution, speaker),
        frame.venue(),
        frame.medium(),
        saidOn(frame, speaker),
        parent,
        confidence.of(attribution.rule(), kind),
        attribution.rule());
  }

  /** As its clause tells, else as the speaker's statement before, else as the dateline tells. */
  private When saidOn(Frame frame, Actor speaker) {
    if (frame.saidOn() != null && speaker != null && speaker.id() != null) {
      lastSaidOn.put(speaker.id(), frame.saidOn());
    }
    When own = frame.saidOn();
    When before = own == null && speaker != null ? lastSaidOn.get(speaker.id()) : own;
    return before == null && story.page().dateline() != null
        ? story.page().dateline().date()
        : before;
  }

  private static List<Span> spans(Text text, List<Stretch> stretches) {
    return stretches.stream().map(stretch -> text.span(stretch.start(), stretch.end())).toList();
  }

  private int ordinal(String said) {
    return seen.merge(RecordId.statement("", said, 0), 1, Integer::sum) - 1;
  }

  private static Cue cue(Text text, Attribution attribution) {
    if (attribution.cue() == null) {
      return null;
    }
    Mention words = text.mention(attribution.cue().start(), attribution.cue().end());
    return new Cue(attribution.lemma(), words.text(), words.start(), words.end());
  }

  private Actor speaker(Text text, Speaker speaker) {
    if (speaker == null) {
      return null;
    }
    Mention mention = text.mention(speaker.stretch().start(), speaker.stretch().end());
    return story.cast().somebody(speaker.sentence(), speaker.head()).withMention(mention);
  }

  private static Stretch withoutOuterMarks(Story.Part part, Stretch stretch) {
    for (Quotation quotation : part.quotations().outermost()) {
      if (quotation.start() == stretch.start() && quotation.end() == stretch.end()) {
        return new Stretch(quotation.contentStart(), quotation.contentEnd());
      }
    }
    return stretch;
  }

  /** What of it stands between marks. */
  private static List<Stretch> verbatim(Story.Part part, List<Stretch> parts) {
    List<Stretch> verbatim = new ArrayList<>();
    for (Stretch stretch : parts) {
      for (Quotation quotation : part.quotations().outermost()) {
        int start = Math.max(stretch.start(), quotation.contentStart());
        int end = Math.min(stretch.end(), quotation.contentEnd());
        if (start < end) {
          verbatim.add(new Stretch(start, end));
        }
      }
    }
    return verbatim;
  }

  private static Statement.Kind kind(Text text, List<Stretch> parts, List<Stretch> verbatim) {
    if (verbatim.isEmpty()) {
      return Statement.Kind.indirect;
    }
    int all = parts.stream().mapToInt(p -> words(text, p)).sum();
    int quoted = verbatim.stream().mapToInt(p -> words(text, p)).sum();
    return all == quoted ? Statement.Kind.direct : Statement.Kind.mixed;
  }

  private static int words(Text text, Stretch stretch) {
    String chars = text.chars();
    int words = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      words += Character.isLetterOrDigit(chars.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
