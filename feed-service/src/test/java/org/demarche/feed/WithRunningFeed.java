package org.demarche.feed;

import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that each ask a service of their own. */
@ExtendWith(KafkaExtension.class)
abstract class WithRunningFeed {

  RunningFeed feed;

  @BeforeEach
  void start(TestKafka kafka) {
    feed = new RunningFeed(kafka);
  }

  @AfterEach
  void stop() {
    feed.close();
  }
}
