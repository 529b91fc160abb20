import type { QueryKey } from "@tanstack/react-query";
import { recordQuery, sessionQuery, sessionsQuery } from "../client/sessions.ts";
import { weeksQuery } from "../client/weeks.ts";

/** What a page asks the server for first: where it is kept in the page, and the address under `/api/v1`. */
export type FirstAsk = { readonly key: QueryKey; readonly path: string };

/** The pages that the server writes whole, and what they need for it. The others are written in the browser. */
const pages: readonly { readonly page: RegExp; readonly asks: (id: string) => readonly FirstAsk[] }[] = [
  {
    page: /^\/$/u,
    asks: () => [
      { key: sessionsQuery.queryKey, path: "/sessions?limit=100" },
      { key: weeksQuery.queryKey, path: "/me/weeks" },
    ],
  },
  {
    page: /^\/sessions\/([\w-]+)$/u,
    asks: (id) => [{ key: sessionQuery(id).queryKey, path: `/sessions/${id}` }],
  },
  {
    page: /^\/sessions\/([\w-]+)\/record$/u,
    asks: (id) => [
      { key: sessionQuery(id).queryKey, path: `/sessions/${id}` },
      { key: recordQuery(id).queryKey, path: `/sessions/${id}/record` },
    ],
  },
  {
    page: /^\/(?:check-in|plan|thanks|assets)$/u,
    asks: () => [{ key: weeksQuery.queryKey, path: "/me/weeks" }],
  },
  { page: /^\/help$/u, asks: () => [] },
];

/** Null where the server writes only the frame of the page. */
export function firstAsks(path: string): readonly FirstAsk[] | null {
  for (const { page, asks } of pages) {
    const found = page.exec(path);
    if (found) return asks(found[1] ?? "");
  }
  return null;
}
