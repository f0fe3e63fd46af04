package org.demarche.feed.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.demarche.feed.view.Progress;
import org.reactivestreams.Publisher;

/** Alive as long as the topics are read, or waited for. */
@Singleton
@Liveness
final class Following implements HealthIndicator {

  private final Progress progress;

  Following(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    Progress.State state = progress.state();
    boolean isAlive = state.stage() != Progress.Stage.ended;
    return Publishers.just(
        HealthResult.builder("reading", isAlive ? HealthStatus.UP : HealthStatus.DOWN)
            .details(Map.of("detail", state.detail()))
            .build());
  }
}
