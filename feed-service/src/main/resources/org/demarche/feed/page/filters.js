// The filter form, and its state in the address of the page.
import { el } from "./dom.js";
import { countries, countryName } from "./flags.js";
import { actWord, acts, typeWord, types } from "./words.js";

const NAMES = ["q", "speaker", "about", "country", "type", "status", "outlet", "minOutlets", "contested", "from", "to"];
const LABELS = { q: "text", minOutlets: "outlets ≥", contested: "contested" };
const option = (value, text) => el("option", { value }, text);

export class Filters {
  /** `changed` is called after every change. */
  constructor(form, changed) {
    this.form = form;
    this.changed = changed;
    this.fill();
    this.fromAddress();
    form.addEventListener("input", () => this.soon());
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => this.now()));
  }

  fill() {
    const { country, type } = this.form.elements;
    const named = countries.map(code => [code, countryName(code)]).sort((a, b) => a[1].localeCompare(b[1]));
    country.append(...named.map(([code, name]) => option(code, name)));
    type.append(
      el("optgroup", { label: "Statements: somebody…" }, acts.map(act => option(act, actWord(act)))),
      el("optgroup", { label: "Events" }, types.map(one => option(one, typeWord(one)))));
  }

  fromAddress() {
    const query = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const input = this.form.elements[name];
      if (input.type === "checkbox") input.checked = query.get(name) === "true";
      else input.value = query.get(name) || "";
    }
    this.form.elements.kind.value = ["statement", "event"].includes(query.get("kind")) ? query.get("kind") : "all";
  }

  get kind() {
    return this.form.elements.kind.value;
  }

  /** Acts are of statements, types and statuses of events: a list that cannot match is not asked for. */
  get kinds() {
    const { type, status } = this.query();
    const asked = this.kind === "all" ? ["statement", "event"] : [this.kind];
    return asked.filter(kind => !(type && (kind === "event") !== types.includes(type)) && !(status && kind === "statement"));
  }

  query() {
    const values = {};
    for (const name of NAMES) {
      const input = this.form.elements[name];
      const value = input.type === "checkbox" ? (input.checked ? "true" : "") : input.value.trim();
      if (value && !(name === "minOutlets" && Number(value) <= 1)) values[name] = value;
    }
    return values;
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), 250);
  }

  now() {
    const query = new URLSearchParams(this.query());
    if (this.kind !== "all") query.set("kind", this.kind);
    history.replaceState(null, "", query.size ? "?" + query : location.pathname);
    this.changed();
  }

  clear(name) {
    const input = this.form.elements[name];
    if (input.type === "checkbox") input.checked = false;
    else input.value = "";
    this.now();
  }

  /** Buttons that each take one filter away. */
  chips() {
    return Object.entries(this.query()).map(([name, value]) =>
      el("button.chip.filter", { type: "button", onclick: () => this.clear(name), "aria-label": `remove filter ${name}` },
        name === "contested" ? "contested" : `${LABELS[name] || name} ${name === "country" ? countryName(value) : value}`, el("span", { "aria-hidden": "true" }, " ×")));
  }

  /** Says under the field what the service did not understand. */
  refuse(parameter, detail) {
    for (const name of NAMES) {
      const input = this.form.elements[name];
      input.setCustomValidity?.(name === parameter ? detail : "");
      input.toggleAttribute?.("aria-invalid", name === parameter);
    }
  }
}
