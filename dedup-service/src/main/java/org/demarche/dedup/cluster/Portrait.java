package org.demarche.dedup.cluster;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.dedup.cluster.Cluster.Member;
import org.demarche.record.MentionRow;
import org.demarche.record.Source;
import org.demarche.record.UniqueState;

/** What subscribers are told of a cluster. */
final class Portrait<R, E extends Evidence, U> {

  private static final int MOST_VARIANTS = 10;
  private static final Source NOWHERE = new Source(null, null, null, null, null, null, null, null);

  private final Subject<R, E, U> subject;
  private final int mostMentions;

  Portrait(Subject<R, E, U> subject, int mostMentions) {
    this.subject = subject;
    this.mostMentions = mostMentions;
  }

  /** What a cluster is related to. */
  record Related(List<String> contradicts, String follows) {

    long content() {
      Signature signature = new Signature().add(follows);
      contradicts.forEach(signature::add);
      return signature.value();
    }
  }

  U live(Cluster<R, E> cluster, Header header, Related related) {
    Collection<Member<R>> members = cluster.mentions().values();
    R best = best(members);
    List<Source> sources = members.stream().map(this::sourceOf).toList();
    List<Instant> times =
        sources.stream().map(Source::publishedAt).filter(Objects::nonNull).toList();
    UniqueState state =
        new UniqueState(
            UniqueState.Status.live,
            null,
            header.splitFrom(),
            members.stream().limit(mostMentions).map(this::row).toList(),
            members.size(),
            Tally.outlets(sources),
            Tally.independent(sources),
            times.isEmpty() ? null : times.get(0),
            times.isEmpty() ? null : times.get(times.size() - 1),
            variants(members, best),
            related.contradicts(),
            related.follows(),
            subject.isContested(records(members)));
    return subject.unique(header.id(), header.revision(), state, best);
  }

  /** A record that is no more, with what it last held. */
  U gone(Header header, R last) {
    UniqueState state =
        new UniqueState(
            header.status(),
            header.mergedInto(),
            header.splitFrom(),
            List.of(),
            0,
            0,
            0,
            null,
            null,
            List.of(),
            List.of(),
            null,
            false);
    return subject.unique(header.id(), header.revision(), state, last);
  }

  R best(Collection<Member<R>> members) {
    return records(members).stream().min(subject.bestFirst()).orElseThrow();
  }

  private List<R> records(Collection<Member<R>> members) {
    return members.stream().map(member -> member.known().record()).toList();
  }

  private Source sourceOf(Member<R> member) {
    Source source = subject.source(member.known().record());
    return source == null ? NOWHERE : source;
  }

  private MentionRow row(Member<R> member) {
    Source source = sourceOf(member);
    return new MentionRow(
        member.id(),
        source.articleId(),
        source.outlet(),
        source.url(),
        source.publishedAt(),
        subject.text(member.known().record()),
        member.why().reason(),
        member.why().score());
  }

  private List<String> variants(Collection<Member<R>> members, R best) {
    if (members.size() < 2) {
      return List.of();
    }
    Set<String> printed = new LinkedHashSet<>();
    members.forEach(member -> printed.add(subject.text(member.known().record())));
    Map<String, String> variants = new TreeMap<>();
    printed.forEach(text -> variants.putIfAbsent(folded(text), text));
    variants.remove(folded(subject.text(best)));
    return variants.values().stream().limit(MOST_VARIANTS).toList();
  }

  private static String folded(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int letter = text.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        folded.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return folded.toString();
  }
}
