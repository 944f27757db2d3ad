// Comparing: what a cell opens stands beside it; words are completed while one types; lists choose by themselves.

// One slip at a time, next to its cell, closed by Escape or a click elsewhere.
const entries = () => [...document.querySelectorAll(".entry[open]")];

// Where a chart was clicked that shows the entry.
let pointed = null;
// The chart that opened it by a key, to which Escape leads back.
let asker = null;

function place(entry) {
  const slip = entry.querySelector(".slip");
  const at = pointed && pointed.id === entry.id ? pointed : null;
  const cell = at ? { left: at.x + 8, top: at.y, bottom: at.y } : entry.getBoundingClientRect();
  pointed = null;
  const height = slip.offsetHeight;
  const below = cell.bottom + 6 + height < innerHeight;
  slip.style.right = "auto";
  slip.style.bottom = "auto";
  slip.style.left = Math.max(8, Math.min(cell.left, innerWidth - slip.offsetWidth - 16)) + "px";
  slip.style.top = Math.max(8, below ? cell.bottom + 6 : cell.top - height - 6) + "px";
}

document.addEventListener("toggle", (event) => {
  const entry = event.target;
  if (entry.matches && entry.matches(".entry") && entry.open) {
    entries().filter((other) => other !== entry).forEach((other) => { other.open = false; });
    place(entry);
  }
}, true);
document.addEventListener("click", (event) => {
  entries().filter((entry) => !entry.contains(event.target)).forEach((entry) => { entry.open = false; });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    entries().forEach((entry) => {
      entry.open = false;
      (asker && asker.id === entry.id ? asker.place : entry.querySelector("summary")).focus();
    });
    asker = null;
  }
});
document.addEventListener("scroll", () => entries().forEach((entry) => { entry.open = false; }), true);

// Fields that were left empty are no part of the address.
document.querySelectorAll(".asking").forEach((form) => {
  form.addEventListener("formdata", (event) => {
    [...event.formData.keys()].forEach((name) => {
      const given = event.formData.getAll(name).filter((value) => value.trim() !== "");
      event.formData.delete(name);
      given.forEach((value) => event.formData.append(name, value));
    });
  });
  form.querySelectorAll("select").forEach((select) => select.addEventListener("change", () => form.requestSubmit()));
});

// A field that proposes what the letters may mean, as a combobox.
document.querySelectorAll("input[data-suggest]").forEach((input) => {
  const list = document.createElement("ul");
  list.className = "suggested";
  list.id = input.id + "-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.closest("label").querySelector("span").textContent);
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  let at = -1;
  let asked = 0;
  let typing = 0;

  function close() {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function select(next) {
    const options = [...list.children];
    at = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    input.value = option.dataset.value;
    close();
    input.form.requestSubmit();
  }

  async function ask() {
    const mine = ++asked;
    const address = new URL(input.dataset.suggest, location.href);
    address.searchParams.set("q", input.value.trim());
    if (input.name === "indicator") {
      new FormData(input.form).getAll("field").filter(Boolean).forEach((field) => address.searchParams.append("field", field));
    }
    const answer = await fetch(address);
    if (!answer.ok || mine !== asked) {
      return;
    }
    const found = await answer.json();
    const chosen = at >= 0 ? list.children[at].dataset.value : null;
    list.replaceChildren(...found.map((one, i) => {
      const option = document.createElement("li");
      const note = document.createElement("small");
      option.id = list.id + "-" + i;
      option.dataset.value = one.value;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      note.textContent = one.note;
      option.append(one.label, note);
      return option;
    }));
    at = -1;
    list.hidden = found.length === 0 || document.activeElement !== input;
    input.setAttribute("aria-expanded", String(!list.hidden));
    const again = found.findIndex((one) => one.value === chosen); // a late answer takes no choice back
    if (again >= 0) {
      select(again);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(ask, 120);
  });
  input.addEventListener("focus", ask);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!list.hidden && list.children.length > 0) {
        select(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
      }
    } else if (event.key === "Enter" && !list.hidden && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("li");
    if (option) {
      event.preventDefault();
      take(option);
    }
  });
});

// A chart opens the entry of the matrix that it shows, beside the place that was clicked.
const charts = document.querySelector(".charts");
if (charts) {
  const { draw } = await import(charts.dataset.module);
  await draw(charts, (id, event, place) => {
    const entry = document.getElementById(id);
    if (entry) {
      asker = place ? { id, place } : null;
      entries().filter((other) => other !== entry).forEach((other) => { other.open = false; });
      entry.open = true;
      pointed = { id, x: event.clientX, y: event.clientY };
      entry.querySelector(".slip a").focus({ preventScroll: true });
    }
  });
}
