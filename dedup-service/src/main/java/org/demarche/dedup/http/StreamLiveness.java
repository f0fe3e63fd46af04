package org.demarche.dedup.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import org.demarche.dedup.stream.DedupStream;
import org.reactivestreams.Publisher;

/** Alive unless the stream has died. */
@Singleton
@Liveness
final class StreamLiveness implements HealthIndicator {

  private final DedupStream stream;

  StreamLiveness(DedupStream stream) {
    this.stream = stream;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    HealthStatus status = stream.isAlive() ? HealthStatus.UP : HealthStatus.DOWN;
    return Publishers.just(HealthResult.builder("stream", status).build());
  }
}
