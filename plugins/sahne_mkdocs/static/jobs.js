// Hides what has closed since the page was built, and prints. A day that cannot be read, or a clock that is behind, hides nothing.
(() => {
  "use strict";
  const now = Date.now();
  for (const place of document.querySelectorAll("[data-closes]")) {
    if (!(Date.parse(place.dataset.closes) < now)) continue;
    if (place.localName === "li") {
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
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
