// The words of the contract in words of a reader, and dates.

const ACTS = {
  say: "says", claim: "claims", deny: "denies", accuse: "accuses", criticise: "criticises", praise: "praises",
  demand: "demands", request: "requests", promise: "promises", offer: "offers", threaten: "threatens", warn: "warns",
  agree: "agrees", reject: "rejects", welcome: "welcomes", regret: "regrets", hope: "hopes",
};
const TYPES = {
  AGREE: "Agreement", CONSULT: "Consultation", SUPPORT: "Support", CONCEDE: "Concession", COOPERATE: "Cooperation",
  AID: "Aid", RETREAT: "Retreat", REQUEST: "Request", ACCUSE: "Accusation", REJECT: "Rejection", THREATEN: "Threat",
  PROTEST: "Protest", SANCTION: "Sanction", MOBILIZE: "Mobilization", COERCE: "Coercion", ASSAULT: "Assault",
};
const QUADS = {
  AGREE: "talk", CONSULT: "talk", SUPPORT: "talk", CONCEDE: "talk",
  COOPERATE: "help", AID: "help", RETREAT: "help",
  REQUEST: "dispute", ACCUSE: "dispute", REJECT: "dispute", THREATEN: "dispute",
  PROTEST: "force", SANCTION: "force", MOBILIZE: "force", COERCE: "force", ASSAULT: "force",
};

export const acts = Object.keys(ACTS);
export const types = Object.keys(TYPES);
export const actWord = act => ACTS[act] || act || "says";
export const typeWord = type => TYPES[type] || type || "Event";
export const quadOf = type => QUADS[type] || "talk";

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

export const longDay = time => (time ? DAY.format(new Date(time)) : "Date unknown");
export const shortDay = time => (time ? SHORT_DAY.format(new Date(time)) : "undated");

/** "8 May 2024, 10:00 UTC"; midnight sharp is a day without a time. */
export function moment(time) {
  if (!time) return "undated";
  return /T00:00(:00)?(\.0+)?Z$/.test(time) ? shortDay(time) : `${shortDay(time)}, ${CLOCK.format(new Date(time))} UTC`;
}

/** The time of day; nothing at midnight sharp. */
export const clock = time => moment(time).split(", ")[1] || null;

/** A `when` or `saidOn`: what is known of it, never more. */
export function dateWords(when) {
  if (!when) return null;
  if (!when.from) return when.text ? `“${when.text}”` : null;
  if (when.precision === "year") return when.from.slice(0, 4);
  if (when.precision === "month") return MONTH.format(new Date(when.from));
  if (when.to && when.to !== when.from) return `${shortDay(when.from)} – ${shortDay(when.to)}`;
  return shortDay(when.from);
}

export const count = (number, one, many) => `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
