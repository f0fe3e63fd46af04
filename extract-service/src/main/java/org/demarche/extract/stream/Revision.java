package org.demarche.extract.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.extract.Extraction;
import org.demarche.id.RecordId;
import org.demarche.record.Event;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.record.Statement;

/**
 * What a new version of an article changes, beside what the last one left. A pure function: new and
 * changed records first, withdrawals then, the Reading last.
 *
 * @param held what is left now
 * @param changes to be sent, in this order
 */
record Revision(Held held, List<Change> changes) {

  /**
   * @param next the new version, without its records
   */
  static Revision of(Held before, Held next, Extraction extraction) {
    String articleId = extraction.reading().articleId();
    Records statements =
        Records.compare(
            Change.Of.statement,
            articleId,
            before.statements(),
            extraction.statements(),
            Statement::id,
            Statement::withRevision);
    Records events =
        Records.compare(
            Change.Of.event,
            articleId,
            before.events(),
            extraction.events(),
            Event::id,
            Event::withRevision);
    List<Change> changes = new ArrayList<>(statements.written());
    changes.addAll(events.written());
    changes.addAll(statements.withdrawn());
    changes.addAll(events.withdrawn());
    int revision = before.revision() + 1;
    Reading reading = extraction.reading();
    changes.add(new Change(Change.Of.reading, articleId, revision, articleId, reading));
    Held after =
        new Held(
            revision,
            next.version(),
            next.appended(),
            next.digest(),
            statements.marks(),
            events.marks());
    return new Revision(after, List.copyOf(changes));
  }

  /** The records of one kind. */
  private record Records(
      List<Change> written, List<Change> withdrawn, Map<String, Held.Mark> marks) {

    static <R> Records compare(
        Change.Of of,
        String articleId,
        Map<String, Held.Mark> before,
        List<R> now,
        Function<R, String> id,
        BiFunction<R, Integer, R> withRevision) {
      Records records = new Records(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(before));
      Map<String, R> byId = new TreeMap<>();
      for (R record : now) {
        byId.put(id.apply(record), record);
        String digest = digest(withRevision.apply(record, 0));
        Held.Mark mark = before.get(id.apply(record));
        if (mark == null || !digest.equals(mark.digest())) {
          int revision = mark == null ? 1 : mark.revision() + 1;
          R written = withRevision.apply(record, revision);
          records.written.add(new Change(of, id.apply(record), revision, articleId, written));
          records.marks.put(id.apply(record), new Held.Mark(revision, digest));
        }
      }
      before.forEach(
          (key, mark) -> {
            if (mark.isLive() && !byId.containsKey(key)) {
              int revision = mark.revision() + 1;
              records.withdrawn.add(new Change(of, key, revision, articleId, null));
              records.marks.put(key, new Held.Mark(revision, null));
            }
          });
      return records;
    }

    private static String digest(Object record) {
      return RecordId.digest(Json.write(record), 20);
    }
  }
}
