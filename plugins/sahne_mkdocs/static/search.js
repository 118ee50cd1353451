// The search page: words and filters together, kept in its address. Pagefind is loaded with the first search.
(() => {
  "use strict";
  const form = document.querySelector("form[data-search]");
  if (!form) return;
  const root = new URL("../", document.currentScript.src);
  const said = document.querySelector(".found"), list = document.querySelector(".found-list");
  const more = document.querySelector("button.more");
  const SIZE = 10, DAY = 86400000;
  const EVERY = "xxsahne"; // a word of every page: without a word Pagefind would fetch its whole index
  const TRAITS = ["remote", "type", "level"]; // one filter of the index, for each is a file more to load: "hibrit/tam-zamanli/kidemli"
  const PLAIN = { ç: "c", ğ: "g", ı: "i", ö: "o", ş: "s", ü: "u", Ç: "c", Ğ: "g", İ: "i", I: "i", Ö: "o", Ş: "s", Ü: "u" };
  let engine, turn = 0, found = [];

  const fold = (text) => text.normalize("NFC").replace(/[çğıöşüÇĞİIÖŞÜ]/g, (letter) => PLAIN[letter]).toLowerCase();
  const load = () => (engine ??= import(new URL("pagefind/pagefind.js", root)).then(async (made) => (await made.options({ noWorker: true }), await made.init(), made)));

  // Days on which jobs have closed since this page was built; none where the clock cannot be right.
  function gone() {
    const days = [];
    for (let day = Date.parse(form.dataset.built); day + DAY <= Date.now() && days.length < 400; day += DAY) days.push(new Date(day).toISOString().slice(0, 10));
    return days;
  }

  function filters() {
    const chosen = {}, wanted = [];
    for (const field of form.querySelectorAll("[data-filter]")) {
      const at = TRAITS.indexOf(field.dataset.filter);
      if (!field.value || field.closest("[hidden]")) continue;
      if (at < 0) chosen[field.dataset.filter] = field.value;
      else wanted[at] = field.value;
    }
    if (wanted.length) chosen.traits = { any: form.dataset.traits.split(" ").filter((one) => one.split("/").every((value, at) => !wanted[at] || value === wanted[at])) };
    if (Object.keys(chosen).length > 1) delete chosen.kind; // only jobs have the others; each filter is one more part to load
    return chosen;
  }

  async function find(words, chosen) {
    if (chosen.traits?.any.length === 0) return []; // no job is all of it
    const made = await load(), past = gone();
    const options = { filters: past.length ? { ...chosen, closes: { none: past } } : chosen };
    if (!words) options.sort = { date: "desc" };
    const results = [];
    for (const asked of words ? new Set([words, fold(words)]) : [EVERY]) {
      for (const result of (await made.search(asked, options)).results) {
        if (!results.some((other) => other.id === result.id)) results.push(result);
      }
    }
    return results;
  }

  function row(page) {
    const item = document.createElement("li"), heading = document.createElement("h2"), link = document.createElement("a");
    item.className = "job";
    link.href = new URL(page.raw_url.replace(/^\/+/, ""), root);
    link.textContent = page.meta.title;
    heading.append(link);
    const facts = document.createElement("p");
    facts.className = "facts";
    for (const fact of JSON.parse(page.meta.facts || "[]")) facts.append(Object.assign(document.createElement("span"), { textContent: fact }));
    item.append(heading, facts);
    for (const [name, text] of [["summary", page.meta.summary], ["when", page.meta.when]]) {
      if (text) item.append(Object.assign(document.createElement("p"), { className: name, textContent: text }));
    }
    return item;
  }

  async function show(mine) {
    const pages = await Promise.all(found.splice(0, SIZE).map((result) => result.data()));
    if (mine !== turn) return;
    list.append(...pages.filter((page) => !(Date.parse(page.meta.closes) < Date.now())).map(row));
    more.hidden = !found.length;
  }

  async function run() {
    const mine = ++turn, kind = form.querySelector("[data-filter=kind]").value;
    for (const field of form.querySelectorAll("[data-of=job]")) field.hidden = !["", "job"].includes(kind);
    const words = form.elements.q.value.trim(), chosen = filters();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
    list.replaceChildren();
    more.hidden = true;
    list.ariaBusy = "true";
    try {
      if (!words && !Object.keys(chosen).length) { said.textContent = ""; return; }
      const results = await find(words, chosen);
      if (mine !== turn) return;
      found = results;
      const count = results.length;
      said.textContent = !count ? said.dataset.none : count === 1 ? said.dataset.one : said.dataset.other.replace("#", count);
      await show(mine);
    } catch {
      if (mine === turn) said.textContent = said.dataset.failed;
    } finally {
      if (mine === turn) list.ariaBusy = "false";
    }
  }

  let waiting;
  form.addEventListener("input", () => { list.ariaBusy = "true"; clearTimeout(waiting); waiting = setTimeout(run, 200); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); run(); });
  more.addEventListener("click", async () => {
    const last = list.lastElementChild;
    await show(turn);
    last?.nextElementSibling?.querySelector("a").focus();
  });
  for (const [name, value] of new URLSearchParams(location.search)) if (form.elements[name]) form.elements[name].value = value;
  run();
})();
