/**
 * How single values stand in JSON where the library's own way takes too long. What is read and
 * written is the same.
 */
package org.demarche.json;
