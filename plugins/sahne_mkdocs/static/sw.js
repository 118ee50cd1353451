// Keeps what was read and what was saved, so that it can be read without a connection. Pages come from the network first.
// BUILD stands above: it is made of what was built, so that another site is another worker and the same one is the same.
const ROOT = new URL("./", location.href);
const NAME = `sahne:${ROOT.pathname}:`;
const SHELL = `${NAME}shell:${BUILD.version}`, ASSETS = `${NAME}assets`, KEPT = `${NAME}kept`, SAVED = `${NAME}saved`, PICTURES = `${NAME}pictures`;
const MOST = { [ASSETS]: 80, [KEPT]: 50, [PICTURES]: 40 }; // saved jobs are bounded where they are saved
const HEAVY = 1000000; // bytes of a picture that is not kept
const UNTIL = /<div class="keep"[^>]* data-until="([^"]+)"/;
const at = (path) => new URL(path, ROOT).href;
const fresh = (address) => new Request(address, { cache: "reload" });

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const [shell, assets] = await Promise.all([caches.open(SHELL), caches.open(ASSETS)]);
    await shell.addAll(BUILD.pages.map((path) => fresh(at(path))));
    for (const address of BUILD.assets.map(at)) if (!(await assets.match(address))) await assets.add(fresh(address));
    await self.skipWaiting(); // each page names its styles by what is in them, so a new worker never mixes two builds
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const own = new Set([SHELL, ASSETS, KEPT, SAVED, PICTURES]);
    for (const name of await caches.keys()) if (name.startsWith(NAME) && !own.has(name)) await caches.delete(name);
    await tidy();
    await self.clients.claim();
  })());
});

// Styles and scripts that neither the shell nor a kept page names go.
async function tidy() {
  const named = new Set(BUILD.assets.map(at));
  for (const name of [KEPT, SAVED]) {
    const pages = await caches.open(name);
    for (const request of await pages.keys()) {
      const text = (await (await pages.match(request))?.text()) ?? "";
      for (const [, value] of text.matchAll(/(?:href|src)="([^"]*\bassets\/[^"]+)"/g)) named.add(new URL(value, request.url).href);
    }
  }
  const assets = await caches.open(ASSETS);
  for (const request of await assets.keys()) if (!named.has(request.url)) await assets.delete(request);
}

async function put(name, key, answer) {
  try {
    const cache = await caches.open(name);
    await cache.delete(key); // so that it stands last, as the newest
    await cache.put(key, answer);
    const keys = await cache.keys();
    if (name === ASSETS && keys.length > MOST[name]) return await tidy();
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST[name]))) await cache.delete(old);
  } catch { /* the device is full */ }
}

async function keep(key, answer) {
  if (BUILD.pages.some((path) => at(path) === key)) return;
  const saved = await caches.open(SAVED);
  if (await saved.match(key)) await saved.put(key, answer).catch(() => {});
  else await put(KEPT, key, answer);
}

async function drop(key) {
  for (const name of [KEPT, SAVED]) await (await caches.open(name)).delete(key);
}

const isPage = (answer) => answer.ok && answer.type === "basic" && /^text\/html\b/.test(answer.headers.get("content-type") ?? "") && !/no-store/.test(answer.headers.get("cache-control") ?? "");

// What the network says of a page decides what is kept of it.
async function learn(key, answer) {
  if (answer.status === 404 || answer.status === 410) await drop(key);
  else if (isPage(answer)) await keep(key, answer);
}

async function page(event, url) {
  const key = url.origin + url.pathname;
  let answer;
  try {
    answer = await fetch(event.request, { cache: "no-cache" });
  } catch {
    return (await kept(key)) ?? offline(url);
  }
  if (answer.status >= 500) return (await kept(key)) ?? answer;
  event.waitUntil(learn(key, answer.clone()));
  return answer;
}

// The copy of a page, marked as one. A job is open until its day by the clock of the device, or of the server where that is ahead.
async function kept(key) {
  for (const name of [SAVED, KEPT, SHELL]) {
    const cache = await caches.open(name), copy = await cache.match(key);
    if (!copy) {
      if (!key.endsWith("/") && (await cache.match(`${key}/`))) return Response.redirect(`${key}/`);
      continue;
    }
    const text = await copy.text();
    if (name === SHELL) return made(text, copy);
    const since = Date.parse(copy.headers.get("date")) || 0, until = Date.parse(UNTIL.exec(text)?.[1]);
    const marks = ` data-kept="${since ? new Date(since).toISOString() : ""}"${until < Math.max(Date.now(), since) ? " data-closed" : ""}`;
    return made(text.replace("<html", `<html${marks}`), copy);
  }
  return undefined;
}

// The page that says what can be read, in the language of the address; its links lead from where it stands.
async function offline(url) {
  const within = url.pathname.slice(ROOT.pathname.length);
  const [, path] = Object.entries(BUILD.offline).filter(([folder]) => within.startsWith(folder)).sort((one, other) => other[0].length - one[0].length)[0];
  const copy = await (await caches.open(SHELL)).match(at(path));
  if (!copy) return Response.error();
  const text = (await copy.text()).replace(/\b(href|src)="(?![a-z]+:|\/|#)([^"]*)"/g, (_, name, value) => `${name}="${new URL(value, at(path)).pathname}${new URL(value, at(path)).search}"`);
  return made(text.replace("<html", "<html data-offline"), copy, 503);
}

function made(text, copy, status = 200) {
  const headers = new Headers(copy.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  return new Response(text, { status, headers });
}

async function asset(event, url) {
  const cache = await caches.open(ASSETS);
  const known = url.searchParams.has("v") && (await cache.match(url.href));
  if (known) return known;
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type === "basic") event.waitUntil(put(ASSETS, url.href, answer.clone()));
    return answer;
  } catch {
    return (await cache.match(url.href)) ?? (await cache.match(url.href, { ignoreSearch: true })) ?? Response.error();
  }
}

async function picture(event, url) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type === "basic" && Number(answer.headers.get("content-length")) < HEAVY) event.waitUntil(put(PICTURES, url.href, answer.clone()));
    return answer;
  } catch {
    for (const name of [PICTURES, ASSETS]) {
      const copy = await (await caches.open(name)).match(url.href);
      if (copy) return copy;
    }
    return Response.error();
  }
}

// Calendars, feeds, sounds and the parts of the search are none of its business.
self.addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(ROOT.href) || request.headers.has("range")) return;
  if (url.href.startsWith(at("pagefind/"))) return;
  if (request.mode === "navigate") {
    if (!/\.(?!html$)[a-z0-9]+$/i.test(url.pathname)) event.respondWith(page(event, url));
  } else if (["style", "script", "font"].includes(request.destination)) event.respondWith(asset(event, url));
  else if (request.destination === "image") event.respondWith(picture(event, url));
});

// The first page was read before there was a worker.
self.addEventListener("message", (event) => {
  const address = event.data?.read;
  if (typeof address !== "string" || !address.startsWith(ROOT.href)) return;
  const url = new URL(address), key = url.origin + url.pathname;
  event.waitUntil(fetch(key, { cache: "no-cache" }).then((answer) => learn(key, answer), () => {}));
});
