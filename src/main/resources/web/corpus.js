// Files are dropped onto the form; while a batch runs, its progress is shown, and in the end the page is fetched anew.
const form = document.getElementById("drop");
const files = document.getElementById("files");
const running = document.getElementById("running");
const said = document.getElementById("said");

for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) {
  form.addEventListener(name, () => form.classList.remove("over"));
}
form.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) {
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});

async function watch() {
  const answer = await fetch("/corpus/progress", { cache: "no-store" });
  const state = await answer.json();
  said.textContent = state.said;
  if (state.phase !== "running") {
    location.reload();
    return;
  }
  const bar = running.querySelector("progress");
  if (bar) {
    bar.max = Math.max(1, state.planned);
    bar.value = state.finished;
  }
  setTimeout(watch, 700);
}

if (running.dataset.phase === "running") {
  setTimeout(watch, 400);
}
