package org.demarche.ingest.http;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.demarche.ingest.publish.ArticleTopic;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Ready when articles can be published; else it says why not. */
@Singleton
@Readiness
final class BrokerHealth implements HealthIndicator {

  private final ArticleTopic topic;

  BrokerHealth(ArticleTopic topic) {
    this.topic = topic;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(() -> result(topic.unready()))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static HealthResult result(Optional<String> unready) {
    HealthResult.Builder result =
        HealthResult.builder("articles", unready.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN);
    unready.ifPresent(reason -> result.details(Map.of("reason", reason)));
    return result.build();
  }
}
