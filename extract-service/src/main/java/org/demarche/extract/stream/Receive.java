package org.demarche.extract.stream;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.demarche.id.ArticleId;
import org.demarche.record.Article;
import org.demarche.record.ArticleCheck;

/**
 * Tells articles from garbage, whatever the producer sent. Garbage is data: it goes on with its
 * reason and is counted, and the next record follows.
 */
final class Receive implements Processor<byte[], byte[], String, Received> {

  private final Counts counts;
  private ProcessorContext<String, Received> context;

  Receive(Counts counts) {
    this.counts = counts;
  }

  @Override
  public void init(ProcessorContext<String, Received> newContext) {
    context = newContext;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    try {
      Article article = ArticleBytes.read(record.key(), record.value());
      String id = ArticleId.of(article);
      Optional<String> problem = ArticleCheck.problem(article).map(Object::toString);
      if (problem.isEmpty()) {
        arrive(record, id, new Received.Arrival(article.withId(id), null));
        return;
      }
      reject(record, problem.get());
      if (ArticleBytes.isNamed(article)) {
        arrive(record, id, new Received.Arrival(ArticleBytes.nameOf(id, article), problem.get()));
      }
    } catch (IllegalArgumentException e) {
      reject(record, e.getMessage());
    }
  }

  private void arrive(Record<byte[], byte[]> record, String id, Received.Arrival arrival) {
    context.forward(record.withKey(id).withValue(arrival));
  }

  private void reject(Record<byte[], byte[]> record, String reason) {
    counts.countRejected();
    Headers headers = new RecordHeaders(record.headers());
    Rejection.describe(headers, reason, context.recordMetadata());
    Received.Rejected rejected =
        new Received.Rejected(KeyValue.pair(record.key(), Rejection.bounded(record.value())));
    context.forward(
        record.<String>withKey(null).<Received>withValue(rejected).withHeaders(headers));
  }
}
