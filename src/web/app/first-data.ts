import type { QueryKey } from "@tanstack/react-query";
import { recordQuery, sessionQuery, sessionsQuery } from "../client/sessions.ts";
import { houseQuery } from "../client/someone.ts";
import { lookQuery, overviewQuery, weeksQuery } from "../client/weeks.ts";
import { exampleQuery, readExampleIn } from "../features/example/example-session.ts";
import type { Locale } from "../settings/locale.ts";

/** What a page needs first: where it is kept in the page, and the address under `/api/v1`, or what comes with the program. */
export type FirstAsk = { readonly key: QueryKey } & (
  | { readonly path: string }
  | { readonly read: () => Promise<unknown> }
);

const weeks: FirstAsk = { key: weeksQuery.queryKey, path: "/me/weeks" };
const house: FirstAsk = { key: houseQuery.queryKey, path: "/house" };
const session = (id: string): FirstAsk => ({ key: sessionQuery(id).queryKey, path: `/sessions/${id}` });
const record = (id: string): FirstAsk => ({ key: recordQuery(id).queryKey, path: `/sessions/${id}/record` });

/** The pages that the server writes whole, and what they need for it. The others are written in the browser. */
const pages: readonly {
  readonly page: RegExp;
  readonly asks: (id: string, language: Locale) => readonly FirstAsk[];
}[] = [
  {
    page: /^\/$/u,
    asks: () => [{ key: sessionsQuery.queryKey, path: "/sessions?limit=100" }, weeks],
  },
  { page: /^\/sessions\/([\w-]+)$/u, asks: (id) => [session(id)] },
  { page: /^\/sessions\/([\w-]+)\/record$/u, asks: (id) => [session(id), record(id)] },
  { page: /^\/sessions\/([\w-]+)\/someone$/u, asks: (id) => [record(id), house, weeks] },
  { page: /^\/(?:check-in|plan|thanks|assets|reminders)$/u, asks: () => [weeks] },
  {
    page: /^\/overview$/u,
    asks: () => [weeks, { key: overviewQuery.queryKey, path: "/me/overview" }],
  },
  {
    page: /^\/looks\/([\w-]+)$/u,
    asks: (id) => [weeks, { key: lookQuery(id).queryKey, path: `/me/looks/${id}` }],
  },
  { page: /^\/settings$/u, asks: () => [house] },
  {
    page: /^\/example$/u,
    asks: (_id, language) => [
      { key: exampleQuery(language).queryKey, read: async () => readExampleIn(language) },
    ],
  },
  { page: /^\/help$/u, asks: () => [] },
];

/** Null where the server writes only the frame of the page. */
export function firstAsks(path: string, language: Locale): readonly FirstAsk[] | null {
  for (const { page, asks } of pages) {
    const found = page.exec(path);
    if (found) return asks(found[1] ?? "", language);
  }
  return null;
}
