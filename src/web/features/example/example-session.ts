import { queryOptions } from "@tanstack/react-query";
import { readExample, type ExampleSession } from "./read-example.ts";

const logs = {
  ja: async () => import("../../../../conversations/ja/ja-pipe-drawings.ndjson?raw"),
  en: async () => import("../../../../conversations/en/en-invoices.ndjson?raw"),
} as const;

export function exampleQuery(lang: "ja" | "en") {
  return queryOptions({
    queryKey: ["example", lang],
    queryFn: async () => readExampleIn(lang),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export async function readExampleIn(lang: "ja" | "en"): Promise<ExampleSession> {
  return readExample((await logs[lang]()).default);
}
