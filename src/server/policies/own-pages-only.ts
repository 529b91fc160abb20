import { createMiddleware } from "hono/factory";
import { respondWithProblem } from "../problem.ts";

/**
 * In personal mode whoever reaches the port is the person, so a request must come from Kaname's own pages or from no
 * page at all. The Host check stops a foreign name that was pointed at this machine (DNS rebinding); the Origin and
 * Sec-Fetch-Site checks stop a foreign page from writing (CSRF) or from pulling anything in.
 *
 * Secret addresses are their own proof, wherever the request comes from: mail programs, mail providers and calendars open
 * them. They are also all that answers under `publicOrigin`.
 */
export function ownPagesOnly(publicOrigin: string | null) {
  const publicHost = publicOrigin === null ? null : new URL(publicOrigin).host;
  return createMiddleware(async (c, next) => {
    const host = c.req.header("host");
    const allowed = isSecretAddress(c.req.path)
      ? isLoopbackHost(host) || host?.toLowerCase() === publicHost
      : isLoopbackHost(host) &&
        isSameOrigin(c.req.header("origin"), host) &&
        isSameSite(c.req.header("sec-fetch-site"), c.req.path);
    if (!allowed) return respondWithProblem(c, "foreign-request");
    return next();
  });
}

const secretAddress =
  /^\/(?:api\/v1\/calendar\/[\w-]{20,100}\.ics|mail\/(?:confirm|stop|resume)\/[\w-]{20,100})$/;

function isSecretAddress(path: string): boolean {
  return secretAddress.test(path);
}

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isLoopbackHost(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, "").toLowerCase();
  return name !== undefined && loopbackNames.has(name);
}

/** Programs send no Origin; a page's must be the address it came from. */
function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host ?? ""}`;
}

/** A link from elsewhere may open a page, and nothing more. */
function isSameSite(site: string | undefined, path: string): boolean {
  const fromOwnPage = site === undefined || site === "same-origin" || site === "none";
  return fromOwnPage || !path.startsWith("/api/");
}
