package org.demarche.setting;

/** Every setting: its environment variable, its default, and what it is for. */
public enum Setting {
  BOOTSTRAP_SERVERS(
      "KAFKA_BOOTSTRAP_SERVERS", "localhost:9092", "Where the Kafka brokers listen, host:port,..."),
  TOPIC_PREFIX(
      "DEMARCHE_TOPIC_PREFIX",
      "",
      "Goes before topics, groups and application ids, so that deployments share a cluster"),
  BIND(
      "DEMARCHE_BIND",
      "127.0.0.1",
      "Address the services listen on; 0.0.0.0 lets other machines in"),
  FEED_PORT("DEMARCHE_FEED_PORT", "8080", "Port of feed-service; 0 takes a free one"),
  INGEST_PORT("DEMARCHE_INGEST_PORT", "8081", "Port of ingest-service; 0 takes a free one"),
  EXTRACT_PORT("DEMARCHE_EXTRACT_PORT", "8082", "Port of extract-service; 0 takes a free one"),
  DEDUP_PORT("DEMARCHE_DEDUP_PORT", "8083", "Port of dedup-service; 0 takes a free one"),
  FEED_URL(
      "DEMARCHE_FEED_URL",
      "http://localhost:8080",
      "Where clients reach feed-service; ingest-service links to it"),
  PARTITIONS(
      "DEMARCHE_PARTITIONS",
      "6",
      "Partitions of topics that a service creates; for life: adding some later would tear records from their history"),
  REPLICATION(
      "DEMARCHE_REPLICATION",
      "-1",
      "Copies of each partition of topics that a service creates, internal ones too; -1 leaves it to the broker"),
  ARTICLE_RETENTION_DAYS(
      "DEMARCHE_ARTICLE_RETENTION_DAYS", "30", "How long articles stay on their topic"),
  REJECTED_RETENTION_DAYS(
      "DEMARCHE_REJECTED_RETENTION_DAYS", "90", "How long rejected records stay on their topic"),
  STATE_DIR(
      "DEMARCHE_STATE_DIR",
      "data/state",
      "Where the stream services keep local state; rebuilt from Kafka when it is lost"),
  STREAM_THREADS(
      "DEMARCHE_STREAM_THREADS", "2", "Threads with which extract-service reads articles"),
  DEDUP_SHARDS(
      "DEMARCHE_DEDUP_SHARDS",
      "1",
      "Places in which dedup-service decides statements, and events; several are for more than one core can do, and find a little less. For life, like partitions"),
  FEED_CAPACITY(
      "DEMARCHE_FEED_CAPACITY",
      "100000",
      "Statements, events and Readings, each, that feed-service holds in memory; beyond it those unchanged for longest go"),
  FEED_STREAMS("DEMARCHE_FEED_STREAMS", "500", "Live streams that feed-service serves at a time");

  private final String variable;
  private final String byDefault;
  private final String meaning;

  Setting(String variable, String byDefault, String meaning) {
    this.variable = variable;
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  /** The environment variable. */
  public String variable() {
    return variable;
  }

  /** What holds when the variable is not set. */
  public String byDefault() {
    return byDefault;
  }

  /** One line for the table of settings. */
  public String meaning() {
    return meaning;
  }
}
