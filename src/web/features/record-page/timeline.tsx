import { lazy, Suspense, useState } from "react";
import { fanPalettes } from "../../../fan/index.ts";
import type { RecordBody, Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { useDark } from "../../settings/use-dark.ts";
import type { Line } from "./line.ts";

const CitedTurn = lazy(async () =>
  import("./cited-turn.tsx").then((module) => ({ default: module.CitedTurn })),
);

type Stretch = NonNullable<RecordBody["timeline"]>[number];

/** From whose place the person spoke over the session: one calm band, and their words at every turn. */
export function Timeline({
  session,
  stretches,
}: {
  readonly session: Session;
  readonly stretches: readonly Stretch[];
}) {
  const theme = useDark() ? "dark" : "light";
  const [cited, setCited] = useState<Line | null>(null);
  // Who never changed places has no turn to be shown.
  if (stretches.length < 2) return null;
  const { rings, chip, note } = fanPalettes[theme];
  const colours: Readonly<Record<Stretch["viewpoint"], { readonly pane: string; readonly ink: string }>> = {
    self: { pane: chip, ink: note },
    customer: rings.customer,
    inside: rings.department,
    partner: rings.partner,
    whole: rings.society,
  };
  return (
    <section className="afar mt-10 [--afar:40rem]">
      <h2 className="text-lg font-bold text-accent">{m.timeline_title()}</h2>
      <div aria-hidden="true" className="mt-3 flex h-9 gap-px overflow-hidden rounded-lg border border-line">
        {stretches.map((stretch) => (
          <div
            key={stretch.from}
            className="@container flex min-w-1 items-center justify-center overflow-hidden"
            style={{ flexGrow: weightOf(stretch), flexBasis: 0, background: colours[stretch.viewpoint].pane }}
          >
            <span
              className="hidden px-1 text-note font-bold whitespace-nowrap @min-[5.5em]:inline"
              style={{ color: colours[stretch.viewpoint].ink }}
            >
              {placeName[stretch.viewpoint]()}
            </span>
          </div>
        ))}
      </div>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {stretches.map((stretch) => (
          <li
            key={stretch.from}
            className="gap-x-5 py-2.5 desk:grid desk:grid-cols-[6.5em_8em_1fr_auto] desk:items-baseline"
          >
            <span className="text-small text-muted max-desk:mr-3 max-desk:empty:hidden">
              {whenOf(stretch)}
            </span>
            <span className="font-bold" style={{ color: colours[stretch.viewpoint].ink }}>
              {placeName[stretch.viewpoint]()}
            </span>
            <span lang={session.lang} className="max-desk:block">
              {stretch.words?.text}
            </span>
            {stretch.words && (
              <Button
                look="text"
                className="-mx-1 px-1 py-1 text-sm print:hidden"
                onPress={() => setCited(stretch.words)}
              >
                {m.line_cited()}
                <span className="sr-only">{stretch.words.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-note text-muted">{m.timeline_note()}</p>
      {cited && (
        <Suspense>
          <CitedTurn session={session} line={cited} onClose={() => setCited(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** Without a clock, each turn counts as one. */
function weightOf({ startSeconds, endSeconds, from, to }: Stretch): number {
  return endSeconds - startSeconds || to - from + 1;
}

function whenOf({ startSeconds, endSeconds }: Stretch): string {
  if (endSeconds === 0) return "";
  const [from, to] = [startSeconds, endSeconds].map((seconds) => Math.round(seconds / 60));
  return from === to
    ? m.timeline_minute({ minute: from ?? 0 })
    : m.timeline_minutes({ from: from ?? 0, to: to ?? 0 });
}

const placeName: Readonly<Record<Stretch["viewpoint"], () => string>> = {
  self: m.place_self,
  customer: m.place_customer,
  inside: m.place_inside,
  partner: m.place_partner,
  whole: m.place_whole,
};
