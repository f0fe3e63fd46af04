package org.demarche.dedup.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.demarche.dedup.stream.DedupStream;
import org.reactivestreams.Publisher;

/** Ready when mentions are being decided; else it says why not. */
@Singleton
@Readiness
final class StreamHealth implements HealthIndicator {

  private final DedupStream stream;

  StreamHealth(DedupStream stream) {
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
