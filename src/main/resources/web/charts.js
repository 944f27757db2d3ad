// What is compared, drawn: each canvas of the section gets its chart, and a button that takes it away as a picture.
import { dots } from "./dots.js";
import { heat } from "./heat.js";
import { keys } from "./keys.js";
import { legend } from "./legend.js";

const SHARP = 2;
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

function showLegend(place, signs) {
  const canvas = document.createElement("canvas");
  const width = place.clientWidth;
  const height = legend(canvas.getContext("2d"), signs, width, FONT);
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  canvas.style.width = width + "px";
  canvas.style.height = height + "px";
  const context = canvas.getContext("2d");
  context.scale(SHARP, SHARP);
  legend(context, signs, width, FONT);
  place.replaceChildren(canvas);
}

// The chart with its name above and the meaning of its signs below.
function picture(chart, name, signs) {
  const drawn = chart.renderToCanvas
    ? chart.renderToCanvas({ pixelRatio: SHARP, backgroundColor: "#fff" })
    : chart.getRenderedCanvas({ pixelRatio: SHARP, backgroundColor: "#fff" });
  const canvas = document.createElement("canvas");
  const width = drawn.width / SHARP;
  const head = 40;
  const foot = legend(canvas.getContext("2d"), signs, width - 20, FONT) + 10;
  canvas.width = drawn.width;
  canvas.height = drawn.height + (head + foot) * SHARP;
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, 0, head * SHARP);
  context.scale(SHARP, SHARP);
  context.fillStyle = "#1d1b18";
  context.font = "600 16px " + FONT;
  context.fillText(name, 12, 26, width - 24);
  context.translate(10, head + drawn.height / SHARP);
  legend(context, signs, width - 20, FONT);
  return canvas;
}

/** A button in the head of the figure that takes its chart away as a picture. */
export function button(figure, chart, name, signs) {
  const take = document.createElement("button");
  take.type = "button";
  take.className = "plain png";
  take.textContent = "PNG";
  take.setAttribute("aria-label", name + " PNG");
  take.addEventListener("click", () => picture(chart, name, signs).toBlob((blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name.replace(/[\\/:*?"<>|\s]+/g, "-") + ".png";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }));
  figure.querySelector("figcaption").append(take);
}

/** Draws the section; what is clicked is told by the id of its entry in the matrix. */
export async function draw(section, open) {
  const echarts = await import(section.dataset.echarts);
  const drawing = JSON.parse(section.dataset.drawing);
  const signs = section.dataset.legend.split("|").map((sign) => sign.split("="));
  const charts = [];
  showLegend(section.querySelector(".legend"), signs);
  section.querySelectorAll(".canvas").forEach((place) => {
    const figure = place.closest("figure");
    const make = drawing.view === "heat" ? heat : dots;
    const made = make(drawing, Number(place.dataset.column), { echarts, width: place.clientWidth, font: FONT });
    if (made.note) {
      const note = document.createElement("p");
      note.className = "note";
      note.textContent = made.note;
      figure.append(note);
    }
    place.style.height = made.height + "px";
    if (made.width) {
      place.style.width = made.width + "px";
    }
    const chart = echarts.init(place, null, { renderer: "canvas", devicePixelRatio: Math.max(1, window.devicePixelRatio) });
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: "#1d1b18" }, ...made.option });
    chart.on("click", (event) => {
      const id = made.entry(event);
      if (id) {
        event.event.event.stopPropagation();
        open(id, event.event.event);
      }
    });
    keys(place, chart, made.points, open);
    button(figure, chart, figure.querySelector("h2").textContent, signs);
    charts.push(chart);
  });
  let waiting = 0;
  let width = section.clientWidth;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (section.clientWidth !== width) {
        width = section.clientWidth;
        showLegend(section.querySelector(".legend"), signs);
        charts.forEach((chart) => chart.resize());
      }
    }, 150);
  });
  section.classList.add("drawn");
  section.charts = charts;
}
