import { dehydrate } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import type { WritePage } from "../api/index.ts";
import { App } from "./app/app.tsx";
import { firstAsks } from "./app/first-data.ts";
import { createQueries } from "./app/queries.ts";
import { openPage } from "./app/pages.ts";
import { stylesToRules } from "./app/styles-to-rules.ts";
import { currentTimeZone, systemClock, type Clock } from "./settings/time-zone.ts";
import { writeIn, type Locale } from "./settings/locale.ts";

/** Messages know one language at a time, so that one page is written after the other. */
let earlier: Promise<unknown> = Promise.resolve();

/** Writes a page as its first frame in the browser will be. Null where it cannot: then the browser writes it. */
export const writePage: WritePage = async ({ path, language, ask }) => {
  const asks = firstAsks(path, language);
  if (asks === null) return null;
  const answers = await Promise.all(
    asks.map(async (first) => ("path" in first ? ask(first.path) : first.read())),
  );
  if (answers.includes(null)) return null;
  const queries = createQueries();
  for (const [index, { key }] of asks.entries()) queries.setQueryData(key, answers[index]);
  const first = await openPage(path);

  const writing = earlier.then(async () => {
    writeIn(language);
    // Nothing is left out to come later: that would take an inline script.
    const { prelude } = await prerender(<App queries={queries} first={first} />, {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    });
    return new Response(prelude).text();
  });
  earlier = writing.catch(() => {});
  const { title, html } = takeTitle(await writing);
  const taken: TakenPage = {
    state: dehydrate(queries),
    zone: currentTimeZone(),
    clock: systemClock(new Date().getFullYear() - 1),
    language,
  };
  return { title, ...stylesToRules(html), data: JSON.stringify(taken) };
};

/** What the browser takes a written page over with. */
export type TakenPage = {
  readonly state: ReturnType<typeof dehydrate>;
  /** Where the days on the page were told for. */
  readonly zone: string;
  readonly clock: Clock;
  readonly language: Locale;
};

const titleElement = /<title>(.*?)<\/title>/su;

function takeTitle(html: string): { readonly title: string; readonly html: string } {
  return { title: titleElement.exec(html)?.[1] ?? "", html: html.replace(titleElement, "") };
}
