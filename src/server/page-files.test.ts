import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createPageFiles } from "./page-files.ts";

const folder = mkdtempSync(join(tmpdir(), "kaname-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a page names its own scripts and its data, and nothing that every page has", () => {
  const build = {
    "index.html": { file: "assets/index.js", isEntry: true, imports: ["_shared.js"] },
    "_shared.js": { file: "assets/shared.js" },
    "_fan.js": { file: "assets/fan.js", imports: ["_shared.js"] },
    "app/session-route.tsx": { file: "assets/session.js", imports: ["index.html", "_fan.js"] },
  };
  writeFileSync(join(folder, "build.json"), JSON.stringify(build));
  const files = createPageFiles(folder);
  const page = files("/sessions/abc-1");
  expect([...page.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual([
    "/api/v1/sessions/abc-1",
    "/assets/session.js",
    "/assets/fan.js",
  ]);
  expect(files('/sessions/"><script>')).toBe("");
  expect(files("/help")).toBe("");
});

test("without the build's account a page is served as it is", () => {
  expect(createPageFiles(join(folder, "none"))("/")).toBe("");
});
