/**
 * What a service around a Kafka stream is made of, whatever the stream does: a plan says what to
 * run, {@link org.demarche.streaming.RunningStream} runs it, {@link
 * org.demarche.streaming.StreamService} answers for it over HTTP. Its beans exist only in the
 * contexts of such services.
 */
@Configuration
@Requires(property = StreamService.PROPERTY)
package org.demarche.streaming;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
