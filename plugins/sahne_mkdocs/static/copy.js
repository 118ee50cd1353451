// Shows the buttons that copy an address, and copies it. Without this script the address is there to be selected.
(() => {
  "use strict";
  if (!navigator.clipboard) return; // only where a page is served by https, or on this machine
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const said = button.parentElement.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      said.textContent = button.dataset.done;
      setTimeout(() => { said.textContent = ""; }, 4000);
    });
  }
})();
