import { queryOptions } from "@tanstack/react-query";
import { readExample } from "./read-example.ts";

const logs = {
  ja: async () => import("../../../../conversations/ja/ja-pipe-drawings.ndjson?raw"),
  en: async () => import("../../../../conversations/en/en-invoices.ndjson?raw"),
} as const;

export function exampleQuery(lang: "ja" | "en") {
  return queryOptions({
    queryKey: ["example", lang],
    queryFn: async () => readExample((await logs[lang]()).default),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
