/**
 * Ids that are derived from what a record says: the same thing read twice has the same id. Never
 * random, never from offsets or the clock.
 */
package org.demarche.id;
