import { createMiddleware } from "hono/factory";
import { respondWithProblem } from "../problem.ts";

/**
 * In personal mode whoever reaches the port is the person, so a request must come from Kaname's own pages or from no
 * page at all. The Host check stops a foreign name that was pointed at this machine (DNS rebinding); the Origin and
 * Sec-Fetch-Site checks stop a foreign page from writing (CSRF) or from pulling anything in.
 */
export const ownPagesOnly = createMiddleware(async (c, next) => {
  const host = c.req.header("host");
  const allowed =
    isLoopbackHost(host) &&
    isSameOrigin(c.req.header("origin"), host) &&
    isSameSite(c.req.header("sec-fetch-site"), c.req.path);
  if (!allowed) return respondWithProblem(c, "foreign-request");
  return next();
});

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isLoopbackHost(host: string | undefined): host is string {
  const name = host?.replace(/:\d+$/, "").toLowerCase();
  return name !== undefined && loopbackNames.has(name);
}

/** Programs send no Origin; a page's must be the address it came from. */
function isSameOrigin(origin: string | undefined, host: string): boolean {
  return origin === undefined || origin === `http://${host}`;
}

/** A link from elsewhere may open a page, and nothing more. */
function isSameSite(site: string | undefined, path: string): boolean {
  const fromOwnPage = site === undefined || site === "same-origin" || site === "none";
  return fromOwnPage || !path.startsWith("/api/");
}
