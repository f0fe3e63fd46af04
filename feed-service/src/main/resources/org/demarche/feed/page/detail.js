// The panel that says everything about one record.
import { el, link } from "./dom.js";
import { flagOf, nameOf, roleOf } from "./actor.js";
import { bodyOf, evidence, flags, kindOf, quotation } from "./card.js";
import { countryName } from "./flags.js";
import { actWord, count, dateWords, moment, typeWord } from "./words.js";

/** The panel's content; `fetchOne(kind, id)` gives other records, `open` shows one of them. */
export function detail(item, fetchOne, open) {
  const body = bodyOf(item);
  const said = !item.event;
  return [
    el("p.kicker", null, said ? `Statement · ${actWord(body.act)}` : `${typeWord(body.type)} · ${body.status || "occurred"}`),
    el("h2", { id: "detail-title", tabindex: "-1" }, title(item, body)),
    el("p.marks", null, flags(item, body)),
    el("blockquote", { cite: body.url || null }, said ? quotation(body) : evidence(body)),
    el("p.count", null, el("strong", null, count(item.outletCount || 0, "outlet", "outlets")),
      `, ${item.independentCount || 0} independent, ${count(item.mentionCount || 0, "report", "reports")}`),
    said ? statementFacts(body) : eventFacts(body),
    others("Contradicted by", item.contradicts, kindOf(item), fetchOne, open),
    others("Carries out", item.follows ? [item.follows] : [], kindOf(item), fetchOne, open),
    variants(item.variants || []),
    mentions(item),
    machine(item, body),
  ];
}

function title(item, body) {
  if (item.event) return [...(body.actors || []), ...(body.recipients || [])].map(nameOf).join(", ") || typeWord(body.type);
  return body.speaker ? [flagOf(body.speaker.country), " ", nameOf(body.speaker)] : "Unattributed";
}

function statementFacts(said) {
  return facts([
    ["Speaker", said.speaker ? actor(said.speaker) : `unknown: ${said.speakerReason || "no reason given"}`],
    ["Speaks for", said.principal && said.principal !== said.speaker?.id ? said.principal : null],
    ["Words", said.cue ? `“${said.cue.text}”` : "no cue; the quotation stands alone"],
    ["Form", { direct: "quoted", indirect: "in the reporter's words", mixed: "partly quoted" }[said.kind]],
    ["To", said.addressee ? actor(said.addressee) : null],
    ["About", list(said.about)],
    ["Where", said.venue], ["By", said.medium],
    ["Said on", dated(said.saidOn)],
  ]);
}

function eventFacts(done) {
  return facts([
    [(done.recipients || []).length ? "Who" : "Parties", list(done.actors)],
    ["To whom", list(done.recipients)],
    ["Kind", [done.mode, ...(done.contexts || [])].filter(Boolean).join(", ") || null],
    ["When", dated(done.when) || "not said"],
    ["Where", done.place ? [flagOf(done.place.country), " ", done.place.name] : null],
    ["Document", done.instrument],
    ["CAMEO", done.cameo],
    ["Told as", done.claimedIn ? "a claim inside a statement, not a fact" : null],
  ]);
}

function facts(rows) {
  return el("dl.facts", null, rows.filter(([, value]) => value && value.length !== 0)
    .map(([name, value]) => el("div", null, el("dt", null, name), el("dd", null, value))));
}

function dated(when) {
  const words = dateWords(when);
  return words && when.from && when.text ? `${words} (“${when.text}”)` : words;
}

const list = actors => (actors || []).flatMap((one, index) => [index ? el("br") : null, ...actor(one)]);

function actor(one) {
  const role = roleOf(one);
  const printed = one.mention?.text && one.mention.text !== nameOf(one) ? `in print: “${one.mention.text}”` : null;
  return [flagOf(one.country), " ", el("span.name", { title: one.country ? countryName(one.country) : null }, nameOf(one)),
    role ? el("span.role", null, role) : null, printed ? el("span.printed", null, printed) : null,
    el("code", null, one.id || "")];
}

function variants(wordings) {
  return wordings.length
    ? el("section", null, el("h3", null, "Other wordings"), el("ul.variants", null, wordings.map(text => el("li", { dir: "auto" }, text))))
    : null;
}

function mentions(item) {
  const rows = item.mentions || [];
  const left = (item.mentionCount || 0) - rows.length;
  return el("section", null, el("h3", null, "Reports"),
    el("ol.mentions", null, rows.map(mention)),
    left > 0 ? el("p.quiet", null, `and ${count(left, "later report", "later reports")}`) : null);
}

function mention(row) {
  return el("li", null,
    el("p.line", null, link(row.url, row.outlet || "unknown outlet", "outlet"), el("span.quiet", null, moment(row.publishedAt))),
    row.text ? el("p.wording", { dir: "auto" }, row.text) : null,
    el("p.quiet", null,
      [row.reason, row.score !== undefined && row.score !== null ? `score ${row.score.toFixed(2)}` : null].filter(Boolean).join(" · "),
      row.articleId ? [" ", el("a", { href: "/v1/articles/" + encodeURIComponent(row.articleId), target: "_blank", rel: "noopener" }, "reading")] : null));
}

/** Fills in as the answers come. */
function others(heading, ids, kind, fetchOne, open) {
  if (!ids || !ids.length) return null;
  const places = ids.slice(0, 10).map(id => {
    const place = el("li", null, el("code", null, id));
    fetchOne(kind, id).then(found => found && place.replaceChildren(other(found, open)));
    return place;
  });
  return el("section", null, el("h3", null, heading), el("ul.others", null, places));
}

function other(item, open) {
  const body = bodyOf(item);
  const who = item.event ? (body.actors || []).map(nameOf).join(", ") : body.speaker ? nameOf(body.speaker) : "Unattributed";
  return el("button.other", { type: "button", onclick: () => open(item) },
    el("strong", null, who, " ", item.event ? body.status || "" : actWord(body.act)), " ",
    item.event ? body.evidence?.text || "" : body.text || "");
}

function machine(item, body) {
  const path = `/v1/${kindOf(item)}s/${encodeURIComponent(item.id)}`;
  const sure = body.confidence !== undefined && body.confidence !== null ? `confidence ${body.confidence.toFixed(2)}` : null;
  return el("p.machine.quiet", null,
    [body.rule ? `rule ${body.rule}` : null, sure, body.extractor, `revision ${item.revision}`].filter(Boolean).join(" · "), " ",
    el("a", { href: path, target: "_blank", rel: "noopener" }, "JSON"));
}
