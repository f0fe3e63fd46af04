// An actor as a line of type.
import { el } from "./dom.js";
import { countryName, flag } from "./flags.js";

const JOINER = "\u2060"; // no line break between a flag and its name

export function flagOf(country) {
  if (!country) return null;
  const emoji = flag(country);
  return emoji
    ? el("span.flag", { role: "img", "aria-label": countryName(country), title: countryName(country) }, emoji)
    : el("span.code", { title: countryName(country) }, country);
}

export const nameOf = actor => actor.name || actor.mention?.text || actor.id || "somebody";

/** Role and affiliation, each once. */
export function roleOf(actor) {
  const parts = [actor.role, actor.affiliation].filter(part => part && !nameOf(actor).includes(part));
  return parts.length === 2 && parts[0].includes(parts[1]) ? parts[0] : parts.join(", ");
}

/** "🇵🇪 Peru, 🇳🇴 Norway": at most `most` of them. */
export function party(actors, most = 4) {
  const shown = actors.slice(0, most).map((actor, index) => [
    index ? ", " : null,
    flagOf(actor.country), actor.country ? JOINER : null,
    el("span.name", null, nameOf(actor)),
  ]);
  return el("span.party", null, shown.flat(), actors.length > most ? ` and ${actors.length - most} more` : null);
}
