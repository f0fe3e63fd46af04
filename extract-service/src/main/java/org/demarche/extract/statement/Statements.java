package org.demarche.extract.statement;

import java.util.List;
import org.demarche.extract.story.Story;
import org.demarche.record.Statement;

/** Finds the statements of a story. Thread-safe. */
public final class Statements {

  /** In the order of the text. */
  public List<Statement> in(Story story) {
    return List.of();
  }
}
