// A chart by the keyboard: arrow keys lead from point to point, Home and End to the first and last, Enter opens what stands
// behind a point. Where one is, is ringed and told.

/** @param points how many there are, where each stands, what it tells, and where a key leads from it */
export function keys(place, chart, points, open) {
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("aria-live", "polite");
  place.after(told);
  place.tabIndex = 0;
  place.setAttribute("role", "application");
  place.setAttribute("aria-label", place.getAttribute("aria-label") + " " + place.dataset.keys);
  let at = -1;

  const pixel = () => chart.convertToPixel({ seriesIndex: 0 }, points.spot(at));

  function ring(shown) {
    const [cx, cy] = shown ? pixel() : [0, 0];
    chart.setOption({ graphic: [{
      id: "here", type: "circle", silent: true, z: 50, invisible: !shown, shape: { cx, cy, r: 10 },
      style: { fill: "none", stroke: "#1a6fd0", lineWidth: 3 },
    }] });
  }

  function go(to) {
    at = Math.max(0, Math.min(points.count - 1, to));
    ring(true);
    chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: at });
    told.textContent = points.about(at).join("; ");
  }

  place.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || points.count === 0) {
      return;
    }
    const to = { Home: 0, End: points.count - 1 }[event.key] ?? points.next(at, event.key);
    if (to !== null) {
      event.preventDefault();
      go(at < 0 ? 0 : to);
    } else if ((event.key === "Enter" || event.key === " ") && at >= 0) {
      event.preventDefault();
      const box = place.getBoundingClientRect();
      const [x, y] = pixel();
      open(points.id(at), { clientX: box.left + x, clientY: box.top + y }, place);
    }
  });
  place.addEventListener("blur", () => {
    if (at >= 0) {
      ring(false);
      chart.dispatchAction({ type: "hideTip" });
    }
  });
  place.addEventListener("focus", () => at >= 0 && go(at));
}
