/**
 * Which records a subscriber wants: the facets of a record that can be asked for, and the filter
 * that asks. Lists, stream and page share it.
 */
package org.demarche.feed.filter;
