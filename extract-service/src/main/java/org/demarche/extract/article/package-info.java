/**
 * What of an article is text and what is page furniture: paragraphs, dateline, date and outlet.
 * Everything after this room works on the readable text; its offsets lead back to the field as
 * received.
 */
package org.demarche.extract.article;
