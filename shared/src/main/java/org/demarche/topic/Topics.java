package org.demarche.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.demarche.record.Article;
import org.demarche.record.Event;
import org.demarche.record.Membership;
import org.demarche.record.Reading;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;

/** Every topic of one deployment. */
public final class Topics {

  private static final String MAX_MESSAGE_BYTES = Integer.toString(8 << 20);

  private final String prefix;

  /**
   * @param prefix goes before every topic, application id and group, so that deployments share a
   *     cluster; may be empty
   */
  public Topics(String prefix) {
    this.prefix = prefix == null ? "" : prefix;
  }

  /** The name with the deployment's prefix, for application ids and groups. */
  public String named(String name) {
    return prefix + name;
  }

  public Topic<String, Article> articles() {
    return json("articles", Article.class, appended(Duration.ofDays(30)));
  }

  public Topic<String, Reading> articlesRead() {
    return json("articles.read", Reading.class, compacted());
  }

  public Topic<byte[], byte[]> articlesRejected() {
    return new Topic<>(
        named("articles.rejected"),
        Serdes.ByteArray(),
        Serdes.ByteArray(),
        byte[].class,
        appended(Duration.ofDays(90)));
  }

  public Topic<String, Statement> statements() {
    return json("statements", Statement.class, compacted());
  }

  public Topic<String, Event> events() {
    return json("events", Event.class, compacted());
  }

  public Topic<String, UniqueStatement> uniqueStatements() {
    return json("statements.unique", UniqueStatement.class, compacted());
  }

  public Topic<String, UniqueEvent> uniqueEvents() {
    return json("events.unique", UniqueEvent.class, compacted());
  }

  public Topic<String, Membership> mentions() {
    return json("mentions", Membership.class, compacted());
  }

  public List<Topic<?, ?>> all() {
    return List.of(
        articles(),
        articlesRead(),
        articlesRejected(),
        statements(),
        events(),
        uniqueStatements(),
        uniqueEvents(),
        mentions());
  }

  private <V> Topic<String, V> json(String name, Class<V> type, Map<String, String> settings) {
    return new Topic<>(named(name), Serdes.String(), new JsonSerde<>(type), type, settings);
  }

  private static Map<String, String> appended(Duration retention) {
    return Map.of(
        "cleanup.policy",
        "delete",
        "retention.ms",
        Long.toString(retention.toMillis()),
        "message.timestamp.type",
        "LogAppendTime",
        "max.message.bytes",
        MAX_MESSAGE_BYTES);
  }

  private static Map<String, String> compacted() {
    return Map.of(
        "cleanup.policy",
        "compact",
        "delete.retention.ms",
        Long.toString(Duration.ofDays(30).toMillis()),
        "min.compaction.lag.ms",
        Long.toString(Duration.ofDays(1).toMillis()),
        "max.message.bytes",
        MAX_MESSAGE_BYTES);
  }
}
