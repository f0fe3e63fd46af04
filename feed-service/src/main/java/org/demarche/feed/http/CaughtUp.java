package org.demarche.feed.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.demarche.feed.view.Progress;
import org.reactivestreams.Publisher;

/** Ready once everything that was on the topics at the start has been read. */
@Singleton
final class CaughtUp implements HealthIndicator {

  private final Progress progress;

  CaughtUp(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    Progress.State state = progress.state();
    return Publishers.just(
        HealthResult.builder("topics", state.isCaughtUp() ? HealthStatus.UP : HealthStatus.DOWN)
            .details(Map.of("detail", state.detail()))
            .build());
  }
}
