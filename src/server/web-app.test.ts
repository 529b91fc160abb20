import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WritePage } from "../api/index.ts";
import { createWebApp } from "./web-app.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-web-app-"));
const asBrowser = { accept: "text/html", "accept-language": "en-GB,en;q=0.9,ja;q=0.8" };
const frame = `<!doctype html><html lang="ja" data-unwritten><head><title>Kaname</title>
<script type="module" crossorigin src="/assets/main-1a2b3c.js"></script>
</head><body><div id="root">frame</div><!--/root--></body></html>`;

beforeAll(() => {
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), frame);
  writeFileSync(join(root, "assets", "main-1a2b3c.js"), "export {};");
  writeFileSync(join(root, "assets", "letters.woff2"), "font");
  const build = { "main.tsx": { file: "assets/main-1a2b3c.js", isEntry: true } };
  writeFileSync(join(root, "build.json"), JSON.stringify(build));
});
afterAll(() => rmSync(root, { recursive: true }));

const writes: WritePage = async ({ path, language, ask }) => {
  const answer = await ask("/sessions");
  if (answer === null) return null;
  const html = `<main>${path} ${language} $&</main>`;
  return { title: "Written", html, style: '[data-x="0"]{top:1px}', data: JSON.stringify(answer) };
};

/** Asks a web app that is given this answer by the interface. */
async function get(path: string, headers: Record<string, string>, answer: unknown = null): Promise<Response> {
  const serveWeb = createWebApp(root, writes);
  const app = new Hono().get("*", async (c) => serveWeb(c, async () => answer));
  return app.request(path, { headers });
}

test("sends a page as it was written, with its data, in the browser's first language", async () => {
  const said = { said: "</script><b>" };
  const response = await get("/", asBrowser, said);
  const page = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("<title>Written</title>");
  expect(page).toContain('<div id="root"><main>/ en $&</main></div>');
  expect(page).toContain(`<style id="written" nonce="${nonce}">`);
  const data = /type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
  expect(JSON.parse(data)).toEqual(said);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("sends the frame where nothing was written, and its scripts after the first paint", async () => {
  const response = await get("/sessions/none", asBrowser);
  const page = await response.text();
  expect(page).toContain('<div id="root">frame</div>');
  expect(page).not.toContain("<script type=");
  expect(page).toContain('<meta name="scripts" content="/assets/main-1a2b3c.js">');
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("a chosen language goes before the browser's", async () => {
  const page = await (await get("/", { ...asBrowser, cookie: "kaname.locale=ja" }, {})).text();
  expect(page).toContain("/ ja ");
});

test("the page for the time without a server holds nobody's words, in no language", async () => {
  const page = await (await get("/empty", {}, { said: "secret" })).text();
  expect(page).toContain("data-unwritten");
  expect(page).not.toContain("secret");
});

test("while a newer build takes its place, the older goes on, and what is gone is not found", async () => {
  const serveWeb = createWebApp(root, writes);
  const app = new Hono().get("*", async (c) => serveWeb(c, async () => null));
  rmSync(join(root, "assets"), { recursive: true });
  expect((await app.request("/assets/main-1a2b3c.js")).status).toBe(200);
  expect((await app.request("/assets/letters.woff2")).status).toBe(404);
});
