import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const languages = ["ja", "en"] as const;

/** Messages that a page uses and a language lacks, that no page uses, or whose slots differ; one line each. */
export function unmatchedMessages(): readonly string[] {
  const used = usedMessages();
  const [ja, en] = [messagesOf("ja"), messagesOf("en")];
  const lists = { ja, en };
  return [
    ...languages.flatMap((lang) => [
      ...[...used].filter((id) => !lists[lang].has(id)).map((id) => `${lang}.json lacks ${id}`),
      ...[...lists[lang].keys()].filter((id) => !used.has(id)).map((id) => `${lang}.json: ${id} is not used`),
    ]),
    ...[...used]
      .filter((id) => slotsOf(ja.get(id)) !== slotsOf(en.get(id)))
      .map((id) => `${id} has other slots in each language`),
  ];
}

export function messagesOf(lang: (typeof languages)[number]): ReadonlyMap<string, string> {
  const texts: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, `${lang}.json`), "utf8"),
  );
  return new Map(Object.entries(texts));
}

function usedMessages(): ReadonlySet<string> {
  const source = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path) && !path.includes("generated") && !path.includes(".test."))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
  return new Set([...source.matchAll(/\bm\.([a-z0-9_]+)\b/gu)].map((match) => match[1] ?? ""));
}

function slotsOf(text = ""): string {
  return [...text.matchAll(/\{(\w+)\}/gu)]
    .map((match) => match[1])
    .sort()
    .join(" ");
}
