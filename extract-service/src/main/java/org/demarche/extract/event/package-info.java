/** Who did what to whom, when, where, and whether it happened. */
package org.demarche.extract.event;
