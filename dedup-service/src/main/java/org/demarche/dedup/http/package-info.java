/**
 * The service around the stream: health, metrics, and its start. Its beans exist only in the
 * context of this service, since several run in one process.
 */
@Configuration
@Requires(property = "demarche.service", value = "dedup-service")
package org.demarche.dedup.http;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
