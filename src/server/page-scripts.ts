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

/** The part of the app that shows an address. */
const pages: readonly { readonly address: RegExp; readonly part: string }[] = [
  { address: /^\/$/, part: "app/home-route.tsx" },
  { address: /^\/sessions\/[\w-]+$/, part: "app/session-route.tsx" },
  { address: /^\/sessions\/[\w-]+\/record$/, part: "app/record-route.tsx" },
  { address: /^\/example$/, part: "features/example/example-page.tsx" },
  { address: /^\/help$/, part: "features/help/help-page.tsx" },
  { address: /^\/settings$/, part: "features/settings/settings-page.tsx" },
  { address: /^\/check-in$/, part: "features/weeks-after/check-in-page.tsx" },
];

/**
 * The scripts of a page, each after those that it needs. Told beforehand, all are fetched side by side, which on a slow line
 * saves several round trips. Empty without a build.
 */
export function createPageScripts(folder: string): (path: string) => readonly string[] {
  const file = join(folder, "build.json");
  if (!existsSync(file)) return () => [];
  const build = buildSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const entry = Object.keys(build).find((name) => build[name]?.isEntry) ?? "";
  const always = filesOf(build, entry);
  const scriptsByPart = new Map(
    pages.map(({ part }) => [part, [...new Set([...filesOf(build, part), ...always])]]),
  );
  return (path) => scriptsByPart.get(pages.find(({ address }) => address.test(path))?.part ?? "") ?? always;
}

function filesOf(
  build: z.infer<typeof buildSchema>,
  name: string,
  seen = new Set<string>(),
): readonly string[] {
  const part = build[name];
  if (!part || seen.has(name)) return [];
  seen.add(name);
  return [...(part.imports ?? []).flatMap((next) => filesOf(build, next, seen)), part.file];
}
