// Who works with whom, drawn: departments in a circle, those that stand together in most documents joined by the widest lines.
import "./compare.js";
import { button } from "./charts.js";

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';
const place = document.querySelector(".together .canvas");

async function draw() {
  const echarts = await import(place.dataset.echarts);
  const { nodes, links } = JSON.parse(place.dataset.drawing);
  const most = Math.max(...links.map((link) => link.documents));
  const largest = Math.max(...nodes.map((node) => node.documents));
  place.style.height = "36rem";
  const chart = echarts.init(place, null, { renderer: "canvas", devicePixelRatio: Math.max(1, window.devicePixelRatio) });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT },
    tooltip: { renderMode: "richText", confine: true, textStyle: { fontSize: 12, lineHeight: 18 }, formatter: (at) => at.data.about },
    series: [{
      type: "graph", layout: "circular", circular: { rotateLabel: true }, left: 125, right: 125, top: 125, bottom: 125,
      data: nodes.map((node) => ({
        name: node.name, about: node.about, symbolSize: 8 + 22 * Math.sqrt(node.documents / largest),
        itemStyle: { color: node.chosen ? "#7a1f1f" : "#1f5f8b" },
      })),
      links: links.map((link) => ({
        source: link.one, target: link.other, about: link.about,
        lineStyle: { width: 0.5 + 3.5 * (link.documents / most), opacity: 0.15 + 0.4 * (link.documents / most) },
      })),
      label: { show: true, fontSize: 13, color: "#1d1b18", fontFamily: FONT, position: "right" },
      lineStyle: { color: "#8d867b", curveness: 0.25 },
      emphasis: { focus: "adjacency", lineStyle: { color: "#7a1f1f" } },
    }],
  });
  chart.on("click", (event) => {
    if (event.dataType === "node") {
      location.assign(nodes[event.dataIndex].to);
    }
  });
  const figure = place.closest("figure");
  button(figure, chart, figure.querySelector("h2").textContent, []);
  addEventListener("resize", () => chart.resize());
  figure.classList.add("drawn");
  figure.chart = chart;
}

if (place) {
  draw();
}
