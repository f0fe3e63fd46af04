package org.demarche.extract.actor;

/**
 * Words of a sentence that the lexicons know.
 *
 * @param last token, inclusive
 * @param meaning a {@link Known}, a {@link Role} or an {@link Institution}
 */
record Unit(int first, int last, Object meaning, boolean plural) {}
