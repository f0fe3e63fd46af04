// The records the page holds: two lists read page by page, kept in one order, changed live.

const PAGE = 40;
const UNKNOWN = -Infinity;
const timeOf = item => (item.firstPublishedAt ? Date.parse(item.firstPublishedAt) : UNKNOWN);
const kindOf = item => (item.event ? "event" : "statement");

/** Latest first, unknown publication last, then by id: the order of the service. */
export function compare(a, b) {
  const [left, right] = [timeOf(a), timeOf(b)];
  return left !== right ? (left > right ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export class Store {
  /** `kinds`: which lists; `query`: the filters as URLSearchParams. */
  constructor(kinds, query) {
    this.query = query;
    this.lists = kinds.map(kind => ({ kind, next: undefined, last: null }));
    this.items = new Map();
    this.position = null;
  }

  /** Reads on in every list that has more; one after the other, so that the first position holds for all. */
  async more() {
    for (const list of this.lists.filter(list => list.next !== null)) await this.read(list);
  }

  async read(list) {
    const query = new URLSearchParams(this.query);
    query.set("limit", PAGE);
    if (list.next) query.set("cursor", list.next);
    const answer = await fetchJson(`/v1/${list.kind}s?${query}`);
    answer.items.forEach(item => this.items.set(item.id, item));
    list.next = answer.next;
    list.last = answer.items.at(-1) || list.last;
    this.position ??= answer.position;
  }

  get hasMore() {
    return this.lists.some(list => list.next !== null);
  }

  /** What can be shown in order: nothing beyond where the shortest list was read to. */
  shown() {
    const ends = this.lists.filter(list => list.next && list.last).map(list => list.last);
    return [...this.items.values()].filter(item => ends.every(end => compare(item, end) <= 0)).sort(compare);
  }

  /** The record's newest revision; false when an equal or newer one is here. */
  put(item) {
    const held = this.items.get(item.id);
    if (held && held.revision >= item.revision) return false;
    this.items.set(item.id, item);
    return true;
  }

  remove(id) {
    return this.items.delete(id);
  }

  async one(kind, id) {
    return this.items.get(id) || fetchJson(`/v1/${kind}s/${encodeURIComponent(id)}`).catch(() => null);
  }

  has(kind) {
    return this.lists.some(list => list.kind === kind);
  }
}

/** Throws {status, detail, parameter} for what the service refuses. */
export async function fetchJson(path) {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  const body = await response.json().catch(() => ({}));
  if (response.ok || response.status === 410) return body;
  throw { status: response.status, detail: body.detail || response.statusText, parameter: body.parameter };
}

export { kindOf };
