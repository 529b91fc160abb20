import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { getMimeType } from "hono/utils/mime";
import type { WritePage, WrittenPage } from "../api/index.ts";
import { createPageScripts } from "./page-scripts.ts";
import { respondWithProblem } from "./problem.ts";
import { acceptedEncoding, compress, isCompressible, openWebFiles, quickQuality } from "./web-files.ts";

/** A year: what has a hash in its name never changes under it. */
const immutable = "public, max-age=31536000, immutable";

/** The address under which the worker that serves pages offline fetches the page that nobody's words are in. */
const emptyPage = "/empty";

type WebApp = (c: Context, ask: (path: string) => Promise<unknown>) => Promise<Response>;

/**
 * Serves the built web app: its files, and its page for every other address that a browser opens. `ask` answers as the
 * interface would; what a page shows first is written into it.
 */
export function createWebApp(folder: string, writePage: WritePage): WebApp {
  const files = openWebFiles(folder);
  const scriptsOf = createPageScripts(folder);
  const index = join(folder, "index.html");
  const frame = existsSync(index) ? readFileSync(index, "utf8").replace(atOnce, "") : null;

  return async (c, ask) => {
    const { path } = c.req;
    const name = path.slice(1);
    const encoding = acceptedEncoding(c.req.header("accept-encoding"));
    if (name !== "index.html" && files.has(name)) {
      const packing = isCompressible(name) ? encoding : null;
      const content = files.read(name, packing);
      if (content === null) return respondWithProblem(c, "not-found");
      c.header("content-type", getMimeType(name) ?? "application/octet-stream");
      c.header("cache-control", name.startsWith("assets/") ? immutable : "no-cache");
      c.header("vary", "accept-encoding");
      if (name === "service-worker.js") c.header("content-security-policy", workerPolicy);
      if (packing !== null) c.header("content-encoding", packing);
      return c.body(content);
    }
    if (frame === null || !isPageAddress(c)) return respondWithProblem(c, "not-found");
    const language = languageOf(getCookie(c, "kaname.locale") ?? c.req.header("accept-language") ?? "");
    const written = path === emptyPage ? null : await writePage({ path, language, ask });
    const nonce = randomBytes(16).toString("base64");
    const head = path === emptyPage ? frame : frame.replace(unwritten, `<html lang="${language}">`);
    const page = Buffer.from(fill(withNonce(head, nonce), nonce, scriptsOf(path), written));
    c.header("content-type", "text/html; charset=utf-8");
    // Somebody's words are in a written page.
    c.header("cache-control", written === null ? "no-cache" : "no-store");
    c.header("vary", "accept-encoding, accept-language, cookie");
    c.header("content-security-policy", pagePolicy(nonce));
    if (encoding === null) return c.body(Uint8Array.from(page));
    c.header("content-encoding", encoding);
    return c.body(compress(page, encoding, quickQuality));
  };
}

function isPageAddress(c: Context): boolean {
  const { path } = c.req;
  if (["/", "/index.html", emptyPage].includes(path)) return true;
  return (c.req.header("accept") ?? "").includes("text/html") && !/\.[a-z0-9]+$/i.test(path);
}

/** The first language that a browser wants and that there is; `header` may also be a single one. */
function languageOf(header: string): "ja" | "en" {
  const wanted = header.split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => language === "ja" || language === "en") === "en" ? "en" : "ja";
}

/** Scripts that the build has begin at once; `before-paint.js` begins them when the page can be read. */
const atOnce = /<script type="module".*?<\/script>|<link rel="modulepreload".*?>/gu;

/** How the frame begins as it was built: in no language that anybody has chosen. */
const unwritten = '<html lang="ja" data-unwritten>';

/** Puts what was written into the frame. Without it the frame stays as it is, and its scripts write the page. */
function fill(frame: string, nonce: string, scripts: readonly string[], written: WrittenPage | null): string {
  const told = `<meta name="scripts" content="${scripts.map((script) => `/${script}`).join(" ")}">`;
  if (written === null) return frame.replace("</head>", `${told}</head>`);
  const { title, html, style, data } = written;
  const rules = style === "" ? "" : `<style id="written" nonce="${nonce}">${style}</style>`;
  const taken = `<script id="taken" type="application/json">${data.replaceAll("<", "\\u003c")}</script>`;
  return frame
    .replace(/<title>.*?<\/title>/su, () => `<title>${title}</title>`)
    .replace("</head>", () => `${rules}${told}</head>`)
    .replace(/<div id="root">.*?<!--\/root-->/su, () => `<div id="root">${html}</div>${taken}`);
}

/** The worker that serves the pages without their server fetches them from here, and nothing else. */
const workerPolicy = "default-src 'none'; connect-src 'self'";

/** Everything from here, nothing from elsewhere; inline scripts and styles only with this answer's nonce. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives the nonce to the page's own inline code, and to the component library, which looks for it in a meta element. */
function withNonce(page: string, nonce: string): string {
  return page
    .replace(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`)
    .replace("<head>", `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
