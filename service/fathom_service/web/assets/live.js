"use strict";
// Keeps a page's live part as the server has it: asks for the page again when the server says that
// something happened, or every few seconds, and replaces what has changed. Whatever somebody has
// opened stays open, and the focus where it was. A server that is away is asked again until it is back.
(() => {
  const live = document.getElementById("live");
  if (!live || !(live.dataset.ticks || live.dataset.poll)) return;
  const lost = document.getElementById("connection");
  const announce = document.getElementById("announce");
  const shown = new Map();
  const PAUSES = [500, 1000, 2000, 4000];
  let failures = 0;
  let source = null;
  let timer = null;

  const parts = (root) => [...root.children].filter((part) => part.id);
  parts(live).forEach((part) => shown.set(part.id, part.outerHTML));

  const said = () => [...live.querySelectorAll("[data-announce]")].map((part) => part.textContent.trim()).join(". ");
  let lastSaid = said();

  function replace(old, fresh) {
    const open = [...old.querySelectorAll("details[open]")].map((part) => part.id);
    const focus = old.contains(document.activeElement) ? document.activeElement : null;
    const mark = focus && (focus.id ? "#" + focus.id : focus.getAttribute("href") && `[href="${focus.getAttribute("href")}"]`);
    const left = [...old.querySelectorAll(".scroll")].map((part) => part.scrollLeft);
    old.replaceWith(fresh);
    open.filter(Boolean).forEach((id) => { const part = document.getElementById(id); if (part) part.open = true; });
    [...fresh.querySelectorAll(".scroll")].forEach((part, index) => { part.scrollLeft = left[index] || 0; });
    if (mark) fresh.querySelector(mark)?.focus({ preventScroll: true });
  }

  function update(root) {
    const fresh = parts(root);
    const ids = new Set(fresh.map((part) => part.id));
    parts(live).filter((part) => !ids.has(part.id)).forEach((part) => { shown.delete(part.id); part.remove(); });
    let before = null;
    for (const part of fresh) {
      const html = part.outerHTML;
      const old = parts(live).find((mine) => mine.id === part.id);
      if (!old) before ? before.after(part) : live.prepend(part);
      else if (shown.get(part.id) !== html) replace(old, part);
      shown.set(part.id, html);
      before = document.getElementById(part.id);
    }
    const now = said();
    if (announce && now !== lastSaid) announce.textContent = now;
    lastSaid = now;
  }

  function reached(yes) {
    failures = yes ? 0 : failures + 1;
    if (lost) lost.hidden = failures < 2;
  }

  async function refresh() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer && answer.redirected && new URL(answer.url).pathname === "/login") location.reload();
    reached(Boolean(answer && answer.ok));
    if (!answer || !answer.ok) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
    if (fresh) update(fresh);
    return Boolean(fresh);
  }

  function later(what) {
    clearTimeout(timer);
    timer = setTimeout(what, PAUSES[Math.min(failures, PAUSES.length - 1)]);
  }

  // The browser's own way to connect again gives up where a proxy answers for a server that is away.
  function listen() {
    source = new EventSource(live.dataset.ticks);
    source.addEventListener("tick", refresh);
    source.addEventListener("done", () => { source.close(); refresh(); });
    source.addEventListener("error", () => { source.close(); reached(false); later(again); });
  }

  async function again() {
    if (await refresh()) listen();
    else later(again);
  }

  if (live.dataset.ticks) listen();
  else setInterval(() => { if (!document.hidden) refresh(); }, 1000 * Number(live.dataset.poll));
})();
