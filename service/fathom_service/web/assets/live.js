// Asks for the page again when something happened, and replaces its live part.
(() => {
  const live = document.getElementById("live");
  if (!live) return;
  let waiting = null;

  const refresh = async () => {
    waiting = null;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
    if (!fresh) return;
    const open = [...live.querySelectorAll("details")].map((part) => part.open);
    live.replaceChildren(...fresh.childNodes);
    [...live.querySelectorAll("details")].forEach((part, index) => { part.open = open[index] ?? false; });
  };
  const soon = () => { waiting ??= setTimeout(refresh, 800); };

  if (live.dataset.events) {
    const source = new EventSource(live.dataset.events);
    const kinds = ["trial.leased", "trial.ended", "trial.queued", "study.complete", "study.stopped",
      "confirmation.planned", "experiment.paused", "experiment.resumed"];
    kinds.forEach((kind) => source.addEventListener(kind, soon));
    ["experiment.complete", "experiment.cancelled"].forEach((kind) =>
      source.addEventListener(kind, () => { source.close(); soon(); setTimeout(refresh, 6000); }));
  } else if (live.dataset.poll) {
    setInterval(refresh, 1000 * Number(live.dataset.poll));
  }
})();
