/**
 * Articles over HTTP. The beans exist only in the context of this service, since several run in one
 * process.
 */
@Configuration
@Requires(property = "demarche.service", value = "ingest-service")
package org.demarche.ingest.http;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
