/** Putting articles on their topic, safely: what is acknowledged is there. */
package org.demarche.ingest.publish;
