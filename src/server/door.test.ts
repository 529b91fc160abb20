import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startDriver, type ServerDriver } from "./server-driver.fixture.ts";

let server: ServerDriver;
beforeAll(async () => {
  server = await startDriver();
});
afterAll(() => server.stop());

describe("the door", () => {
  test.each([
    ["its own page", { "sec-fetch-site": "same-origin", origin: "http://localhost:{port}" }, 200],
    ["a program", {}, 200],
    ["a name that was pointed here", { host: "evil.example:{port}" }, 403],
    ["a page elsewhere", { origin: "https://evil.example" }, 403],
    ["another program's page on this machine", { origin: "http://localhost:1" }, 403],
    ["a page that hides its origin", { origin: "null" }, 403],
    ["a picture in a page elsewhere", { "sec-fetch-site": "cross-site" }, 403],
  ])("answers %s accordingly", async (_name, headers, status) => {
    const filled = { host: "localhost:{port}", ...headers };
    const entries = Object.entries(filled).map(([key, value]) => [
      key,
      value.replace("{port}", `${server.port}`),
    ]);
    expect(await server.raw(z.record(z.string(), z.string()).parse(Object.fromEntries(entries)))).toBe(
      status,
    );
  });

  test("says that it lives, that it is ready, and what it offers", async () => {
    expect(await (await server.call("GET", "/livez")).json()).toMatchObject({ status: "live" });
    expect(await (await server.call("GET", "/readyz")).json()).toMatchObject({ status: "ready" });
    const document = z
      .object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
      .parse(await (await server.call("GET", "/api/v1/openapi.json")).json());
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual(
      expect.arrayContaining([
        "/me",
        "/me/export",
        "/sessions",
        "/sessions/import",
        "/sessions/{id}",
        "/sessions/{id}/events",
        "/sessions/{id}/fan.png",
        "/sessions/{id}/fan.svg",
        "/sessions/{id}/job-card",
        "/sessions/{id}/map",
        "/sessions/{id}/record",
        "/sessions/{id}/revisions",
        "/sessions/{id}/revisions/preview",
        "/sessions/{id}/turns",
        "/sessions/{id}/verbatim",
      ]),
    );
  });

  test("keeps answers out of caches, frames and guesses", async () => {
    const response = await server.call("GET", "/api/v1/sessions");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    const nowhere = await server.call("GET", "/api/v1/elsewhere");
    expect(await server.problem(nowhere)).toMatchObject({ type: "urn:kaname:problem:not-found" });
  });
});
