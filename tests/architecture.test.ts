import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * The boundaries of ARCHITECTURE.md are kept by lint and compiler. Here one violation of each is planted in a copy of the
 * sources, and both tools must find it; what is allowed is planted too, and must pass.
 */

/** What each layer may import, always by the other's door. */
const allowed = {
  language: [],
  dialogue: ["language"],
  fan: [],
  weeks: ["language", "dialogue"],
  record: ["language", "dialogue", "fan"],
  api: ["language", "dialogue", "weeks"],
  server: ["language", "dialogue", "weeks", "fan", "record", "api"],
  cli: ["language", "dialogue", "weeks", "fan", "record", "api", "server"],
  web: ["api", "fan"],
} as const satisfies Record<string, readonly string[]>;

type Layer = keyof typeof allowed;
const layers = Object.keys(allowed) as Layer[];
const pureLayers = ["language", "dialogue", "weeks", "fan"] as const;

type Planted = { readonly file: string; readonly code: string };

const forbiddenImports: Planted[] = layers.flatMap((layer) =>
  layers
    .filter((other) => other !== layer && !allowed[layer].some((each) => each === other))
    .map((other) => ({
      file: `src/${layer}/planted-${other}.ts`,
      code: `import * as door from "../${other}/index.ts";\nexport const planted = door;\n`,
    })),
);

const pastDoors: Planted[] = layers.flatMap((layer) =>
  allowed[layer].flatMap((other) => [
    {
      file: `src/${layer}/planted-past-${other}.ts`,
      code: `import * as inside from "../${other}/inside.ts";\nexport const planted = inside;\n`,
    },
    {
      file: `src/${layer}/planted-lazily-past-${other}.ts`,
      code: `export const planted = import("../../../${other}/deep/inside.ts");\n`,
    },
  ]),
);

const impurities: Planted[] = pureLayers.flatMap((layer) =>
  Object.entries({
    clock: "export const planted = Date.now();",
    chance: "export const planted = Math.random();",
    environment: "export const planted = process.env.HOME;",
    output: 'console.log("planted");',
    network: 'export const planted = fetch("http://localhost");',
    timer: "setTimeout(() => {}, 1);",
    page: "export const planted = document.title;",
    files: 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;',
    "bare-files": 'import { readFileSync } from "fs";\nexport const planted = readFileSync;',
  }).map(([name, code]) => ({ file: `src/${layer}/planted-${name}.ts`, code: `${code}\n` })),
);

const withinWeb: Planted[] = [
  { file: "src/web/features/session/planted.ts", code: 'export * from "../home/home-page.tsx";\n' },
  { file: "src/web/features/session/planted-route.ts", code: 'export * from "../../app/pages.ts";\n' },
  { file: "src/web/ui/planted.ts", code: 'export * from "../common/rings.ts";\n' },
];

/** Names of places where the code does not run: only the compiler knows them. */
const foreignPlaces: Planted[] = [
  ...(["record", "server", "cli"] as const).map((layer) => ({
    file: `src/${layer}/planted-page.ts`,
    code: "export const planted = document.title;\n",
  })),
  ...(["api", "web"] as const).map((layer) => ({
    file: `src/${layer}/planted-process.ts`,
    code: "export const planted = process.env.HOME;\n",
  })),
  ...pureLayers.map((layer) => ({
    file: `src/${layer}/planted-node-types.ts`,
    code: "export type Planted = NodeJS.Timeout;\n",
  })),
];

const permitted: Planted[] = layers.map((layer) => ({
  file: `src/${layer}/planted-permitted.ts`,
  code:
    allowed[layer].map((other) => `export * as ${other} from "../${other}/index.ts";\n`).join("") ||
    "export const planted = null;\n",
}));

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "kaname-architecture-"));
let lint = "";
let types = "";

beforeAll(() => {
  for (const name of ["src", "package.json", "tsconfig.json", "tsconfig.base.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  // Boundaries need no types: lint is ten times as fast without.
  const lintConfig = readFileSync(join(root, ".oxlintrc.json"), "utf8");
  writeFileSync(join(copy, ".oxlintrc.json"), lintConfig.replace('"typeAware": true', '"typeAware": false'));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const lintedOnly = [...forbiddenImports, ...pastDoors, ...impurities, ...withinWeb, ...permitted];
  for (const { file, code } of [...lintedOnly, ...foreignPlaces]) writeFileSync(join(copy, file), code);
  lint = runTool("oxlint/bin/oxlint", ["--format", "unix", ...lintedOnly.map(({ file }) => file)]);
  // What the compiler must find is enough for it to read.
  for (const { file } of lintedOnly) rmSync(join(copy, file));
  types = runTool("typescript/bin/tsc", ["-b", "--pretty", "false"]);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function runTool(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return stdout + stderr;
}

function linesAbout(output: string, file: string): readonly string[] {
  return output.split("\n").filter((line) => line.includes(file));
}

test.each([...forbiddenImports, ...pastDoors, ...withinWeb])("$file is refused by lint", ({ file }) => {
  expect(linesAbout(lint, file).join("\n")).toContain("no-restricted-imports");
});

test.each(impurities)("$file is refused by lint", ({ file }) => {
  expect(linesAbout(lint, file).join("\n")).toMatch(/no-restricted-(imports|globals|properties)/);
});

test.each(foreignPlaces)("$file does not compile", ({ file }) => {
  expect(linesAbout(types, file).join("\n")).toMatch(
    /error TS\d+: (Cannot find (name|namespace)|Namespace .* has no exported member)/,
  );
});

test.each(permitted)("$file passes", ({ file }) => {
  expect(linesAbout(lint, file)).toEqual([]);
});

test.each(pureLayers)("%s takes the time from nowhere", (layer) => {
  // `new Date()` without arguments reads the clock; lint can only forbid `Date.now`.
  const sources = readdirSync(join(root, "src", layer), { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  );
  expect(sources).not.toEqual([]);
  const reading = sources.filter((name) => readsClock(readFileSync(join(root, "src", layer, name), "utf8")));
  expect(reading).toEqual([]);
});

test("a clock that is read is seen", () => {
  expect(readsClock("const now = new Date();")).toBe(true);
  expect(readsClock("const now = new Date;")).toBe(true);
  expect(readsClock("const day = new Date(0);")).toBe(false);
});

function readsClock(source: string): boolean {
  return /\bnew Date(\(\s*\)|\s*[;,)\].])/.test(source);
}
