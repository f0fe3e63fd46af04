package org.demarche.extract.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.stream.Counts;
import org.demarche.extract.stream.ExtractPlan;
import org.demarche.record.Article;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamService;

/** extract-service: its stream, and HTTP for health, metrics and schemas. */
public final class ExtractService {

  private static final String NAME = "extract-service";

  private ExtractService() {}

  /** Runs until the process is ended; ends it when the stream dies. */
  public static void main(String[] arguments) {
    StreamService.run(NAME, ExtractService::start);
  }

  /**
   * Returns when HTTP answers; the stream starts in the background, readiness tells how far it is.
   *
   * @param whenDead hears of what ended the stream
   */
  public static StreamService start(Settings settings, Consumer<Throwable> whenDead) {
    return start(settings, () -> Extractor.load()::extract, whenDead);
  }

  static StreamService start(
      Settings settings,
      Supplier<BiFunction<Article, Instant, Extraction>> extractor,
      Consumer<Throwable> whenDead) {
    Counts counts = new Counts();
    StreamService service =
        StreamService.start(
            NAME,
            Setting.EXTRACT_PORT,
            settings,
            new ExtractPlan(settings, extractor, counts),
            whenDead);
    count(service.meters(), counts);
    return service;
  }

  private static void count(MeterRegistry meters, Counts counts) {
    FunctionCounter.builder("demarche.articles.read", counts, Counts::read).register(meters);
    FunctionCounter.builder("demarche.articles.rejected", counts, Counts::rejected)
        .register(meters);
  }
}
