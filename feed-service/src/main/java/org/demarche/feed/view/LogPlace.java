package org.demarche.feed.view;

/**
 * Where a record stood on its topic.
 *
 * @param lane number of the partition, over all followed topics
 */
public record LogPlace(int lane, long offset) {}
