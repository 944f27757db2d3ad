// The meaning of the signs of a chart, drawn: on the page and in the pictures that are taken away alike.
import { INK } from "./dots.js";
import { EMPTY, distant, ranked } from "./heat.js";

const LINE = 22;
const BOX = 34;

function disc(context, x, y, ink, hollow) {
  context.beginPath();
  context.arc(x, y, hollow ? 4.5 : 5.5, 0, 2 * Math.PI);
  context.fillStyle = hollow ? "#fff" : ink;
  context.fill();
  if (hollow) {
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.stroke();
  }
}

function bar(context, from, to, colour) {
  context.fillStyle = colour;
  context.fillRect(from, -4, to - from, 8);
}

const SIGNS = {
  dot: (context) => disc(context, 17, 0, INK.value),
  open: (context) => {
    const fading = context.createLinearGradient(8, 0, 34, 0);
    fading.addColorStop(0, INK.bar);
    fading.addColorStop(1, INK.barEnd);
    bar(context, 8, 34, fading);
    disc(context, 8, 0, INK.value);
  },
  range: (context) => {
    bar(context, 7, 27, INK.bar);
    disc(context, 7, 0, INK.value);
    disc(context, 27, 0, INK.value);
  },
  beyond: (context) => {
    context.beginPath();
    [[17, -7], [24, 0], [17, 7], [10, 0]].forEach(([x, y]) => context.lineTo(x, y));
    context.fillStyle = INK.value;
    context.fill();
  },
  base: (context) => disc(context, 17, 0, INK.base, true),
  parent: (context) => {
    context.fillStyle = INK.parent;
    context.fillRect(16, -9, 2, 18);
  },
  apart: (context) => disc(context, 17, 0, INK.apart),
};

function gradient(context, colour, from, to) {
  for (let i = 0; i < 30; i++) {
    context.fillStyle = "rgb(" + colour(from + (to - from) * (i / 29)).join(",") + ")";
    context.fillRect(2 + i, -7, 1.2, 14);
  }
}

function heatSign(context, name) {
  if (name === "rank") {
    gradient(context, ranked, 1, 0);
  } else if (name === "distance") {
    gradient(context, distant, -1, 1);
  } else {
    const fill = EMPTY[name]();
    context.fillStyle = fill.image ? context.createPattern(fill.image, "repeat") : fill;
    context.fillRect(6, -7, 22, 14);
    context.strokeStyle = INK.line;
    context.lineWidth = 1;
    context.strokeRect(6, -7, 22, 14);
  }
}

/** Draws the signs with their words, as many to a line as there is room for; gives the height they take. */
export function legend(context, signs, width, font) {
  context.font = "12.5px " + font;
  context.textBaseline = "middle";
  let x = 0;
  let y = LINE / 2;
  signs.forEach(([sign, label]) => {
    const long = BOX + 4 + context.measureText(label).width + 18;
    if (x > 0 && x + long > width) {
      x = 0;
      y += LINE;
    }
    context.save();
    context.translate(x, y);
    if (sign.startsWith("heat-")) {
      heatSign(context, sign.slice(5));
    } else {
      SIGNS[sign](context);
    }
    context.restore();
    context.fillStyle = INK.soft;
    context.fillText(label, x + BOX + 4, y);
    x += long;
  });
  return y + LINE / 2;
}
