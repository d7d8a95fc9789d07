"use strict";
// Draws the figures of the page from their JSON, in the page's own ink, and again when it changes.
(function () {
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const narrow = window.matchMedia("(max-width: 720px)");

  function ink() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue(name).trim();
    return { soft: read("--soft"), grid: read("--grid"), card: read("--card"), ink: read("--ink") };
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

  function draw() {
    for (const name of Object.keys(figures)) {
      const place = document.getElementById("figure-" + name);
      const options = { responsive: true, displaylogo: false, displayModeBar: false };
      Plotly.react(place, figures[name].data, layoutOf(figures[name]), options);
    }
  }

  draw();
  dark.addEventListener("change", draw);
  narrow.addEventListener("change", draw);
})();
