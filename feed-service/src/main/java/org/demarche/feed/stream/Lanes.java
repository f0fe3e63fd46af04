package org.demarche.feed.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.demarche.topic.Topic;

/**
 * The partitions of some topics, numbered in the order of topics and partitions, so that every
 * instance of the service numbers them alike.
 *
 * @param epoch changes when a topic is deleted and made again
 */
record Lanes(List<TopicPartition> partitions, Map<TopicPartition, Integer> numbers, String epoch) {

  Lanes {
    partitions = List.copyOf(partitions);
    numbers = Map.copyOf(numbers);
  }

  static Lanes of(Admin admin, List<Topic<?, ?>> topics)
      throws ExecutionException, InterruptedException {
    List<String> names = topics.stream().map(Topic::name).toList();
    Map<String, TopicDescription> described = admin.describeTopics(names).allTopicNames().get();
    List<TopicPartition> partitions = new ArrayList<>();
    StringBuilder ids = new StringBuilder();
    for (String name : names) {
      TopicDescription topic = described.get(name);
      ids.append(topic.topicId());
      topic.partitions().stream()
          .map(TopicPartitionInfo::partition)
          .sorted(Comparator.naturalOrder())
          .forEach(partition -> partitions.add(new TopicPartition(name, partition)));
    }
    Map<TopicPartition, Integer> numbers = new HashMap<>();
    partitions.forEach(partition -> numbers.put(partition, numbers.size()));
    return new Lanes(partitions, numbers, Integer.toHexString(ids.toString().hashCode()));
  }
}
