package org.demarche.dedup.http;

import java.util.function.Consumer;
import org.demarche.dedup.stream.DedupPlan;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamService;

/** dedup-service: its stream, and HTTP for health and metrics. */
public final class DedupService {

  private static final String NAME = "dedup-service";

  private DedupService() {}

  /** Runs until the process is ended; ends it when the stream dies. */
  public static void main(String[] arguments) {
    StreamService.run(NAME, DedupService::start);
  }

  /**
   * Returns when HTTP answers; the stream starts in the background, readiness tells how far it is.
   *
   * @param whenDead hears of what ended the stream
   */
  public static StreamService start(Settings settings, Consumer<Throwable> whenDead) {
    return StreamService.start(
        NAME, Setting.DEDUP_PORT, settings, new DedupPlan(settings), whenDead);
  }
}
