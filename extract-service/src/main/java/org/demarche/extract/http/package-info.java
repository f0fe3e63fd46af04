/**
 * The service around the stream: health, metrics, schemas, and its start. Its beans exist only in
 * the context of this service, since several run in one process.
 */
@Configuration
@Requires(property = "demarche.service", value = "extract-service")
package org.demarche.extract.http;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
