/**
 * The service around the stream: its start, and what it counts. Health, metrics and schemas come
 * with {@link org.demarche.streaming.StreamService}.
 */
package org.demarche.extract.http;
