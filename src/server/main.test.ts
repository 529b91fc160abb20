import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type ServerSettings } from "./main.ts";
import { aDataFolder } from "./store/data-folder.fixture.ts";
import { startDriver, type ServerDriver } from "./server-driver.fixture.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-main-"));
const webDir = join(root, "web");
let server: ServerDriver;

beforeAll(async () => {
  mkdirSync(join(webDir, "assets"), { recursive: true });
  writeFileSync(join(webDir, "index.html"), "<!doctype html><html><head><script>1</script></head></html>");
  writeFileSync(join(webDir, "assets", "main-1a2b3c.js"), "export {};");
  writeFileSync(join(webDir, "icon.svg"), "<svg/>");
  writeFileSync(join(root, "outside.txt"), "not served");
  server = await startDriver({ webDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

describe("starting", () => {
  test("on data that another server has fails and names the owner", async () => {
    const failure = await failureOf({ dataDir: server.folder });
    expect(failure.type).toBe("data-in-use");
    for (const text of [failure.ja, failure.en]) expect(text).toContain(String(process.pid));
  });

  test("on a taken port fails, names it, and leaves the data free", async () => {
    const taken = await takePort();
    const dataDir = join(root, "data");
    renameSync(await aDataFolder(), dataDir);
    const failure = await failureOf({ dataDir, port: taken.port });
    expect(failure).toMatchObject({ type: "port-unavailable", en: expect.stringContaining(`${taken.port}`) });
    await new Promise((resolve) => taken.server.close(resolve));
    // A later start is quick, and the first one left no lock behind.
    const began = performance.now();
    const started = await startServer({ port: taken.port, dataDir, mode: "personal" });
    expect(started).toMatchObject({ ok: true, url: `http://localhost:${taken.port}` });
    expect(performance.now() - began).toBeLessThan(5_000);
    if (started.ok) await started.close();
    expect((await failureOf({ dataDir, key: Buffer.alloc(32).toString("hex") })).type).toBe("key-wrong");
  });

  test("on a folder that cannot be made fails and names it", async () => {
    const dataDir = join(webDir, "icon.svg", "data");
    const failure = await failureOf({ dataDir });
    expect(failure).toMatchObject({ type: "data-folder-unusable", ja: expect.stringContaining(dataDir) });
  });

  test("in practice mode is refused as long as there is none", async () => {
    expect((await failureOf({ dataDir: join(root, "none"), mode: "practice" })).type).toBe(
      "mode-unavailable",
    );
  });

  test("answers on both loopback addresses and on no other", async () => {
    for (const host of ["127.0.0.1", "[::1]"]) {
      expect((await fetch(`http://${host}:${server.port}/livez`)).status).toBe(200);
    }
    await expect(fetch(`http://127.0.0.2:${server.port}/livez`)).rejects.toThrow("fetch failed");
  });
});

describe("the web app", () => {
  const asBrowser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

  test("is the same page at every page address, with inline code only by this answer's nonce", async () => {
    const policies = new Set<string>();
    for (const path of ["/", "/index.html", "/sessions/0b7c1f9e", "/help"]) {
      const response = await server.call("GET", path, { headers: asBrowser });
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-cache");
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(await response.text()).toContain(`<script nonce="${nonce}">`);
      policies.add(policy);
    }
    expect(policies.size).toBe(4);
  });

  test("keeps hashed files for good and asks again for others", async () => {
    const hashed = await server.call("GET", "/assets/main-1a2b3c.js");
    expect(hashed.headers.get("cache-control")).toContain("immutable");
    expect(hashed.headers.get("content-type")).toContain("javascript");
    expect((await server.call("GET", "/icon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each(["/assets/gone.js", "/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt", "/assets"])(
    "has no file at %s",
    async (path) => {
      expect(await server.raw({ host: `localhost:${server.port}` }, path)).toBe(404);
    },
  );
});

async function failureOf(settings: Partial<ServerSettings> & { readonly dataDir: string }) {
  const started = await startServer({ port: 0, mode: "personal", ...settings });
  if (started.ok) throw new Error("the server started");
  return started.failure;
}

async function takePort(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { server, port: address.port };
}
