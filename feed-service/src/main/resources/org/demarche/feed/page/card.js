// One record in the list.
import { el } from "./dom.js";
import { flagOf, nameOf, party, roleOf } from "./actor.js";
import { cut, pieces } from "./verbatim.js";
import { actWord, clock, count, dateWords, moment, quadOf, typeWord } from "./words.js";

export const bodyOf = item => item.statement || item.event || {};
export const kindOf = item => (item.event ? "event" : "statement");

/** The list entry; `open` is called with the record. */
export function card(item, open) {
  const body = bodyOf(item);
  const heading = item.event ? eventHeading(body) : statementHeading(body);
  const title = el("h3.head", null, el("button.open", { type: "button", onclick: () => open(item) }, heading));
  const text = item.event ? evidence(body) : quotation(body);
  return el("article.card." + kindOf(item) + (item.event ? ".q-" + quadOf(body.type) : ""), { "data-id": item.id },
    reach(item), el("div.body", null, title, text, foot(item, body)));
}

function statementHeading(said) {
  const speaker = said.speaker;
  if (!speaker) return [el("span.name.nobody", null, "Unattributed"), el("span.act", null, actWord(said.act))];
  const role = roleOf(speaker);
  return [
    flagOf(speaker.country), el("span.name", null, nameOf(speaker)),
    role ? el("span.role", null, role) : null,
    el("span.act", { title: said.cue ? `“${said.cue.text}”` : "no cue: the quotation stands alone" }, actWord(said.act)),
    said.addressee ? el("span.to", null, "to ", nameOf(said.addressee)) : null,
  ];
}

function eventHeading(done) {
  const [actors, recipients] = [done.actors || [], done.recipients || []];
  return [
    el("span.type", null, typeWord(done.type)),
    el("span.status.s-" + (done.status || "occurred"), null, done.status || "occurred"),
    actors.length ? party(actors) : el("span.name.nobody", null, "Somebody"),
    recipients.length ? el("span.arrow", { role: "img", "aria-label": "to" }, "→") : null,
    recipients.length ? party(recipients) : null,
  ];
}

/** What was said; the speaker's own words stand out. A direct quotation comes without its marks. */
export function quotation(said) {
  const tag = said.kind === "direct" ? "q.own" : "span.own";
  return el("p.text", { lang: "en", dir: "auto" },
    pieces(said).map(piece => (piece.own ? el(tag, null, piece.text) : piece.text)));
}

/** The sentence that tells it; the words that name the deed stand out. */
export function evidence(done) {
  const sentence = done.evidence?.text || "";
  const { start, end } = done.trigger || {};
  const from = start - (done.evidence?.start ?? 0), to = end - (done.evidence?.start ?? 0);
  const isThere = done.trigger?.text && sentence.slice(from, to) === done.trigger.text;
  return el("p.text", { lang: "en", dir: "auto" },
    cut(sentence, isThere ? [[from, to]] : []).map(piece => (piece.own ? el("em.trigger", null, piece.text) : piece.text)));
}

/** How many tell it, and how many of them by themselves. */
function reach(item) {
  const outlets = item.outletCount || 0, own = Math.min(item.independentCount || 0, outlets);
  const said = `${count(outlets, "outlet", "outlets")}, ${own} independent`;
  const dots = Array.from({ length: Math.min(outlets, 9) }, (_, i) => el(i < own ? "i.own" : "i", null));
  return el("div.reach", { title: said },
    el("strong", null, String(outlets)), el("span.unit", null, outlets === 1 ? "outlet" : "outlets"),
    el("span.dots", { role: "img", "aria-label": said }, dots));
}

function foot(item, body) {
  const outlets = [...new Set((item.mentions || []).map(mention => mention.outlet || "unknown outlet"))];
  const more = (item.outletCount || 0) - Math.min(outlets.length, 3);
  return el("p.foot", null,
    el("span.facts-line", null,
      when(item, body),
      body.place?.name ? el("span", null, body.place.name) : null,
      clock(item.firstPublishedAt) ? el("span", { title: "first published " + moment(item.firstPublishedAt) }, clock(item.firstPublishedAt)) : null,
      outlets.length ? el("span.outlets", null, outlets.slice(0, 3).join(", "), more > 0 ? ` and ${more} more` : null) : null),
    flags(item, body));
}

/** The day it was said or done; of a statement only where it is not the day it was published. */
function when(item, body) {
  const span = body.when || body.saidOn;
  const words = dateWords(span);
  if (!words || (!item.event && span.from && item.firstPublishedAt?.startsWith(span.from))) return null;
  return el("span.when", { title: item.event ? "when it happens" : "when it was said" }, item.event ? words : "said " + words);
}

/** What an editor must not miss. */
export function flags(item, body) {
  const against = (item.contradicts || []).length;
  return [
    item.status !== "live" ? el("span.chip.warn", null, item.status) : null,
    item.contested ? el("span.chip.warn", null, "contested") : null,
    against ? el("span.chip.warn", null, `contradicted by ${against}`) : null,
    body.claimedIn ? el("span.chip", { title: "asserted only inside a statement" }, "a claim") : null,
    item.follows ? el("span.chip", null, "was announced") : null,
    body.parent ? el("span.chip", { title: "somebody reports that somebody else said it" }, "reported speech") : null,
  ].filter(Boolean);
}
