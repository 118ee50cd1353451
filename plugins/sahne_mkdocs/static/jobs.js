// Hides what has closed since the page was built, counts what is left, and prints. A day that cannot be read, or a clock that is
// behind, hides nothing. The worker marks a page that it kept of a job that has closed meanwhile: data-closed.
(() => {
  "use strict";
  const now = Date.now(), closed = "closed" in document.documentElement.dataset;
  for (const place of document.querySelectorAll("[data-closes]")) {
    const row = place.localName === "li";
    if (!(Date.parse(place.dataset.closes) < now) && (row || !closed)) continue;
    if (row) {
      const list = place.parentElement;
      place.remove();
      if (list.childElementCount) continue;
      const empty = document.querySelector("[data-empty]");
      if (empty) empty.hidden = false;
      else list.closest("section, aside")?.remove();
    } else {
      place.hidden = false;
      for (const open of document.querySelectorAll("article .apply, article .closes, article .tag.soon, [data-open]")) open.remove();
      for (const data of document.querySelectorAll("script[type='application/ld+json']")) if (data.textContent.includes("JobPosting")) data.remove();
    }
  }
  let fewer = false;
  for (const place of document.querySelectorAll("[data-closing]")) {
    let gone = 0;
    for (const pair of place.dataset.closing.split(" ")) {
      const [moment, count] = pair.split("=");
      if (Date.parse(moment) < now) gone += Number(count);
    }
    if (!gone) continue;
    fewer = true;
    const left = Number(place.dataset.total) - gone;
    if (left > 0) place.textContent = left === 1 ? place.dataset.one : place.dataset.other.replace("#", left);
    else if (place.dataset.none) place.textContent = place.dataset.none;
    else place.remove();
  }
  // A smaller number beside a choice does not know which of its jobs have closed; it says nothing rather than too much.
  if (fewer) for (const number of document.querySelectorAll("[data-tally]")) number.remove();
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
