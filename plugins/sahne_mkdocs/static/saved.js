// The page of the saved jobs, and the one that says what can be read without a connection.
(() => {
  "use strict";
  const { sahne } = globalThis;
  if (!sahne) return;
  const { words } = sahne;
  const day = new Intl.DateTimeFormat(words.dataset.locale, { dateStyle: "long", timeZone: words.dataset.zone });

  function closedTag(text) {
    return Object.assign(document.createElement("span"), { className: "tag closed", textContent: text });
  }

  function listSaved(page) {
    const list = page.querySelector("ul.jobs"), empty = page.querySelector(".empty"), undo = page.querySelector(".undo");
    let removed = [];

    function row(job) {
      const item = page.querySelector("template").content.firstElementChild.cloneNode(true);
      const link = item.querySelector("a"), when = item.querySelector(".when");
      link.textContent = job.title;
      link.lang = job.lang;
      if (job.state === "gone") link.removeAttribute("href"); // there is no page any more
      else link.href = sahne.address(job.path);
      if (job.place) item.querySelector(".facts").append(Object.assign(document.createElement("span"), { textContent: job.place }));
      else item.querySelector(".facts").remove();
      if (job.state === "gone") when.append(closedTag(page.dataset.gone));
      else if (sahne.hasClosed(job)) when.append(closedTag(page.dataset.closed));
      else if (Date.parse(job.closes)) when.textContent = page.dataset.closesOn.replace("#", day.format(new Date(job.closes)));
      item.classList.toggle("over", job.state === "gone" || sahne.hasClosed(job));
      const button = item.querySelector("button");
      button.setAttribute("aria-label", `${button.textContent.trim()}: ${job.title}`);
      button.dataset.path = job.path;
      button.addEventListener("click", () => { sahne.forget(job.path); offer([job], words.dataset.forgotten); });
      return item;
    }

    function show() {
      const jobs = sahne.jobs();
      const at = [...list.querySelectorAll("button, a")].indexOf(document.activeElement);
      list.replaceChildren(...jobs.map(row));
      if (at >= 0) list.querySelectorAll("button, a")[at]?.focus(); // what was asked of the site came while somebody was here
      empty.hidden = !jobs.length;
      page.querySelector(".nothing").hidden = jobs.length > 0;
    }

    function offer(jobs, text) {
      removed = jobs;
      undo.firstElementChild.textContent = text;
      undo.hidden = false;
      undo.querySelector("button").focus();
    }

    empty.addEventListener("click", () => {
      const all = sahne.jobs();
      for (const job of all) sahne.forget(job.path);
      sahne.say(page.dataset.emptied);
      offer(all, page.dataset.emptied);
    });
    undo.querySelector("button").addEventListener("click", () => {
      undo.hidden = true;
      sahne.restore(removed).catch(() => {});
      const back = [...list.querySelectorAll("button")].find((button) => button.dataset.path === removed[0]?.path);
      (back ?? page.querySelector(".apply a")).focus();
    });
    document.addEventListener("sahne:saved", show);
    show();
    sahne.check();
  }

  async function listKept(page) {
    const lost = page.querySelector(".lost");
    if ("offline" in document.documentElement.dataset) {
      lost.hidden = false;
      lost.querySelector("button").addEventListener("click", () => location.reload());
      addEventListener("online", () => location.reload());
    }
    let found = 0;
    for (const part of page.querySelectorAll("section[data-of]")) {
      const items = [];
      if ("caches" in globalThis) {
        const cache = await caches.open(sahne.NAME + part.dataset.of);
        for (const request of (await cache.keys()).reverse()) {
          const copy = await cache.match(request);
          if (copy) items.push(entry(request.url, new DOMParser().parseFromString(await copy.text(), "text/html")));
        }
      }
      part.querySelector("ul").replaceChildren(...items);
      part.hidden = !items.length;
      found += items.length;
    }
    page.querySelector(".nothing").hidden = found > 0;
  }

  function entry(address, copy) {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = address;
    link.lang = copy.documentElement.lang;
    link.textContent = copy.querySelector("h1")?.textContent.trim() || copy.title || address;
    item.append(link);
    const job = copy.querySelector(".keep[data-job]")?.dataset;
    if (job && sahne.hasClosed({ state: job.state, closes: job.until })) item.append(" ", closedTag(document.querySelector(".offline-page").dataset.closed));
    return item;
  }

  const saved = document.querySelector(".saved-page"), offline = document.querySelector(".offline-page");
  if (saved) listSaved(saved);
  if (offline) listKept(offline);
})();
