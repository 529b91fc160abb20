import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { problemSchema, sessionSchema, startedSchema, turnSchema } from "../api/index.ts";
import { startServer, type ServerSettings } from "./main.ts";
import { aDataFolder } from "./store/data-folder.fixture.ts";

/** A running server and the ways in which tests speak to it. */
export type ServerDriver = Awaited<ReturnType<typeof startDriver>>;

export async function startDriver(settings: Partial<ServerSettings> = {}) {
  const folder = await aDataFolder();
  const begin = async (wanted: number) => {
    const started = await startServer({ dataDir: folder, mode: "personal", ...settings, port: wanted });
    if (!started.ok) throw new Error(started.failure.en);
    return started;
  };
  let server = await begin(0);
  const port = Number(new URL(server.url).port);

  const call = async (
    method: string,
    path: string,
    options: { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const writes = method !== "GET";
    return fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(options.body === undefined
        ? {}
        : { body: typeof options.body === "string" ? options.body : JSON.stringify(options.body) }),
      headers: {
        ...(writes ? { "idempotency-key": randomUUID() } : {}),
        ...(options.body === undefined ? {} : { "content-type": "application/json" }),
        ...options.headers,
      },
    });
  };

  const open = async (lang: "ja" | "en" = "ja") => {
    const response = await call("POST", "/api/v1/sessions", { body: { lang, minutes: 30 } });
    return startedSchema.parse(await response.json());
  };

  return {
    port,
    folder,
    call,
    open,
    say: async (id: string, text: string, headers: Record<string, string> = {}) => {
      const response = await call("POST", `/api/v1/sessions/${id}/turns`, { body: { say: text }, headers });
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return turnSchema.parse(await response.json());
    },
    read: async (id: string) => {
      return sessionSchema.parse(await (await call("GET", `/api/v1/sessions/${id}`)).json());
    },
    problem: async (response: Response) => {
      return {
        contentType: response.headers.get("content-type"),
        ...problemSchema.parse(await response.json()),
      };
    },
    /** A request with any Host, which `fetch` does not allow. */
    raw: (headers: Record<string, string>, path = "/api/v1/sessions", method = "GET") =>
      new Promise<number>((resolve, reject) => {
        const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
          response.resume();
          resolve(z.number().parse(response.statusCode));
        });
        sent.once("error", reject);
        sent.end();
      }),
    /** Stops it and starts it again on what it had kept. */
    restart: async () => {
      await server.close();
      server = await begin(port);
    },
    /** Whether any file of its folder has these words in the clear. */
    holds: (words: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(words)),
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
