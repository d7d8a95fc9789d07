"use strict";
// Checks the form on the server while it is written: what is wrong stands beside its field.
(() => {
  const form = document.getElementById("submit");
  const check = document.getElementById("check");
  let timer = null;
  let asked = 0;

  function mark(wrong) {
    form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    form.querySelectorAll(".wrong").forEach((note) => { note.hidden = true; note.textContent = ""; });
    for (const [name, message] of wrong) {
      const note = document.getElementById("wrong-" + name);
      if (note) { note.textContent = message; note.hidden = false; }
      document.getElementById(name)?.setAttribute("aria-invalid", "true");
    }
    if (wrong.length) document.getElementById("spec")?.setAttribute("aria-invalid", "true");
  }

  async function look() {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch("/submit/check", { method: "POST", body }).catch(() => null);
    if (!answer || !answer.ok || mine !== asked) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    check.replaceChildren(...fresh.body.childNodes);
    mark([...check.querySelectorAll("#wrong-fields li")].map((item) => [item.dataset.field, item.textContent]));
  }

  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 250); });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.id === "send") event.submitter.disabled = true;
  });
  window.addEventListener("pageshow", () => { const send = document.getElementById("send"); if (send.dataset.may) send.disabled = false; });
})();
