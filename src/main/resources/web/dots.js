// Dots and ranges: a row a plan; what is exact a dot, a bound a bar with an open end, a range a bar, the base value a hollow
// dot, what the area above sets a line across the row. What stands at the right says it in signs.
export const INK = {
  value: "#7a1f1f", apart: "#8d867b", base: "#1f5f8b", parent: "#b07a00", text: "#1d1b18", soft: "#5d5852", line: "#d9d3c8",
  bar: "rgba(122,31,31,0.38)", barEnd: "rgba(122,31,31,0)", greyBar: "rgba(141,134,123,0.38)", greyEnd: "rgba(141,134,123,0)",
};

const measuring = document.createElement("canvas").getContext("2d");

function widest(words, font, least, most) {
  measuring.font = font;
  return Math.min(most, Math.max(least, ...words.map((word) => measuring.measureText(word).width + 14)));
}

function short(value) {
  const chinese = document.documentElement.lang.startsWith("zh");
  const steps = chinese ? [[1e8, "亿"], [1e4, "万"]] : [[1e9, "bn"], [1e6, "m"], [1e4, "k"]];
  for (const [size, name] of steps) {
    if (Math.abs(value) >= size) {
      return +(value / (name === "k" ? 1e3 : size)).toFixed(2) + name;
    }
  }
  return String(+value.toFixed(4));
}

/** The rows in which something stands, and how many others there are. */
function saying(drawing, column) {
  const rows = drawing.rows.map((row, at) => ({ ...row, cell: drawing.cells[at][column] }));
  return drawing.all ? rows : rows.filter((row) => row.cell.state === "set" || row.cell.state === "unnumbered");
}

function marksOf(rows) {
  return rows.flatMap((row, at) => {
    const drawn = row.cell.marks.filter((mark) => mark.low !== undefined);
    return drawn.map((mark, i) => ({ ...mark, row: at, shift: drawn.length > 1 ? (i / (drawn.length - 1) - 0.5) * 0.5 : 0 }));
  });
}

function bounds(marks) {
  const all = marks.flatMap((mark) => [mark.low, mark.high, mark.base, mark.parent]).filter((value) => value !== undefined);
  if (all.length === 0) {
    return [0, 1];
  }
  const least = Math.min(...all);
  const most = Math.max(...all);
  const room = (most - least || Math.abs(most) || 1) * 0.1;
  return [least >= 0 && least - room < 0 ? 0 : least - room, most <= 0 && most + room > 0 ? 0 : most + room];
}

// One mark with all that belongs to it.
function shapes(mark, api, area, echarts, size) {
  const [low, y0] = api.coord([mark.low, mark.row]);
  const high = api.coord([mark.high, mark.row])[0];
  const step = api.size([0, 1])[1];
  const y = y0 + mark.shift * step;
  const ink = mark.apart ? INK.apart : INK.value;
  const parts = [];
  if (mark.parent !== undefined) {
    const x = api.coord([mark.parent, mark.row])[0];
    parts.push({ type: "line", shape: { x1: x, y1: y0 - step / 2, x2: x, y2: y0 + step / 2 }, style: { stroke: INK.parent, lineWidth: 2 } });
  }
  if (mark.base !== undefined) {
    const x = api.coord([mark.base, mark.row])[0];
    parts.push({ type: "line", shape: { x1: x, y1: y, x2: low, y2: y }, style: { stroke: INK.base, lineWidth: 1, lineDash: [2, 3] } });
    parts.push({ type: "circle", shape: { cx: x, cy: y, r: size - 1 }, style: { fill: "#fff", stroke: INK.base, lineWidth: 1.5 } });
  }
  if (mark.open !== 0) {
    const end = mark.open > 0 ? area.x + area.width : area.x;
    const from = mark.open > 0 ? low : high;
    const colours = mark.apart ? [INK.greyBar, INK.greyEnd] : [INK.bar, INK.barEnd];
    parts.push({
      type: "rect",
      shape: { x: Math.min(from, end), y: y - size * 0.7, width: Math.abs(end - from), height: size * 1.4 },
      style: { fill: new echarts.graphic.LinearGradient(mark.open > 0 ? 0 : 1, 0, mark.open > 0 ? 1 : 0, 0, [
        { offset: 0, color: colours[0] }, { offset: 1, color: colours[1] }]) },
    });
  }
  if (high !== low) {
    parts.push({ type: "rect", shape: { x: low, y: y - size * 0.7, width: high - low, height: size * 1.4, r: size * 0.7 }, style: { fill: ink, opacity: 0.55 } });
  }
  const ends = mark.open > 0 || high === low ? [low] : mark.open < 0 ? [high] : [low, high];
  ends.forEach((x) => parts.push(mark.beyond
    ? { type: "polygon", shape: { points: [[x, y - size - 1], [x + size + 1, y], [x, y + size + 1], [x - size - 1, y]] }, style: { fill: ink } }
    : { type: "circle", shape: { cx: x, cy: y, r: size }, style: { fill: ink } }));
  return parts;
}

/** What pointing at a mark tells, broken where lines get long. */
export function told(lines) {
  return lines.map((line) => line.replace(/(.{32})(?=.{4})/g, "$1\n")).join("\n");
}

export function dots(drawing, column, { echarts, width, font }) {
  const small = drawing.view === "fields";
  const rows = saying(drawing, column);
  const marks = marksOf(rows);
  const size = small ? 4 : 5.5;
  const letters = small ? 11 : 12.5;
  const step = small ? 18 : 27;
  const [least, most] = bounds(marks);
  const name = (row) => (small ? row.name : row.label);
  const left = widest(rows.map(name), letters + "px " + font, 40, small ? 92 : Math.max(150, width * 0.3));
  const right = widest(rows.map((row) => row.cell.sign), letters + "px " + font, 40, Math.max(60, width * (small ? 0.34 : 0.36)));
  const falls = marks.some((mark) => mark.sign.startsWith("↓"));
  const entry = (at) => (rows[at].cell.marks[0] || rows[at].cell).id;
  const labels = { show: true, fontSize: letters, color: INK.text, overflow: "truncate", margin: 7 };
  const option = {
    grid: { left, right, top: 6, bottom: 24 },
    tooltip: { renderMode: "richText", confine: true, textStyle: { fontSize: 12, lineHeight: 18 }, formatter: (at) => told(marks[at.dataIndex].about) },
    xAxis: {
      type: "value", min: least, max: most, splitNumber: small ? 3 : 5, splitLine: { lineStyle: { color: "#ebe5d9" } },
      axisLabel: {
        color: INK.soft, fontSize: letters - 1, showMinLabel: least === 0, showMaxLabel: most === 0, hideOverlap: true,
        formatter: (value) => (falls && value < 0 ? "↓" + short(-value) : short(value)),
      },
    },
    yAxis: [
      {
        type: "category", inverse: true, data: rows.map((row, at) => String(at)), triggerEvent: true,
        axisTick: { show: false }, axisLine: { lineStyle: { color: INK.line } },
        splitArea: { show: true, areaStyle: { color: ["rgba(246,243,236,0.7)", "rgba(255,255,255,0)"] } },
        axisLabel: {
          ...labels, interval: 0, width: left - 10, formatter: (at) => (rows[at].above ? "{above|" + name(rows[at]) + "}" : name(rows[at])),
          rich: { above: { fontSize: letters, fontWeight: "bold", color: "#7a5200" } },
        },
      },
      {
        type: "category", inverse: true, position: "right", data: rows.map((row, at) => String(at)), triggerEvent: true,
        axisTick: { show: false }, axisLine: { show: false },
        axisLabel: { ...labels, interval: 0, width: right - 10, color: INK.soft, formatter: (at) => rows[at].cell.sign },
      },
    ],
    series: [{
      type: "custom", data: marks.map((mark) => [mark.low, mark.row]), encode: { x: 0, y: 1 },
      renderItem: (at, api) => ({ type: "group", children: shapes(marks[at.dataIndex], api, at.coordSys, echarts, size) }),
    }],
  };
  const others = drawing.rows.length - rows.length;
  return {
    option,
    height: rows.length * step + 32,
    note: others > 0 ? drawing.rest.replace("{0}", others) : "",
    points: {
      count: marks.length,
      spot: (at) => [marks[at].low, marks[at].row],
      id: (at) => marks[at].id,
      about: (at) => marks[at].about,
      next: (at, key) => ({ ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1 })[key] ?? null,
    },
    entry: (event) => (event.componentType === "yAxis" ? entry(Number(event.value)) : marks[event.dataIndex].id),
  };
}
