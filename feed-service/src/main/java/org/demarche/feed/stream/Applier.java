package org.demarche.feed.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.demarche.feed.filter.Kind;
import org.demarche.feed.view.Entry;
import org.demarche.feed.view.LogPlace;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.RawJson;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;
import org.demarche.record.Reading;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.topic.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts one record of a topic where it belongs. A record that makes no sense is passed over. */
final class Applier {

  private static final Logger LOG = LoggerFactory.getLogger(Applier.class);

  private final Topics topics;
  private final View view;
  private final Readings readings;
  private final Progress progress;
  private final Deserializer<UniqueStatement> statements;
  private final Deserializer<UniqueEvent> events;
  private final Deserializer<Reading> articles;

  Applier(Topics topics, View view, Readings readings, Progress progress) {
    this.topics = topics;
    this.view = view;
    this.readings = readings;
    this.progress = progress;
    this.statements = topics.uniqueStatements().valueSerde().deserializer();
    this.events = topics.uniqueEvents().valueSerde().deserializer();
    this.articles = topics.articlesRead().valueSerde().deserializer();
  }

  /**
   * @param lane number of the record's partition; not looked at for Readings
   */
  void apply(ConsumerRecord<String, byte[]> arriving, int lane) {
    try {
      LogPlace place = new LogPlace(lane, arriving.offset());
      if (arriving.topic().equals(topics.articlesRead().name())) {
        applyReading(arriving);
      } else if (arriving.topic().equals(topics.uniqueStatements().name())) {
        applyStatement(arriving, place);
      } else {
        applyEvent(arriving, place);
      }
    } catch (SerializationException e) {
      progress.passedOver();
      LOG.warn(
          "Passed over {}-{} at offset {}: {}",
          arriving.topic(),
          arriving.partition(),
          arriving.offset(),
          e.getMessage());
    }
  }

  private void applyReading(ConsumerRecord<String, byte[]> arriving) {
    if (arriving.value() == null) {
      readings.remove(arriving.key());
    } else {
      articles.deserialize(arriving.topic(), arriving.value());
      readings.put(arriving.key(), RawJson.of(arriving.value()));
    }
  }

  private void applyStatement(ConsumerRecord<String, byte[]> arriving, LogPlace place) {
    UniqueStatement unique = statements.deserialize(arriving.topic(), arriving.value());
    if (unique == null) {
      view.remove(Kind.statement, arriving.key());
    } else {
      check(unique.id(), unique.state());
      view.put(Entry.of(unique, RawJson.of(arriving.value()), place, arriving.timestamp()));
    }
  }

  private void applyEvent(ConsumerRecord<String, byte[]> arriving, LogPlace place) {
    UniqueEvent unique = events.deserialize(arriving.topic(), arriving.value());
    if (unique == null) {
      view.remove(Kind.event, arriving.key());
    } else {
      check(unique.id(), unique.state());
      view.put(Entry.of(unique, RawJson.of(arriving.value()), place, arriving.timestamp()));
    }
  }

  private static void check(String id, UniqueState state) {
    if (id == null || state == null || state.status() == null) {
      throw new SerializationException("a unique record must have an id and a status");
    }
  }
}
