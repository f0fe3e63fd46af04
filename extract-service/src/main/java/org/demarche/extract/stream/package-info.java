/**
 * Articles in, records out, as a stream: versions and withdrawals of articles, rejected records,
 * and where everything goes. Knows Kafka Streams; what reading is, it does not know.
 */
package org.demarche.extract.stream;
