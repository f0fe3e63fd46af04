/**
 * Every unique record and Reading that the service serves, in memory, ordered and bounded. Knows
 * neither Kafka nor HTTP nor the clock: a view is a function of the records applied to it.
 */
package org.demarche.feed.view;
