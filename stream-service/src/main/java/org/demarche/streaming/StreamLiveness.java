package org.demarche.streaming;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Alive unless the stream has died. */
@Singleton
@Liveness
final class StreamLiveness implements HealthIndicator {

  private final RunningStream stream;

  StreamLiveness(RunningStream stream) {
    this.stream = stream;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    HealthStatus status = stream.isAlive() ? HealthStatus.UP : HealthStatus.DOWN;
    return Publishers.just(HealthResult.builder("stream", status).build());
  }
}
