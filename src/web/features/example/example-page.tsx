import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { chapterName } from "../../common/chapter-name.ts";
import { chapterOf, chapters, type Chapter } from "../../common/chapters.ts";
import { FanView } from "../../common/fan-view.tsx";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";
import { useIsWide } from "../../ui/use-is-wide.ts";
import { ExampleLeft } from "./example-left.tsx";
import { exampleQuery } from "./example-session.ts";
import type { ExampleExchange, ExampleSession } from "./read-example.ts";

/** A whole session of somebody invented, to read. The fan beside it opens as the reader goes on. */
export function ExamplePage() {
  const lang = useLocale();
  const { data, error, refetch } = useQuery(exampleQuery(lang));
  if (data) return <Example session={data} lang={lang} />;
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}

function Example({ session, lang }: { readonly session: ExampleSession; readonly lang: "ja" | "en" }) {
  const isWide = useIsWide();
  const { exchanges, record } = session;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  useReadingPlace(list, setAt);
  const turns = exchanges.map(({ turn }) => turn);
  const chapter = chapters.indexOf(chapterOf(turns.slice(0, at + 1)));
  const map = turns[at]?.map ?? null;

  return (
    <>
      <title>{m.example_page_title()}</title>
      <SiteHeader />
      <main tabIndex={-1} className="mx-auto max-w-6xl px-4 pb-16 desk:px-8">
        <h1 className="pt-4 text-title leading-normal font-bold desk:pt-8">{m.example_title()}</h1>
        <p className="mt-3 max-w-[40em]">{m.example_about()}</p>
        <p className="mt-1 text-muted max-desk:hidden">{m.example_read()}</p>
        <div className="mt-8 gap-12 desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
          <ol ref={list} lang={lang} className="space-y-7">
            {exchanges.map((exchange, index) => (
              <li key={exchange.turn.n} data-at={index} className="space-y-4">
                <ChapterStart turns={turns} index={index} />
                <Exchange exchange={exchange} />
              </li>
            ))}
          </ol>
          {isWide && map && (
            <div className="sticky top-6 h-[min(34rem,calc(100dvh-3rem))] self-start">
              <FanView
                map={map}
                lang={lang}
                asBands={false}
                open={0.4 + (0.6 * chapter) / (chapters.length - 1)}
              />
            </div>
          )}
        </div>
        {record && <ExampleLeft record={record} isWide={isWide} />}
        <Link to="/" className={look("strong", "mt-8 min-h-13 px-8 text-lead")}>
          {m.example_start()}
        </Link>
      </main>
    </>
  );
}

/** Names the chapter where one begins. */
function ChapterStart({
  turns,
  index,
}: {
  readonly turns: readonly { readonly phase: string }[];
  readonly index: number;
}) {
  const chapter: Chapter = chapterOf(turns.slice(0, index + 1));
  const before = index === 0 ? null : chapterOf(turns.slice(0, index));
  if (chapter === before) return null;
  return (
    <h2 className="border-t border-line pt-4 text-small font-bold text-accent">{chapterName(chapter)}</h2>
  );
}

function Exchange({ exchange: { input, turn } }: { readonly exchange: ExampleExchange }) {
  const deed = input === null || "say" in input ? null : deedName(input);
  return (
    <>
      {input !== null && "say" in input && (
        <p className="as-said ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-bubble px-5 py-3">
          <span className="sr-only">{m.example_them()}</span>
          {input.say}
        </p>
      )}
      {deed !== null && <p className="text-right text-note text-muted">{deed}</p>}
      <p className="text-lead whitespace-pre-line">{turn.text}</p>
    </>
  );
}

function deedName(input: { readonly do?: string; readonly rate?: unknown }): string {
  if (input.rate !== undefined) return m.example_rated();
  return input.do === "skip" ? m.example_skipped() : m.example_went_on();
}

/** Follows which exchange is at the reader's eye: a third down the window. */
function useReadingPlace(list: React.RefObject<HTMLElement | null>, onPlace: (index: number) => void): void {
  useEffect(() => {
    const items = list.current?.querySelectorAll("[data-at]") ?? [];
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entry?.target instanceof HTMLElement) onPlace(Number(entry.target.dataset["at"]));
      },
      { rootMargin: "-33% 0% -66% 0%" },
    );
    for (const item of items) seen.observe(item);
    return () => seen.disconnect();
  }, [list, onPlace]);
}
