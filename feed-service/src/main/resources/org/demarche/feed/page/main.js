// The page: filters, list, panel and live stream put together.
import { card } from "./card.js";
import { detail } from "./detail.js";
import { el } from "./dom.js";
import { Filters } from "./filters.js";
import { Live } from "./live.js";
import { Store, kindOf } from "./store.js";
import { count, longDay } from "./words.js";

const $ = id => document.getElementById(id);
const [list, panel, notice] = [$("list"), $("panel"), $("notice")];
const filters = new Filters($("filters"), load);

let store = new Store([], new URLSearchParams());
let live = null;
let loads = 0;
let isPaused = false;
let waiting = new Map(); // changes that came while paused or scrolled away, by id
let openId = null;

async function load() {
  const mine = ++loads;
  const query = new URLSearchParams(filters.query());
  const fresh = new Store(filters.kinds, query);
  $("chips").replaceChildren(...filters.chips());
  try {
    await fresh.more();
    if (mine !== loads) return;
    filters.refuse(null);
    store = fresh;
    waiting.clear();
    show();
    follow(query);
  } catch (problem) {
    if (mine === loads) refused(problem);
  }
}

function refused(problem) {
  if (problem.parameter) {
    filters.refuse(problem.parameter, problem.detail);
    tell(problem.detail);
  } else {
    tell(problem.status === 503 ? "Catching up with the topics…" : "The service does not answer; trying again…");
    state("connecting");
    setTimeout(load, 2000);
  }
}

function follow(query) {
  live?.close();
  live = new Live(query, store.position || "", { changed, gone, reset: load, state });
}

// ── list ──

function show() {
  const items = store.shown();
  const children = [];
  let day = null;
  for (const item of items) {
    const itemDay = longDay(item.firstPublishedAt);
    if (itemDay !== day) children.push(el("h2.day", null, (day = itemDay)));
    children.push(cardOf(item));
  }
  keepFocus(() => list.replaceChildren(...children));
  $("more").hidden = !store.hasMore;
  tell(items.length ? "" : Object.keys(filters.query()).length
    ? "Nothing matches these filters."
    : "Nothing here yet. Statements and events appear as soon as articles have been read.");
  counts(items);
}

const cards = new WeakMap();

/** Cards of unchanged records stay the same elements. */
function cardOf(item) {
  if (!cards.has(item)) cards.set(item, card(item, open));
  const made = cards.get(item);
  made.classList.toggle("current", item.id === openId);
  return made;
}

function keepFocus(change) {
  const id = document.activeElement?.closest?.(".card")?.dataset.id;
  change();
  if (id && !document.activeElement?.closest?.(".card")) cardElement(id)?.querySelector(".open").focus({ preventScroll: true });
}

const cardElement = id => list.querySelector(`[data-id="${CSS.escape(id)}"]`);

function tell(text) {
  notice.textContent = text;
  notice.hidden = !text;
}

function counts(items) {
  const statements = items.filter(item => !item.event).length;
  const more = store.hasMore ? " so far" : "";
  $("counts").textContent = [
    store.has("statement") ? count(statements, "statement", "statements") : null,
    store.has("event") ? count(items.length - statements, "event", "events") : null,
  ].filter(Boolean).join(", ") + more;
}

// ── live ──

function changed(item) {
  if (!store.has(kindOf(item))) return;
  const isShown = store.items.has(item.id);
  if (isPaused || (!isShown && window.scrollY > 240)) {
    waiting.set(item.id, () => store.put(item) && flash.add(item.id));
    pill();
  } else if (store.put(item)) {
    flash.add(item.id);
    redraw();
  }
}

function gone({ id }) {
  const take = () => store.remove(id);
  if (isPaused) {
    if (store.items.has(id)) waiting.set(id, take);
    else waiting.delete(id);
    pill();
  } else {
    waiting.delete(id);
    pill();
    if (take()) redraw();
  }
}

const flash = new Set();
let drawing = null;

/** Once per frame, however many changes come. */
function redraw() {
  drawing ??= setTimeout(() => {
    drawing = null;
    show();
    for (const id of flash) cardElement(id)?.classList.add("fresh");
    if (openId && flash.has(openId)) open(store.items.get(openId), false);
    flash.clear();
  }, 100);
}

function pill() {
  $("pill").hidden = waiting.size === 0;
  $("pill").textContent = isPaused
    ? `Paused · ${count(waiting.size, "change", "changes")} waiting`
    : `${count(waiting.size, "new record", "new records")} · show`;
}

function release() {
  waiting.forEach(apply => apply());
  waiting = new Map();
  pill();
  redraw();
}

function pause(on) {
  isPaused = on;
  $("pause").setAttribute("aria-pressed", String(on));
  $("pause").textContent = on ? "Resume" : "Pause";
  document.body.classList.toggle("paused", on);
  if (!on) release();
  pill();
  state(lastState);
}

let lastState = "connecting";

function state(now) {
  lastState = now;
  $("state").className = isPaused ? "paused" : now;
  $("state").textContent = isPaused ? "Paused" : now === "live" ? "Live" : "Connecting…";
}

// ── panel ──

function open(item, moveFocus = true) {
  if (!item) return;
  cardElement(openId || "")?.classList.remove("current");
  openId = item.id;
  cardElement(openId)?.classList.add("current");
  $("panel-body").replaceChildren(...detail(item, (kind, id) => store.one(kind, id), open).filter(Boolean));
  panel.hidden = false;
  document.body.classList.add("has-panel");
  if (moveFocus) {
    panel.scrollTop = 0;
    $("detail-title").focus({ preventScroll: true });
  }
}

function close() {
  const id = openId;
  panel.hidden = true;
  openId = null;
  document.body.classList.remove("has-panel");
  const left = id && cardElement(id);
  left?.classList.remove("current");
  left?.querySelector(".open").focus({ preventScroll: true });
}

// ── keys and buttons ──

function step(by) {
  const all = [...list.querySelectorAll(".card")];
  const at = all.findIndex(one => one.contains(document.activeElement) || (openId && one.dataset.id === openId));
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  if (!next) return;
  next.querySelector(".open").focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest", behavior: "instant" });
  if (openId) open(store.items.get(next.dataset.id), false);
}

const keys = {
  j: () => step(1), k: () => step(-1), p: () => pause(!isPaused), Escape: close,
  "/": () => { $("filter-box").open = true; filters.form.elements.q.focus(); },
};

document.addEventListener("keydown", event => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== "Escape")) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  if (isTyping) event.target.blur();
  else act();
});

async function more() {
  $("more").disabled = true;
  await store.more().then(show, refused);
  $("more").disabled = false;
}

function theme() {
  const isDark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = isDark ? "light" : "dark";
  localStorage.setItem("theme", document.documentElement.dataset.theme);
}

$("more").addEventListener("click", more);
$("pause").addEventListener("click", () => pause(!isPaused));
$("pill").addEventListener("click", () => (isPaused ? pause(false) : (window.scrollTo({ top: 0 }), release())));
$("close").addEventListener("click", close);
$("theme").addEventListener("click", theme);
if (localStorage.getItem("theme")) document.documentElement.dataset.theme = localStorage.getItem("theme");
$("filter-box").open = matchMedia("(min-width: 60rem)").matches;
new IntersectionObserver(entries => entries[0].isIntersecting && !$("more").hidden && !$("more").disabled && more())
  .observe($("more"));
load();
