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
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Cue;
import org.demarche.record.Mention;
import org.demarche.record.Statement;

/** Writes what was found as records. Confined to one story. */
final class StatementRecords {

  private final Story story;
  private final Map<String, Integer> seen = new HashMap<>();

  StatementRecords(Story story) {
    this.story = story;
  }

  List<Statement> of(Story.Part part, List<Attribution> attributions) {
    return attributions.stream()
        .sorted(Comparator.comparingInt(attribution -> attribution.whole().start()))
        .map(attribution -> record(part, attribution))
        .toList();
  }

  private Statement record(Story.Part part, Attribution attribution) {
    Text text = part.document().text();
    List<Stretch> parts =
        attribution.content().stream().map(p -> withoutOuterMarks(part, p)).toList();
    String said =
        parts.stream().map(p -> text.slice(p.start(), p.end())).collect(Collectors.joining(" "));
    List<Stretch> verbatim = verbatim(part, parts);
    Actor speaker = speaker(text, attribution.speaker());
    return new Statement(
        RecordId.statement(story.source().articleId(), said, ordinal(said)),
        1,
        story.source(),
        kind(text, parts, verbatim),
        said,
        parts.stream().map(p -> text.span(p.start(), p.end())).toList(),
        verbatim.stream().map(p -> text.span(p.start(), p.end())).toList(),
        cue(text, attribution),
        attribution.act() == null ? Act.say : attribution.act(),
        speaker,
        speaker == null ? attribution.speakerReason() : null,
        speaker == null ? null : story.cast().principal(speaker),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        attribution.rule());
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
    return (int)
        text.chars()
            .chars()
            .skip(stretch.start())
            .limit(stretch.length())
            .filter(Character::isLetterOrDigit)
            .count();
  }
}
