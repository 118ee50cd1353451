// Plays an episode from a chapter or a line of its transcript. Without this script the same links open the sound there.
(() => {
  "use strict";
  const player = document.querySelector("audio[controls]");
  if (!player) return;
  for (const link of document.querySelectorAll("a[data-start]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // somebody wants another tab
      event.preventDefault();
      player.currentTime = Number(link.dataset.start);
      player.play().catch(() => {});
    });
  }
})();
