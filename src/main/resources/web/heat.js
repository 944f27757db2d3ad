// A heat map: regions by indicators, coloured within each column by rank or by the distance from the area above; what may
// not be compared, and each kind of nothing, looks its own way.
import { INK, told } from "./dots.js";

const PALE = [252, 243, 226];
const DARK = [122, 31, 31];
const STRICTER = [20, 96, 58];
const WEAKER = [163, 51, 28];
const EVEN = [244, 240, 231];

function between(from, to, share) {
  return from.map((one, i) => Math.round(one + (to[i] - one) * share));
}

/** A pattern of slanted lines, as a canvas that is laid side by side. */
export function hatch(ground, ink) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const context = tile.getContext("2d");
  context.fillStyle = ground;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = ink;
  context.beginPath();
  for (const from of [-8, 0, 8]) {
    context.moveTo(from, 8);
    context.lineTo(from + 8, 0);
  }
  context.stroke();
  return tile;
}

/** How strict 0 … 1 looks. */
export const ranked = (share) => between(PALE, DARK, share * 0.92);
/** How far −1 … 1 from the area above looks. */
export const distant = (share) => between(EVEN, share < 0 ? WEAKER : STRICTER, Math.abs(share) * 0.9);

export const EMPTY = {
  apart: () => ({ image: hatch("#fff", "#d6cfc2"), repeat: "repeat" }),
  noPlan: () => ({ image: hatch("#efe9dc", "#c9c0ae"), repeat: "repeat" }),
  unnumbered: () => "#dfe8f1",
  notSet: () => "#fffefb",
  doubt: () => "#fffae0",
  plain: () => "#f6f3ec",
};

// The mark that stands for a cell: the one that is ranked, else what can be compared, else the first.
function chief(cell) {
  return cell.marks.find((mark) => mark.rank != null) || cell.marks.find((mark) => !mark.apart) || cell.marks[0];
}

function colours(drawing, column) {
  const marks = drawing.cells.map((row) => chief(row[column])).filter(Boolean);
  const last = Math.max(1, ...marks.map((mark) => mark.rank || 1));
  const far = Math.max(...marks.map((mark) => Math.abs(mark.distance || 0)), 0);
  return (mark) => {
    if (mark.apart) {
      return "apart";
    }
    if (drawing.scale === "rank") {
      return mark.rank == null ? "plain" : ranked(last === 1 ? 0.4 : 1 - (mark.rank - 1) / (last - 1));
    }
    return mark.distance === undefined ? "plain" : distant(far === 0 ? 0 : mark.distance / far);
  };
}

function looks(drawing) {
  return drawing.columns.flatMap((name, column) => {
    const colour = colours(drawing, column);
    return drawing.rows.map((row, at) => {
      const cell = drawing.cells[at][column];
      const mark = cell.state === "set" ? chief(cell) : null;
      const fill = mark ? colour(mark) : cell.state;
      const more = cell.marks.length > 1 ? " +" + (cell.marks.length - 1) : "";
      return {
        column, at, fill,
        id: mark ? mark.id : cell.id,
        sign: mark ? mark.sign + (mark.apart ? "*" : "") + more : cell.sign,
        about: [...(mark ? mark.about : [row.name + "  " + cell.sign, name.name]), row.plan || ""].filter(Boolean),
      };
    });
  });
}

const isDark = (fill) => Array.isArray(fill) && fill[0] * 0.299 + fill[1] * 0.587 + fill[2] * 0.114 < 140;

export function heat(drawing, first, { width, font }) {
  const cells = looks(drawing);
  const fills = Object.fromEntries(Object.entries(EMPTY).map(([name, make]) => [name, make()]));
  const left = drawing.rows.some((row) => row.label !== row.name) ? 230 : 150;
  const wide = Math.max(92, Math.floor((width - left - 4) / drawing.columns.length));
  const option = {
    grid: { left, right: 4, top: 46, bottom: 4 },
    tooltip: { renderMode: "richText", confine: true, textStyle: { fontSize: 12, lineHeight: 18 }, formatter: (at) => told(cells[at.dataIndex].about) },
    xAxis: {
      type: "category", position: "top", data: drawing.columns.map((column, at) => String(at)), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        interval: 0, color: INK.text, fontSize: 12, lineHeight: 15, width: wide - 8, overflow: "breakAll",
        formatter: (at) => { const name = drawing.columns[at].name; const most = Math.floor((wide - 8) / 12.5) * 2; return name.length > most ? name.slice(0, most - 1) + "…" : name; },
      },
    },
    yAxis: {
      type: "category", inverse: true, data: drawing.rows.map((row, at) => String(at)), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        interval: 0, color: INK.text, fontSize: 12.5, width: left - 12, overflow: "truncate",
        formatter: (at) => (drawing.rows[at].above ? "{above|" + drawing.rows[at].label + "}" : drawing.rows[at].label),
        rich: { above: { fontSize: 12.5, fontWeight: "bold", color: "#7a5200" } },
      },
    },
    series: [{
      type: "custom", data: cells.map((cell) => [cell.column, cell.at]), encode: { x: 0, y: 1 },
      renderItem: (at, api) => {
        const cell = cells[at.dataIndex];
        const [x, y] = api.coord([cell.column, cell.at]);
        const [w, h] = api.size([1, 1]);
        const fill = Array.isArray(cell.fill) ? "rgb(" + cell.fill.join(",") + ")" : fills[cell.fill];
        return {
          type: "group",
          children: [
            { type: "rect", shape: { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2 }, style: { fill, stroke: INK.line, lineWidth: Array.isArray(cell.fill) ? 0 : 1 } },
            { type: "text", silent: true, style: { x, y, text: cell.sign, width: w - 8, overflow: "truncate", align: "center", verticalAlign: "middle", fontSize: 12.5, fontFamily: font, fill: isDark(cell.fill) ? "#fff" : cell.fill === "apart" ? INK.soft : INK.text } },
          ],
        };
      },
    }],
  };
  return {
    option,
    width: Math.max(width, left + 4 + wide * drawing.columns.length),
    height: 50 + drawing.rows.length * 31,
    points: {
      count: cells.length,
      spot: (at) => [cells[at].column, cells[at].at],
      id: (at) => cells[at].id,
      about: (at) => cells[at].about,
      next: (at, key) => {
        const rows = drawing.rows.length;
        const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rows, ArrowLeft: -rows }[key];
        const to = at + step;
        const leaves = to < 0 || to >= cells.length || (Math.abs(step) === 1 && Math.floor(to / rows) !== Math.floor(at / rows));
        return step === undefined ? null : leaves ? at : to;
      },
    },
    entry: (event) => (event.componentType === "series" ? cells[event.dataIndex].id : null),
  };
}
