/**
 * The service around the stream: its start. Health and metrics come with {@link
 * org.demarche.streaming.StreamService}.
 */
package org.demarche.dedup.http;
