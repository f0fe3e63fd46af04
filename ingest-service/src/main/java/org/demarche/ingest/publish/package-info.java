/** Articles onto the topic, acknowledged by the broker before anyone is told that they are safe. */
package org.demarche.ingest.publish;
