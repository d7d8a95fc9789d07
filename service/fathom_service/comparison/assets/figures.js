"use strict";
// Draws the figures of the page from their JSON, in the page's own ink, when they come into sight,
// and again when the ink changes.
(function () {
  const source = document.getElementById("figures");
  if (!source) return;
  const figures = JSON.parse(source.textContent);
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const narrow = window.matchMedia("(max-width: 720px)");
  const seen = new Set();

  function ink() {
    const style = getComputedStyle(document.documentElement);
    const probe = document.createElement("i");
    document.body.appendChild(probe);
    const read = (name) => {
      probe.style.color = "var(" + name + ")";
      return getComputedStyle(probe).color;
    };
    const found = { soft: read("--soft"), grid: read("--grid"), card: read("--card"), ink: read("--ink") };
    probe.remove();
    return found;
  }

  function layoutOf(figure) {
    const layout = JSON.parse(JSON.stringify(figure.layout));
    const colours = ink();
    layout.autosize = true;
    layout.font = Object.assign({}, layout.font, { color: colours.soft, size: narrow.matches ? 11 : 13 });
    layout.hoverlabel = { bgcolor: colours.card, font: { color: colours.ink } };
    for (const name of Object.keys(layout)) {
      if (/^[xy]axis\d*$/.test(name)) {
        layout[name].gridcolor = colours.grid;
        layout[name].linecolor = colours.grid;
        layout[name].fixedrange = narrow.matches;
      }
    }
    return layout;
  }

  function dataOf(figure) {
    // Plotly chooses the colour of numbers in cells as if nothing showed through these.
    const font = { color: ink().ink };
    return figure.data.map((part) => (part.texttemplate ? Object.assign({}, part, { textfont: font }) : part));
  }

  function draw(name) {
    const place = document.getElementById("figure-" + name);
    const options = { responsive: true, displaylogo: false, displayModeBar: false };
    place.style.minHeight = "";
    return Plotly.react(place, dataOf(figures[name]), layoutOf(figures[name]), options);
  }

  const sight = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      const name = entry.target.id.slice("figure-".length);
      sight.unobserve(entry.target);
      seen.add(name);
      draw(name);
    }
  }, { rootMargin: "600px" });

  for (const name of Object.keys(figures)) {
    const place = document.getElementById("figure-" + name);
    place.style.minHeight = (figures[name].layout.height || 440) + "px";
    sight.observe(place);
  }
  const again = () => seen.forEach(draw);
  dark.addEventListener("change", again);
  narrow.addEventListener("change", again);
  window.addEventListener("beforeprint", () => Object.keys(figures).forEach(draw));
})();
