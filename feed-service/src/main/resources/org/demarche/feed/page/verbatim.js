// Which characters of a statement's text are the speaker's own words. The record's offsets point into
// the article; they are carried over to the text, and where that cannot be, the printed marks decide.

/** Pieces {text, own} that together are the text. */
export function pieces(statement) {
  const text = statement.text || "";
  if (statement.kind === "direct") return [{ text, own: true }];
  if (statement.kind === "indirect") return [{ text, own: false }];
  return cut(text, carriedOver(statement, text) || printed(text));
}

function carriedOver(statement, text) {
  const spans = statement.spans || [];
  const own = statement.verbatim || [];
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const gap = [0, 1].find(width => length + width * (spans.length - 1) === text.length);
  if (!spans.length || !own.length || gap === undefined) return null;
  const ranges = [];
  let at = 0;
  for (const span of spans) {
    for (const { start, end } of own) {
      const from = Math.max(start, span.start), to = Math.min(end, span.end);
      if (from < to) ranges.push([at + from - span.start, at + to - span.start]);
    }
    at += span.end - span.start + gap;
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

function printed(text) {
  return [...text.matchAll(/[“«„"][^”»“"]+[”»“"]/g)].map(match => [match.index, match.index + match[0].length]);
}

/** The text cut at sorted [from, to) ranges, which are own. */
export function cut(text, ranges) {
  const result = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) result.push({ text: text.slice(at, from), own: false });
    if (to > Math.max(from, at)) result.push({ text: text.slice(Math.max(from, at), to), own: true });
    at = Math.max(at, to);
  }
  if (at < text.length) result.push({ text: text.slice(at), own: false });
  return result;
}
