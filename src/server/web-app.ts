import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";
import { createPageFiles } from "./page-files.ts";
import { respondWithProblem } from "./problem.ts";

/** A year: what has a hash in its name never changes under it. */
const immutable = "public, max-age=31536000, immutable";

/**
 * Serves the built web app: its files, and its page for every other address that a browser opens. Files are known by
 * name from the start, so no path from outside ever reaches the disk; text is compressed once and kept.
 */
export function createWebApp(folder: string): (c: Context) => Response {
  const files = listFiles(folder);
  const pageFiles = createPageFiles(folder);
  const kept = new Map<string, Buffer>();
  const compressed = (name: string, encoding: Encoding): Buffer => {
    const key = `${encoding} ${name}`;
    const known = kept.get(key) ?? compress(readFileSync(join(folder, name)), encoding);
    kept.set(key, known);
    return known;
  };
  const page = files.has("index.html") ? readFileSync(join(folder, "index.html"), "utf8") : null;

  return (c) => {
    const name = c.req.path.slice(1);
    if (name !== "index.html" && files.has(name)) {
      c.header("content-type", getMimeType(name) ?? "application/octet-stream");
      c.header("cache-control", name.startsWith("assets/") ? immutable : "no-cache");
      if (name === "service-worker.js") c.header("content-security-policy", workerPolicy);
      const encoding = acceptedEncoding(c.req.header("accept-encoding"), name);
      c.header("vary", "accept-encoding");
      if (encoding === null) return c.body(Uint8Array.from(readFileSync(join(folder, name))));
      c.header("content-encoding", encoding);
      return c.body(Uint8Array.from(compressed(name, encoding)));
    }
    const isPageAddress = (c.req.header("accept") ?? "").includes("text/html") && !/\.[a-z0-9]+$/i.test(name);
    if (!page || (!isPageAddress && name !== "" && name !== "index.html")) {
      return respondWithProblem(c, "not-found");
    }
    const nonce = randomBytes(16).toString("base64");
    c.header("cache-control", "no-cache");
    c.header("content-security-policy", pagePolicy(nonce));
    return c.html(withNonce(page.replace("</head>", `${pageFiles(c.req.path)}</head>`), nonce));
  };
}

type Encoding = "br" | "gzip";

/** Brotli's best in little time: one file of the app takes some 20 ms, once. */
const brotliQuality = 9;

function compress(content: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(content);
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
}

/** Pictures and fonts are compressed already. */
function acceptedEncoding(header: string | undefined, name: string): Encoding | null {
  if (!/\.(?:js|css|svg|webmanifest)$/.test(name)) return null;
  const accepted = (header ?? "").split(",").map((part) => part.split(";")[0]?.trim());
  return accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null;
}

function listFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
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
