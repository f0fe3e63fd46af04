/**
 * What subscribers without a Kafka client read: unique statements and events over HTTP, as a live
 * stream, and as a page. Holds its view in memory and rebuilds it from the compacted topics at
 * start.
 */
@Configuration
@Requires(property = "demarche.service", value = "feed-service")
package org.demarche.feed;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
