/**
 * One record for one thing said or done: pure decisions, {@code (Clusters, mention) -> Changes}.
 *
 * <p>Which mentions belong together is a function of the set of live mentions, not of their order
 * of arrival. Nothing here knows Kafka, files or the clock.
 */
package org.demarche.dedup.cluster;
