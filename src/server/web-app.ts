import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";
import { respondWithProblem } from "./problem.ts";

/** A year: what has a hash in its name never changes under it. */
const immutable = "public, max-age=31536000, immutable";

/**
 * Serves the built web app: its files, and its page for every other address that a browser opens. Files are known by
 * name from the start, so no path from outside ever reaches the disk.
 */
export function createWebApp(folder: string): (c: Context) => Response {
  const files = listFiles(folder);
  const page = files.has("index.html") ? readFileSync(join(folder, "index.html"), "utf8") : null;

  return (c) => {
    const name = c.req.path.slice(1);
    if (name !== "index.html" && files.has(name)) {
      c.header("content-type", getMimeType(name) ?? "application/octet-stream");
      c.header("cache-control", name.startsWith("assets/") ? immutable : "no-cache");
      return c.body(Uint8Array.from(readFileSync(join(folder, name))));
    }
    const isPageAddress = (c.req.header("accept") ?? "").includes("text/html") && !/\.[a-z0-9]+$/i.test(name);
    if (!page || (!isPageAddress && name !== "" && name !== "index.html")) {
      return respondWithProblem(c, "not-found");
    }
    const nonce = randomBytes(16).toString("base64");
    c.header("cache-control", "no-cache");
    c.header("content-security-policy", pagePolicy(nonce));
    return c.html(withNonce(page, nonce));
  };
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
