package org.demarche.setting;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.topic.Topics;

/**
 * The settings of one deployment. Immutable. Reading a value that makes no sense throws {@link
 * IllegalArgumentException} that names the variable, the value and the rule.
 */
public final class Settings {

  private final Map<Setting, String> values;

  private Settings(Map<Setting, String> values) {
    this.values = values;
  }

  /** As the environment of this process has them. */
  public static Settings ofEnvironment() {
    return of(System.getenv());
  }

  /** From variables; those that are no settings are passed over, empty ones count as not set. */
  public static Settings of(Map<String, String> variables) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String value = variables.get(setting.variable());
      values.put(setting, value == null || value.isBlank() ? setting.byDefault() : value.strip());
    }
    return new Settings(values);
  }

  public Settings with(Setting setting, Object value) {
    Map<Setting, String> changed = new EnumMap<>(values);
    changed.put(setting, value.toString());
    return new Settings(changed);
  }

  public String bootstrapServers() {
    return values.get(Setting.BOOTSTRAP_SERVERS);
  }

  /** The deployment's topics, with its prefix. */
  public Topics topics() {
    return new Topics(values.get(Setting.TOPIC_PREFIX));
  }

  public String bind() {
    return values.get(Setting.BIND);
  }

  public String feedUrl() {
    return values.get(Setting.FEED_URL);
  }

  /**
   * @param service the setting of a service's port
   */
  public int port(Setting service) {
    return number(service, 0, 65535);
  }

  public int partitions() {
    return number(Setting.PARTITIONS, 1, 10_000);
  }

  /** Copies of each partition, or -1 for the broker's default. */
  public short replication() {
    return (short) number(Setting.REPLICATION, -1, 100);
  }

  public int articleRetentionDays() {
    return number(Setting.ARTICLE_RETENTION_DAYS, 1, 36_500);
  }

  public int rejectedRetentionDays() {
    return number(Setting.REJECTED_RETENTION_DAYS, 1, 36_500);
  }

  public Path stateDir() {
    return Path.of(values.get(Setting.STATE_DIR));
  }

  public int streamThreads() {
    return number(Setting.STREAM_THREADS, 1, 1_000);
  }

  public int dedupShards() {
    return number(Setting.DEDUP_SHARDS, 1, 1_000);
  }

  public int feedCapacity() {
    return number(Setting.FEED_CAPACITY, 1, 100_000_000);
  }

  public int feedStreams() {
    return number(Setting.FEED_STREAMS, 0, 1_000_000);
  }

  private int number(Setting setting, int least, int most) {
    String value = values.get(setting);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new IllegalArgumentException(
        "%s must be a whole number from %d to %d: '%s'"
            .formatted(setting.variable(), least, most, value));
  }
}
