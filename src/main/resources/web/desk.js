// On every page: "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  const box = document.getElementById("q");
  const typing = event.target.closest("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    if (box) {
      box.focus();
      box.select();
    } else {
      location.assign("/");
    }
  }
});
