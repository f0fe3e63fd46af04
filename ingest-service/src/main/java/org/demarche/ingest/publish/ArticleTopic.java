package org.demarche.ingest.publish;

import java.util.List;
import java.util.Optional;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicAdmin;

/** Creates the topics of articles as soon as there is a broker, and says whether they are there. */
public final class ArticleTopic implements AutoCloseable {

  private final TopicAdmin admin;
  private final List<Topic<?, ?>> owned;
  private final Thread creating;

  /** Begins in the background. */
  public ArticleTopic(Settings settings) {
    this.admin = new TopicAdmin(settings);
    this.owned = List.of(settings.topics().articles(), settings.topics().articlesRejected());
    this.creating = new Thread(this::create, "create-topics");
    creating.setDaemon(true);
    creating.start();
  }

  /**
   * Why articles cannot be published now, or nothing. Asks the broker, for some seconds at most.
   */
  public Optional<String> unready() {
    try {
      return admin.attempt(List.of(), owned);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("is stopping");
    }
  }

  @Override
  public void close() {
    creating.interrupt();
    admin.close();
  }

  private void create() {
    try {
      admin.await(owned, List.of(), reason -> {});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
