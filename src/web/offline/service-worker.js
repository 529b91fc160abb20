// Serves the interface where the server does not answer. What a person says is never kept here: every /api/ request goes
// to the server or fails. `shell` and `version` are put in front by offline-plugin.ts.
/* global shell, version */

const cacheName = `kaname-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/api/") || pathname === "/livez" || pathname === "/readyz") return;
  if (pathname.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else event.respondWith(fromServerFirst(request));
});

async function fill() {
  const cache = await caches.open(cacheName);
  await cache.addAll(shell);
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Files with a hash or a version in their name never change. */
async function fromCacheFirst(request) {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Pages and the few files beside them; offline, every address is answered with the one page there is. */
async function fromServerFirst(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const cache = await caches.open(cacheName);
    const known = await cache.match(request.mode === "navigate" ? "/empty" : request);
    if (known) return known;
    throw failure;
  }
}
