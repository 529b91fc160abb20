import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

/** How long requests under way may take to finish once the server closes. */
const finishWithinMs = 3_000;

/**
 * How long an idle connection stays open. Longer than clients keep one, so that none sends its next request into a
 * connection that is being closed.
 */
const idleConnectionMs = 75_000;

/** `code`: the system's name for why not (`EADDRINUSE`, `EACCES`). */
export type ListenFailure = {
  readonly type: "port-unavailable";
  readonly port: number;
  readonly code: string;
};
export type Listening = {
  readonly type: "listening";
  readonly port: number;
  readonly close: () => Promise<void>;
};

type Fetch = (request: Request) => Response | Promise<Response>;

/** Listens on loopback alone, both of its addresses: `localhost` is one or the other, as the system likes. */
export async function listen(fetch: Fetch, port: number): Promise<Listening | ListenFailure> {
  const first = await listenOn(fetch, "127.0.0.1", port);
  if (typeof first === "string") return { type: "port-unavailable", port, code: first };
  const second = await listenOn(fetch, "::1", first.port);
  if (typeof second === "string" && !noSuchAddress.has(second)) {
    await closeServer(first.server);
    return { type: "port-unavailable", port, code: second };
  }
  return {
    type: "listening",
    port: first.port,
    close: async () => {
      const servers = [first, second].flatMap((each) => (typeof each === "string" ? [] : [each.server]));
      await Promise.all(servers.map(closeServer));
    },
  };
}

/** The machine has no IPv6. */
const noSuchAddress = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function listenOn(
  fetch: Fetch,
  hostname: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number } | string> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch });
    if (!isHttpServer(server)) return reject(new Error("expected a plain HTTP server"));
    server.keepAliveTimeout = idleConnectionMs;
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ host: hostname, port, ipv6Only: true }, () => {
      const address = server.address();
      if (address && typeof address === "object") resolve({ server, port: address.port });
      else reject(new Error("listening without an address"));
    });
  });
}

function isHttpServer(server: object): server is Server {
  return "closeAllConnections" in server;
}

async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), finishWithinMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
