/**
 * Who: persons with their roles, institutions, states, bodies and groups. From a noun phrase in the
 * text to one actor with a stable id, by gazetteer, by grammar, and by what the article itself has
 * said before.
 */
package org.demarche.extract.actor;
