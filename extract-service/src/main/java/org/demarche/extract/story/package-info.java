/** An article understood so far: what the rules for statements and events read from. */
package org.demarche.extract.story;
