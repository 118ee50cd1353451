// The plan: filters that are kept in the address, today by the clock of the reader, sorting, and a table of what is shown.
(() => {
  "use strict";
  const plan = document.querySelector("[data-plan]");
  if (!plan) return;
  const all = (selector, within = plan) => [...within.querySelectorAll(selector)];
  const form = plan.querySelector("form[data-filters]"), table = plan.querySelector("[data-sortable]");
  const boxes = form ? all("input[type=checkbox]", form) : [];
  const FACETS = ["channel", "audience", "goal", "owner", "campaign", "status", "kind", "lang"];

  function markToday() {
    let day;
    try {
      const parts = new Intl.DateTimeFormat("en", { timeZone: plan.dataset.zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(new Date());
      const part = (type) => parts.find((one) => one.type === type).value;
      day = `${part("year")}-${part("month")}-${part("day")}`;
    } catch { return; } // a browser that does not know the zone leaves the day of the build
    for (const place of all("[data-day]")) {
      const isToday = place.dataset.day === day, time = place.querySelector("time");
      place.classList.toggle("sahne-today", isToday);
      if (isToday) time?.setAttribute("aria-current", "date"); else time?.removeAttribute("aria-current");
    }
  }

  const numbers = (text) => new Set(text.split(" ").filter(Boolean).map(Number));
  const notes = all("[data-f]").map((element) => ({ element, numbers: numbers(element.dataset.f), again: "again" in element.dataset }));
  const days = all("[data-many]").map((element) => ({ element, notes: element.dataset.many.split(";").map(numbers) }));
  const base = new URLSearchParams(plan.dataset.base);
  let absent = []; // what the address asks for and nothing on this page has

  const chosen = () => [...boxes.filter((box) => box.checked).map((box) => [box.name, box.value]), ...absent];
  const same = (one, other) => String([...one].map(String).sort()) === String([...other].map(String).sort());

  function read() {
    const asked = [...new URLSearchParams(location.search)].filter(([name]) => FACETS.includes(name));
    for (const box of boxes) box.checked = asked.some(([name, value]) => name === box.name && value === box.value);
    absent = asked.filter(([name, value]) => !boxes.some((box) => box.name === name && box.value === value) && !base.getAll(name).includes(value));
  }

  function matches(found, facets) {
    for (const wanted of facets.values()) if (!wanted.some((number) => found.has(number))) return false;
    return true;
  }

  function filter() {
    const facets = new Map();
    for (const box of boxes) if (box.checked) facets.set(box.name, [...(facets.get(box.name) ?? []), Number(box.dataset.n)]);
    for (const [name] of absent) if (!facets.has(name)) facets.set(name, []);
    let shown = 0, total = 0;
    for (const note of notes) {
      const fits = matches(note.numbers, facets);
      note.element.hidden = !fits;
      if (!note.again && !days.length) { total += 1; shown += fits; }
    }
    for (const day of days) {
      const count = day.notes.filter((one) => matches(one, facets)).length;
      total += day.notes.length;
      shown += count;
      day.element.querySelector("[data-number]").textContent = count;
      day.element.className = day.element.className.replace(/plan-l\d/, `plan-l${[1, 2, 4, 7].filter((least) => count >= least).length}`);
      day.element.classList.toggle("plan-none", !count);
    }
    const off = facets.size === 0;
    for (const group of all("[data-group], tr.plan-band")) {
      const inside = all("[data-f]", group);
      group.hidden = !off && !inside.some((one) => !one.hidden) && (group.localName !== "tr" || inside.length > 0 && !group.querySelector(".plan-off"));
    }
    say(off, shown, total);
  }

  function say(off, shown, total) {
    const place = plan.querySelector("[data-count]"), words = place.dataset;
    const text = off ? (total === 1 ? words.one : words.all) : shown ? words.some : words.none;
    place.textContent = text.replace("#", off ? total : shown).replace("%", total) + (words.rest && !off ? `. ${words.rest}` : "");
    const chips = form?.querySelector("[data-chips]");
    if (!chips) return;
    chips.replaceChildren(...chosen().map(([name, value]) => {
      const box = boxes.find((one) => one.name === name && one.value === value), title = box ? box.parentElement.textContent.trim() : value;
      const item = document.createElement("li"), button = Object.assign(document.createElement("button"), { type: "button", textContent: title });
      button.setAttribute("aria-label", chips.dataset.remove.replace("#", title));
      button.addEventListener("click", () => {
        if (box) box.checked = false;
        absent = absent.filter((one) => one[0] !== name || one[1] !== value);
        changed();
        (chips.querySelector("button") ?? form.querySelector("summary")).focus();
      });
      item.append(button);
      return item;
    }));
    form.querySelector("[data-clear]").hidden = off;
    for (const facet of all("details", form)) {
      const count = all("input:checked", facet).length;
      facet.querySelector("[data-chosen]").textContent = count ? `(${count})` : "";
    }
  }

  function links() {
    const pairs = chosen(), own = new URLSearchParams(pairs), kept = new URLSearchParams([...base, ...pairs]);
    const sorted = new URLSearchParams(location.search).get("sort");
    if (sorted) own.set("sort", sorted);
    history.replaceState(null, "", (own.size ? `?${own}` : location.pathname) + location.hash);
    for (const link of all("a[data-keep]")) {
      const to = new URL(link.href), inList = link.closest(".plan-paging");
      to.search = inList ? String(own) : String(kept);
      link.href = to;
    }
    for (const link of all("a[data-query]")) {
      if ("saved" in plan.dataset) continue; // a saved view's own page shows nothing else
      const to = new URL(location.href);
      to.search = link.dataset.query;
      to.hash = "";
      link.href = to;
      if (same(new URLSearchParams(link.dataset.query), kept)) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
    subscribe(kept);
  }

  // "linkedin.ics" of exactly this filter where there is one; else how to make it.
  function subscribe(kept) {
    const place = plan.querySelector("[data-subscribe]"), pairs = [...kept];
    if (!place) return;
    const exact = place.querySelector("[data-exact]"), free = place.querySelector("[data-free]"), link = exact.querySelector("a");
    link.dataset.first ??= link.textContent;
    const box = pairs.length === 1 ? boxes.find((one) => one.name === pairs[0][0] && one.value === pairs[0][1]) : null;
    const saved = all("a[data-query]").find((one) => pairs.length && same(new URLSearchParams(one.dataset.query), kept));
    const isBase = same(kept, base), feed = isBase ? plan.dataset.baseFeed || (pairs.length ? "" : "all") : saved?.dataset.feed ?? box?.dataset.feed ?? "";
    exact.hidden = !feed;
    free.hidden = Boolean(feed);
    if (feed) {
      link.href = `${place.dataset.feeds}#${feed}`;
      link.textContent = isBase ? link.dataset.first : link.dataset.of.replace("#", saved ? saved.textContent : box.parentElement.textContent.trim());
      return;
    }
    const options = pairs.map(([name, value]) => `--${name === "lang" ? "item-lang" : name} ${value}`);
    free.querySelector("[data-command]").textContent = ["sahne export", ...options, "-o", `${pairs.map(([, value]) => value).join("-").slice(0, 60)}.ics`].join(" ");
    const facets = FACETS.filter((facet) => kept.has(facet)).map((facet) => `${facet}: [${kept.getAll(facet).join(", ")}]`);
    free.querySelector("[data-yaml]").textContent = `${place.dataset.name}: {${facets.join(", ")}}`;
    free.querySelector("[data-keep-view]").hidden = false;
  }

  function changed() { filter(); links(); }

  if (form) {
    form.hidden = false;
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.querySelector("[data-clear]").addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      absent = [];
      changed();
      form.querySelector("summary").focus();
    });
    const close = (but) => { for (const open of all("details[open]", form)) if (open !== but) open.open = false; };
    form.addEventListener("toggle", (event) => { if (event.target.open) close(event.target); }, true);
    form.addEventListener("keydown", (event) => {
      const open = event.key === "Escape" && event.target.closest("details[open]");
      if (!open) return;
      open.open = false;
      open.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => { if (!event.target.closest?.(".plan-facet")) close(); });
  }
  window.addEventListener("popstate", () => { read(); filter(); links(); });

  // Sorting of the rows that are here, by a button in each head.
  const collator = new Intl.Collator(document.documentElement.lang || "tr", { numeric: true });
  const worth = (row, column) => { const cell = row.cells[column]; return cell.dataset.v ?? cell.textContent.trim(); };
  function sort(head, down) {
    const column = head.cellIndex, body = table.tBodies[0];
    const rows = [...body.rows].map((row) => [worth(row, column), row]);
    rows.sort(([one], [other]) => !one - !other || (down ? -1 : 1) * collator.compare(one, other)); // what is empty comes last
    body.append(...rows.map(([, row]) => row));
    for (const one of table.tHead.rows[0].cells) one.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  }
  if (table) {
    for (const head of table.tHead.rows[0].cells) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending", address = new URL(location.href);
        sort(head, down);
        address.searchParams.set("sort", `${down ? "-" : ""}${head.dataset.column}`);
        history.replaceState(null, "", address);
        links();
      });
    }
    const asked = new URLSearchParams(location.search).get("sort") ?? "";
    const head = [...table.tHead.rows[0].cells].find((one) => one.dataset.column === asked.replace(/^-/, ""));
    if (head) sort(head, asked.startsWith("-"));
  }

  // A field that begins as a formula is written with an apostrophe, as in the files of the whole list.
  const harmless = (text) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  const field = (cell) => `"${harmless((cell.dataset.v ?? cell.textContent).trim().replace(/\s+/g, " ")).replaceAll('"', '""')}"`;
  for (const button of all("button[data-csv]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const rows = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map(field).join(","));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([`\uFEFF${rows.join("\r\n")}\r\n`], { type: "text/csv" }));
      link.download = `${button.dataset.csv}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  }

  markToday();
  read();
  filter();
  links();
})();
