package org.demarche.extract.stream;

import java.time.Instant;
import java.util.function.BiFunction;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.id.RecordId;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.topic.CloudEvents;
import org.demarche.topic.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each version of an article and sends what it changes. An identical repost and an older
 * version change nothing; neither does a rejected version of an article that has been read.
 */
final class Read implements Processor<String, Received.Arrival, String, Change> {

  private static final Logger LOG = LoggerFactory.getLogger(Read.class);
  private static final String SERVICE = "extract-service";

  private final BiFunction<Article, Instant, Extraction> extractor;
  private final Topics topics;
  private final Counts counts;
  private ProcessorContext<String, Change> context;
  private KeyValueStore<String, Held> store;

  Read(BiFunction<Article, Instant, Extraction> extractor, Topics topics, Counts counts) {
    this.extractor = extractor;
    this.topics = topics;
    this.counts = counts;
  }

  @Override
  public void init(ProcessorContext<String, Change> newContext) {
    context = newContext;
    store = newContext.getStateStore(ExtractTopology.STORE);
  }

  @Override
  public void process(Record<String, Received.Arrival> record) {
    Received.Arrival arrival = record.value();
    Article article = arrival.article();
    Instant appended = Instant.ofEpochMilli(record.timestamp());
    Held before = store.get(record.key());
    Held last = before == null ? Held.NOTHING : before;
    String digest = digest(arrival);
    if (last.isNewerThan(article, appended)
        || digest.equals(last.digest())
        || (arrival.rejected() != null && before != null)) {
      return;
    }
    Held next = new Held(0, article.version(), appended, digest, null, null);
    Revision revision = Revision.of(last, next, read(arrival, appended));
    store.put(record.key(), revision.held());
    revision.changes().forEach(change -> send(change, record));
    counts.countRead();
  }

  private Extraction read(Received.Arrival arrival, Instant appended) {
    Article article = arrival.article();
    if (arrival.rejected() != null) {
      return Extraction.without(Reading.rejected(article, arrival.rejected()));
    }
    if (article.isWithdrawn()) {
      return Extraction.without(Reading.withdrawn(article));
    }
    try {
      return extractor.apply(article, appended);
    } catch (RuntimeException | StackOverflowError e) {
      // Our own fault, but no reason to stop everyone else's articles: its Reading tells.
      LOG.error("article {} could not be read", article.id(), e);
      return Extraction.failed(article, e);
    }
  }

  private void send(Change change, Record<String, Received.Arrival> cause) {
    Instant time = Instant.ofEpochMilli(cause.timestamp());
    Headers headers =
        CloudEvents.of(
            change.topic(topics), SERVICE, change.id(), change.revision(), time, cause.headers());
    context.forward(new Record<>(change.id(), change, cause.timestamp(), headers));
  }

  /** A newer extractor reads an identical repost anew. */
  private static String digest(Received.Arrival arrival) {
    return RecordId.digest(Extractor.NAME + Json.write(arrival), 20);
  }
}
