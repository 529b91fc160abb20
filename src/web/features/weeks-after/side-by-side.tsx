import { useState } from "react";
import type { OverviewBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { FanView } from "../../common/fan-view.tsx";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Picker } from "../../ui/picker.tsx";
import { useIsWide } from "../../ui/use-is-wide.ts";
import { Difference } from "./fan-at-time.tsx";

/** Two fans beside each other: the first and the newest, until others are chosen. */
export function SideBySide({ fans }: { readonly fans: OverviewBody["fans"] }) {
  const locale = useLocale();
  const isWide = useIsWide();
  const [left, setLeft] = useState(fans[0]?.id ?? "");
  const [right, setRight] = useState(fans.at(-1)?.id ?? "");
  const choices = fans.map(({ id, day, from }) => ({
    id,
    label: `${formatDay(day, locale)} ${from === "session" ? m.trend_session() : m.talk_look_again()}`,
  }));
  return (
    <section className="mt-12">
      <h2 className="text-lead font-bold">{m.overview_compare()}</h2>
      <div className="mt-3 grid gap-5 desk:grid-cols-2">
        {[
          { label: m.overview_left(), value: left, onChange: setLeft },
          { label: m.overview_right(), value: right, onChange: setRight },
        ].map(({ label, value, onChange }) => {
          const other = value === left ? right : left;
          const fan = fans.find(({ id }) => id === value);
          return (
            <div key={label} className="space-y-3">
              <Picker label={label} choices={choices} value={value} onChange={onChange} />
              {fan && (
                <div className="card overflow-hidden">
                  <div className="h-[19rem] border-b border-line max-desk:hidden">
                    {isWide && <FanView map={fan.map} lang={fan.lang} asBands={false} />}
                  </div>
                  <p className="px-4 pt-3 desk:hidden">{names(fan, locale)}</p>
                  <div className="px-4 pb-3">
                    <Difference
                      added={m.overview_only_here()}
                      fan={{
                        added: onlyOn(
                          fan,
                          fans.find(({ id }) => id === other),
                        ),
                        quiet: [],
                      }}
                    />
                  </div>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

type Fan = OverviewBody["fans"][number];

/** On a phone two fans have no room beside each other; their names have. */
function names({ map }: Fan, lang: "ja" | "en"): string {
  return map.parties.map(({ name }) => name).join(lang === "ja" ? "、" : ", ");
}

/** Who is on this fan and not on the other. */
function onlyOn(fan: Fan, other: Fan | undefined): readonly string[] {
  if (!other || other.id === fan.id) return [];
  const there = new Set(other.map.parties.flatMap(({ name, aliases }) => [name, ...aliases]));
  return fan.map.parties
    .filter(({ name, aliases }) => ![name, ...aliases].some((each) => there.has(each)))
    .map(({ name }) => name);
}
