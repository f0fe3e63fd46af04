package org.demarche.feed.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import org.demarche.feed.filter.Kind;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;

/** How much is held, and how many follow it live. */
@Context
final class Metrics {

  Metrics(
      MeterRegistry registry,
      View view,
      Readings readings,
      Progress progress,
      LiveStreams streams) {
    for (Kind kind : Kind.values()) {
      Gauge.builder("demarche.feed.records", view, held -> held.size(kind))
          .tag("kind", kind.name())
          .description("Unique records in memory")
          .register(registry);
    }
    Gauge.builder("demarche.feed.readings", readings, Readings::size)
        .description("Readings in memory")
        .register(registry);
    Gauge.builder("demarche.feed.streams", streams, LiveStreams::open)
        .description("Live streams")
        .register(registry);
    Gauge.builder("demarche.feed.caught.up", progress, at -> at.state().isCaughtUp() ? 1 : 0)
        .description("Whether all that was there at the start has been read")
        .register(registry);
    FunctionCounter.builder("demarche.feed.unreadable", progress, Progress::unreadable)
        .description("Records that made no sense and were passed over")
        .register(registry);
  }
}
