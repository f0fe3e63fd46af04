package org.demarche.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.demarche.setting.Settings;

/**
 * Creates the topics a service owns, until their partitions take records, and waits for those it
 * only reads. Existing topics are left as they are. Thread-safe.
 */
public final class TopicAdmin implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Settings settings;
  private final Admin admin;

  public TopicAdmin(Settings settings) {
    this.settings = settings;
    this.admin =
        Admin.create(
            Map.of(
                "bootstrap.servers",
                settings.bootstrapServers(),
                "default.api.timeout.ms",
                (int) PATIENCE.toMillis(),
                "request.timeout.ms",
                (int) PATIENCE.toMillis()));
  }

  /**
   * Creates {@code owned} and waits until {@code read} exist, as long as that takes.
   *
   * @param waiting hears, at each vain attempt, why it is still waiting
   */
  public void await(
      Collection<? extends Topic<?, ?>> owned,
      Collection<? extends Topic<?, ?>> read,
      Consumer<String> waiting)
      throws InterruptedException {
    for (Optional<String> reason = attempt(owned, read);
        reason.isPresent();
        reason = attempt(owned, read)) {
      waiting.accept(reason.get());
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    }
  }

  /** One attempt, for at most a few seconds. Tells why topics are not there, or nothing. */
  public Optional<String> attempt(
      Collection<? extends Topic<?, ?>> owned, Collection<? extends Topic<?, ?>> read)
      throws InterruptedException {
    try {
      Set<String> existing = admin.listTopics().names().get();
      awaitLeaders(
          create(owned.stream().filter(topic -> !existing.contains(topic.name())).toList()));
      Set<String> missing = new TreeSet<>(read.stream().map(Topic::name).toList());
      missing.removeAll(existing);
      missing.removeAll(owned.stream().map(Topic::name).toList());
      return missing.isEmpty() ? Optional.empty() : Optional.of(notFound(missing));
    } catch (ExecutionException e) {
      return Optional.of(
          "Kafka at %s: %s".formatted(settings.bootstrapServers(), e.getCause().getMessage()));
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }

  private String notFound(Set<String> missing) {
    return "no topic %s at %s: start the service that owns it, or create it"
        .formatted(String.join(", ", missing), settings.bootstrapServers());
  }

  /** The names of those that were not there. */
  private Set<String> create(List<? extends Topic<?, ?>> missing)
      throws ExecutionException, InterruptedException {
    Set<String> created = new TreeSet<>();
    var results = admin.createTopics(missing.stream().map(this::asNew).toList()).values();
    for (var result : results.entrySet()) {
      try {
        result.getValue().get();
        created.add(result.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
    return created;
  }

  /**
   * A broker tells of a new partition before it takes records for it. A producer that is let in
   * meanwhile, with several batches under way, can have its second one taken and its first one
   * refused, and then again at every retry, since its number is out of order by now.
   */
  private void awaitLeaders(Set<String> created) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (String topic : created) {
      for (int partition = 0; partition < settings.partitions(); partition++) {
        ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
      }
    }
    admin.listOffsets(ends).all().get();
  }

  private NewTopic asNew(Topic<?, ?> topic) {
    Map<String, String> configs = new HashMap<>(topic.settings());
    Topics topics = settings.topics();
    if (topic.name().equals(topics.articles().name())) {
      configs.put("retention.ms", days(settings.articleRetentionDays()));
    } else if (topic.name().equals(topics.articlesRejected().name())) {
      configs.put("retention.ms", days(settings.rejectedRetentionDays()));
    }
    return new NewTopic(topic.name(), settings.partitions(), settings.replication())
        .configs(configs);
  }

  private static String days(int days) {
    return Long.toString(Duration.ofDays(days).toMillis());
  }
}
