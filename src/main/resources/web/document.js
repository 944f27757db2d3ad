// The original and the records move together: a mark leads to its record, a record to its mark.
const byId = (id) => document.getElementById(id);

function current(elements) {
  document.querySelectorAll(".current").forEach((element) => element.classList.remove("current"));
  elements.filter(Boolean).forEach((element) => element.classList.add("current"));
}

function markOf(target) {
  const anchor = byId("m-" + target);
  return anchor && anchor.closest("a, .num");
}

// The record of a target is opened, and its mark brought into sight; focus says where it should go.
function open(target, focus) {
  const record = byId(target);
  const mark = markOf(target);
  current([record, mark]);
  if (record) {
    const details = record.querySelector("details");
    if (details) {
      details.open = true;
    }
    record.scrollIntoView({ block: "nearest" });
  }
  if (mark) {
    mark.scrollIntoView({ block: "center" });
  }
  const chosen = focus === "mark" ? mark : record;
  if (chosen) {
    chosen.focus({ preventScroll: true });
  }
}

const address = () => decodeURIComponent(location.hash.slice(1));

function follow() {
  const name = address();
  if (!name) {
    return;
  }
  if (name.startsWith("m-")) {
    open(name.slice(2), "mark");
  } else if (byId(name) && byId(name).classList.contains("record")) {
    open(name, "record");
  }
}

// The same link may be followed twice, which changes no address.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  const goal = link && link.getAttribute("href");
  if (goal && goal === location.hash) {
    event.preventDefault();
    follow();
  }
});

// j and k go from record to record, from the one of the address: what is shown follows it a moment later.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) {
    return;
  }
  const records = [...document.querySelectorAll(".record[id]")];
  const here = address().replace(/^m-/, "");
  const at = records.findIndex((record) => record.id === here);
  const next = records[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
  if (next) {
    location.hash = next.id;
  }
});

// What is selected in the text is what a reader misses.
const missing = byId("missing");
if (missing) {
  missing.addEventListener("toggle", () => {
    const selected = String(getSelection()).trim();
    const quote = missing.querySelector("textarea[name=quote]");
    if (missing.open && selected && !quote.value) {
      quote.value = selected.slice(0, 1000);
    }
  });
}

addEventListener("hashchange", follow);
follow();
