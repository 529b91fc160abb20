import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The build's own account of its files: what each imports, and which are fetched only when wanted. */
const buildSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
  }),
);

/** The part of the app that shows an address, and what it asks the server for first. */
const pages: readonly {
  readonly address: RegExp;
  readonly part: string;
  readonly asks: (path: string) => readonly string[];
}[] = [
  {
    address: /^\/$/,
    part: "app/home-route.tsx",
    asks: () => ["/api/v1/sessions?limit=100", "/api/v1/me/weeks"],
  },
  { address: /^\/sessions\/[\w-]+$/, part: "app/session-route.tsx", asks: (path) => [`/api/v1${path}`] },
  {
    address: /^\/sessions\/[\w-]+\/record$/,
    part: "app/record-route.tsx",
    asks: (path) => [`/api/v1${path}`, `/api/v1${path.replace(/\/record$/, "")}`],
  },
];

/**
 * What a page would ask for only once its first scripts have run: its own scripts and its data. Named in the page they
 * are fetched side by side, which on a slow line saves several round trips.
 */
export function createPageFiles(folder: string): (path: string) => string {
  const file = join(folder, "build.json");
  if (!existsSync(file)) return () => "";
  const build = buildSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const entry = Object.keys(build).find((name) => build[name]?.isEntry);
  const known = new Set(entry === undefined ? [] : filesOf(build, entry));
  const scriptsByPart = new Map(
    pages.map(({ part }) => [part, filesOf(build, part).filter((script) => !known.has(script))]),
  );
  return (path) => {
    const page = pages.find(({ address }) => address.test(path));
    if (!page) return "";
    const scripts = (scriptsByPart.get(page.part) ?? []).map(
      (script) => `<link rel="modulepreload" crossorigin href="/${script}">`,
    );
    const data = page.asks(path).map((ask) => `<link rel="preload" as="fetch" crossorigin href="${ask}">`);
    return [...data, ...scripts].join("");
  };
}

function filesOf(
  build: z.infer<typeof buildSchema>,
  name: string,
  seen = new Set<string>(),
): readonly string[] {
  const part = build[name];
  if (!part || seen.has(name)) return [];
  seen.add(name);
  return [part.file, ...(part.imports ?? []).flatMap((next) => filesOf(build, next, seen))];
}
