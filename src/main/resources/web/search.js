// Within a facet: what is typed finds values among all of them, shown below the box while one types.
document.querySelectorAll(".facet .find").forEach((form) => {
  const box = form.querySelector("[name=find]");
  const found = document.createElement("div");
  found.className = "found";
  found.setAttribute("aria-live", "polite");
  form.after(found);
  const section = form.closest(".facet");
  let asked = 0;
  let typing = 0;

  async function ask() {
    const mine = ++asked;
    const find = box.value.trim();
    if (find === "") {
      found.replaceChildren();
      section.classList.remove("finding");
      return;
    }
    const address = new URL(form.getAttribute("action"), location.href);
    address.search = new URLSearchParams(new FormData(form));
    const answer = await fetch(address);
    if (!answer.ok || mine !== asked) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = page.querySelector(".values ul") || document.createElement("ul");
    [...list.children].slice(40).forEach((more) => more.remove());
    const count = document.createElement("p");
    count.className = "note";
    count.textContent = page.querySelector(".total").textContent;
    found.replaceChildren(count, document.adoptNode(list));
    section.classList.add("finding");
  }

  box.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(ask, 150);
  });
});
