// A chart to look into, in place of the drawing: values under the pointer, years to zoom into, lines to hide.
(() => {
  const figure = document.querySelector("figure.chart[data-values]");
  if (!figure) return;
  const { values, measure, script, style, live, still, hint, year } = figure.dataset;
  const drawing = figure.querySelector("svg");
  const place = document.createElement("div");
  place.className = "live";
  place.hidden = true;
  const note = document.createElement("p");
  note.className = "note";
  note.hidden = true;
  note.textContent = hint;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "keep";
  button.textContent = live;
  figure.append(place, note, button);

  const loaded = (element) =>
    new Promise((resolve, reject) => {
      element.addEventListener("load", resolve);
      element.addEventListener("error", reject);
      document.head.append(element);
    });
  const size = () => ({ width: place.clientWidth, height: Math.max(240, Math.min(360, place.clientWidth / 2)) });

  let plot = null;
  const make = async () => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: style });
    const code = Object.assign(document.createElement("script"), { src: script });
    const [answer] = await Promise.all([fetch(values), loaded(sheet), loaded(code)]);
    const { terms } = await answer.json();
    // a line breaks in a year without documents, as in the drawing
    const known = terms[0].points.map((point) => point.year).filter((y) => y !== null);
    const first = Math.min(...known);
    const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
    const valuesOf = (term) => {
      const byYear = new Map(term.points.map((point) => [point.year, point[measure]]));
      return years.map((y) => byYear.get(y) ?? null).map((v) => (v === null ? null : Number(v)));
    };
    const ink = getComputedStyle(figure).color;
    const axis = { stroke: ink, grid: { stroke: ink, width: 0.2 }, ticks: { stroke: ink, width: 0.2 } };
    const lines = terms.map((term, i) => {
      const line = drawing.querySelector(`path.line.series-${i + 1}`);
      const dash = (line?.getAttribute("stroke-dasharray") ?? "").split(/[ ,]+/).map(Number).filter(Boolean);
      return { label: term.q, stroke: line ? getComputedStyle(line).stroke : ink, width: 2, dash };
    });
    plot = new uPlot(
      {
        ...size(),
        scales: { x: { time: false, range: (_, from, to) => (from === to ? [from - 1, to + 1] : [from, to]) } },
        series: [{ label: year }, ...lines],
        axes: [{ ...axis, incrs: [1, 2, 5, 10, 20, 50], values: (_, marks) => marks.map(String) }, axis],
      },
      [years, ...terms.map(valuesOf)],
      place,
    );
    addEventListener("resize", () => place.hidden || plot.setSize(size()));
  };

  button.addEventListener("click", async () => {
    const shown = place.hidden;
    place.hidden = !shown;
    note.hidden = !shown;
    drawing.toggleAttribute("hidden", shown);
    button.textContent = shown ? still : live;
    if (!plot) {
      await make().catch(() => {
        button.click(); // back to the drawing, which is there in any case
        button.remove();
      });
    }
    plot?.setSize(size());
  });
})();
