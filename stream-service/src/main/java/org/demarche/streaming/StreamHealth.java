package org.demarche.streaming;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Ready when the stream runs; else it says why not. */
@Singleton
@Readiness
final class StreamHealth implements HealthIndicator {

  private final RunningStream stream;

  StreamHealth(RunningStream stream) {
    this.stream = stream;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.just(result(stream.unready()));
  }

  private static HealthResult result(Optional<String> unready) {
    HealthResult.Builder result =
        HealthResult.builder("stream", unready.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN);
    unready.ifPresent(reason -> result.details(Map.of("reason", reason)));
    return result.build();
  }
}
