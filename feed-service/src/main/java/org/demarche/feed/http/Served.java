package org.demarche.feed.http;

import jakarta.inject.Singleton;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;

/** What is served, once all of it is there: half a view would pass for the whole. */
@Singleton
final class Served {

  private final View view;
  private final Readings readings;
  private final Progress progress;

  Served(View view, Readings readings, Progress progress) {
    this.view = view;
    this.readings = readings;
    this.progress = progress;
  }

  View view() {
    check();
    return view;
  }

  Readings readings() {
    check();
    return readings;
  }

  private void check() {
    Progress.State state = progress.state();
    boolean hasBeenCaughtUp =
        state.stage() == Progress.Stage.caughtUp || state.stage() == Progress.Stage.ended;
    if (!hasBeenCaughtUp) {
      throw new NotReady("records are still being read: " + state.detail());
    }
  }
}
