// Builds elements. Everything from the records goes in as text, never as markup.

/** el("a.out", {href}, "text", child, null): null children are left out. */
export function el(selector, properties, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link for http(s) addresses; anything else, "javascript:" above all, stays text. */
export function link(url, text, className) {
  const safe = webAddress(url);
  return safe
    ? el("a" + (className ? "." + className : ""), { href: safe, target: "_blank", rel: "noopener noreferrer nofollow" }, text)
    : el("span" + (className ? "." + className : ""), url ? { title: url } : null, text);
}

function webAddress(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
  } catch {
    return null;
  }
}
