// Jobs saved on this device, in its localStorage and nowhere else, and the worker that keeps pages to be read without a connection.
(() => {
  "use strict";
  const words = document.getElementById("app"), said = document.getElementById("app-said");
  if (!words || !said) return; // a template of the team's own, without the app
  const root = new URL("../", document.currentScript.src);
  const NAME = `sahne:${root.pathname}:`; // several portals may share an origin
  const MOST = 100, DAY = 86400000;
  const cached = "caches" in globalThis; // only where a page is served by https, or on this machine
  const address = (path) => new URL(path, root).href;
  const isJob = (job) => typeof job?.path === "string" && address(job.path).startsWith(root.href) && typeof job.title === "string";

  function jobs() {
    try {
      const kept = JSON.parse(localStorage.getItem(`${NAME}jobs`) ?? "[]");
      return Array.isArray(kept) ? kept.filter(isJob) : [];
    } catch {
      return [];
    }
  }

  function say(text) {
    said.textContent = "";
    setTimeout(() => { said.textContent = text; }, 50); // the same words twice are said twice
  }

  function write(list) {
    try {
      localStorage.setItem(`${NAME}jobs`, JSON.stringify(list));
    } catch {
      say(words.dataset.failed);
      return false;
    }
    paint();
    return true;
  }

  // A page stands among the saved ones or among those that were read, and never in both.
  async function move(path, from, to) {
    if (!cached) return false;
    const [here, there] = await Promise.all([caches.open(NAME + from), caches.open(NAME + to)]);
    const copy = await here.match(address(path));
    if (!copy) return false;
    await there.put(address(path), copy);
    return here.delete(address(path));
  }

  async function keep(path, answer) {
    if (cached) await (await caches.open(`${NAME}saved`)).put(address(path), answer);
  }

  async function drop(path) {
    if (cached) for (const name of ["saved", "kept"]) await (await caches.open(NAME + name)).delete(address(path));
  }

  async function save(job) {
    const others = jobs().filter((other) => other.path !== job.path);
    if (others.length >= MOST) return say(words.dataset.full);
    if (!write([job, ...others])) return undefined;
    let read = false;
    try {
      read = await move(job.path, "kept", "saved");
      const answer = await fetch(address(job.path), { cache: "no-cache" });
      if (answer.ok && cached) { await keep(job.path, answer); read = true; }
    } catch { /* without a connection there is the copy that was read, or none */ }
    return say(read && navigator.serviceWorker ? words.dataset.saved : words.dataset.savedSimply);
  }

  function forget(path) {
    if (!write(jobs().filter((job) => job.path !== path))) return;
    say(words.dataset.forgotten);
    move(path, "saved", "kept").catch(() => {});
  }

  const hasClosed = (job) => job.state === "closed" || Date.parse(job.closes) < Date.now();

  // Ask the site what has become of each saved job; what was taken down is kept no longer, and is never shown as open.
  async function check(changed) {
    for (const { path } of jobs()) {
      let answer;
      try {
        answer = await fetch(address(path), { cache: "no-cache" });
      } catch {
        return;
      }
      let now;
      if (answer.status === 404 || answer.status === 410) {
        now = { state: "gone" };
        await drop(path);
      } else if (answer.ok) {
        const copy = answer.clone();
        const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".keep[data-job]");
        if (!found) continue; // it has moved, and the page leads there
        now = facts(found);
        await keep(path, copy);
      } else continue;
      const list = jobs(), at = list.findIndex((job) => job.path === path);
      if (at < 0) continue; // removed meanwhile
      list[at] = { ...list[at], ...now, path };
      if (JSON.stringify(list) !== JSON.stringify(jobs()) && write(list)) changed?.();
    }
    try { localStorage.setItem(`${NAME}checked`, Date.now()); } catch { /* then it asks again next time */ }
  }

  function facts({ dataset }) {
    return { title: dataset.title, place: dataset.place ?? "", closes: dataset.until ?? "", state: dataset.state };
  }

  function jobOf(place) {
    const { dataset } = place, lang = place.closest("[lang]").lang;
    if (place.localName !== "li") return { path: dataset.job, lang, ...facts(place) };
    return { path: dataset.job, lang, title: place.querySelector("a").textContent, place: dataset.place ?? "", closes: dataset.closes ?? "", state: "open" };
  }

  function dress(place) {
    const job = jobOf(place);
    const button = words.content.querySelector("button").cloneNode(true);
    button.setAttribute("aria-label", `${button.textContent.trim()}: ${job.title}`);
    button.dataset.path = job.path;
    button.hidden = hasClosed(job) && !jobs().some(({ path }) => path === job.path);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-pressed") === "true") forget(job.path);
      else save({ ...job, saved: Date.now() });
    });
    place.prepend(button);
    place.hidden = false;
  }

  function paint() {
    const all = jobs(), saved = new Set(all.map((job) => job.path));
    for (const button of document.querySelectorAll("button.save")) button.setAttribute("aria-pressed", saved.has(button.dataset.path));
    for (const link of document.querySelectorAll("[data-saved-link]")) {
      link.hidden = !saved.size;
      link.textContent = words.dataset.count.replace("#", saved.size);
    }
    document.dispatchEvent(new Event("sahne:saved"));
  }

  // The worker says of a page that it gave from the device when it was taken there.
  function tellKept() {
    const since = document.documentElement.dataset.kept;
    if (since === undefined) return;
    const day = new Intl.DateTimeFormat(words.dataset.locale, { dateStyle: "long", timeZone: words.dataset.zone });
    const note = document.createElement("p");
    note.className = "kept-note";
    note.textContent = Date.parse(since) ? words.dataset.kept.replace("#", day.format(new Date(since))) : words.dataset.keptSimply;
    document.getElementById("main").prepend(note);
    say(note.textContent);
  }

  async function work() {
    const { serviceWorker } = navigator;
    if (!serviceWorker || "livereload" in globalThis) return; // a preview on this machine would outlive itself
    try {
      const first = !serviceWorker.controller;
      await serviceWorker.register(address("sw.js"), { updateViaCache: "none" });
      if (first) (await serviceWorker.ready).active.postMessage({ read: location.href });
    } catch { /* then nothing is kept, and everything else works */ }
  }

  globalThis.sahne = { address, check, forget, hasClosed, jobs, say, words, NAME, async restore(list) {
    const known = new Set(jobs().map((job) => job.path));
    if (write([...list.filter((job) => !known.has(job.path)), ...jobs()].sort((one, other) => other.saved - one.saved))) for (const job of list) await move(job.path, "kept", "saved");
  } };
  try {
    void localStorage.length;
    for (const place of document.querySelectorAll("[data-job]")) dress(place);
  } catch { /* where nothing may be kept there is no button */ }
  paint();
  tellKept();
  addEventListener("storage", (event) => { if (event.key === `${NAME}jobs`) paint(); });
  addEventListener("load", () => {
    work();
    let checked = 0;
    try { checked = Number(localStorage.getItem(`${NAME}checked`)); } catch { /* never */ }
    if (jobs().length && !(Math.abs(Date.now() - checked) < DAY)) check();
  });
})();
