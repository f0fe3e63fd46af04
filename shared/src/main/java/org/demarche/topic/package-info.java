/**
 * The topics: their names, what is on them, and how they are kept. One declaration serves creation,
 * documents and tests.
 */
package org.demarche.topic;
