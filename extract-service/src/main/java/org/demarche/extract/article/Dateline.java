package org.demarche.extract.article;

import org.demarche.record.When;

/**
 * "GENEVA, March 3 (Agency) -": where and when a report was written, and by whom. It is part of no
 * statement.
 *
 * @param start of the dateline in the body's readable text
 * @param end where the report itself begins
 */
public record Dateline(String place, When date, String agency, int start, int end) {

  Dateline withDate(When newDate) {
    return new Dateline(place, newDate, agency, start, end);
  }
}
