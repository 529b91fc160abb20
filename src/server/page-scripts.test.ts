import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createPageScripts } from "./page-scripts.ts";

const folder = mkdtempSync(join(tmpdir(), "kaname-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a page names its scripts and those of every page, each after what it needs, once", () => {
  const build = {
    "index.html": { file: "assets/index.js", isEntry: true, imports: ["_shared.js"] },
    "_shared.js": { file: "assets/shared.js" },
    "_fan.js": { file: "assets/fan.js", imports: ["_shared.js"] },
    "features/session/session-page.tsx": { file: "assets/session.js", imports: ["index.html", "_fan.js"] },
  };
  writeFileSync(join(folder, "build.json"), JSON.stringify(build));
  const scriptsOf = createPageScripts(folder);
  const always = ["assets/shared.js", "assets/index.js"];
  expect(scriptsOf("/sessions/abc-1")).toEqual([...always, "assets/fan.js", "assets/session.js"]);
  expect(scriptsOf('/sessions/"><script>')).toEqual(always);
  expect(scriptsOf("/no/such/page")).toEqual(always);
});

test("without the build's account a page is served as it is", () => {
  expect(createPageScripts(join(folder, "none"))("/")).toEqual([]);
});
