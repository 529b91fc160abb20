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
  { address: /^\/sessions\/[\w-]+$/, part: "features/session/session-page.tsx" },
  { address: /^\/sessions\/[\w-]+\/record$/, part: "features/record-page/record-page.tsx" },
  { address: /^\/example$/, part: "features/example/example-page.tsx" },
  { address: /^\/help$/, part: "features/help/help-page.tsx" },
  { address: /^\/settings$/, part: "features/settings/settings-page.tsx" },
  { address: /^\/check-in$/, part: "features/weeks-after/check-in-page.tsx" },
  { address: /^\/plan$/, part: "features/weeks-after/plan-page.tsx" },
  { address: /^\/thanks$/, part: "features/weeks-after/thanks-page.tsx" },
  { address: /^\/assets$/, part: "features/weeks-after/assets-page.tsx" },
  { address: /^\/overview$/, part: "features/weeks-after/overview-page.tsx" },
  { address: /^\/reminders$/, part: "features/weeks-after/reminders-page.tsx" },
  { address: /^\/talks\/[\w-]+$/, part: "features/weeks-after/talk-page.tsx" },
  { address: /^\/looks\/[\w-]+$/, part: "features/weeks-after/look-page.tsx" },
  { address: /^\/sessions\/[\w-]+\/someone$/, part: "features/someone/someone-page.tsx" },
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
