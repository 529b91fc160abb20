import { useWeeksWrite, type Thanks, type WeeksBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import { NewThanks } from "./new-thanks.tsx";
import { ThanksToGive } from "./thanks-to-give.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** Thanks received and given, and who supports me: a line each, and no sum of them. */
export function ThanksPage() {
  return (
    <WeeksPage title={m.weeks_nav_thanks()} lead={m.thanks_lead()}>
      {(weeks) => <Ledger weeks={weeks} />}
    </WeeksPage>
  );
}

const directions = [
  { id: "received", title: m.thanks_received },
  { id: "given", title: m.thanks_given },
  { id: "supporter", title: m.thanks_supporter },
] as const;

function Ledger({ weeks }: { readonly weeks: WeeksBody }) {
  // Nobody who needs contacts is nudged towards thanks; what was written stays to be read.
  const mayOffer = weeks.care === null || weeks.care.eased;
  const standing = weeks.thanks.filter(({ struck }) => !struck).toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <>
      {mayOffer && <NewThanks weeks={weeks} />}
      {directions.map(({ id, title }) => {
        const lines = standing.filter(({ direction }) => direction === id);
        return (
          lines.length > 0 && (
            <section key={id} className="mt-10">
              <h2 className="text-lead font-bold text-accent">{title()}</h2>
              <ul className="mt-2 divide-y divide-line border-y border-line">
                {lines.map((line) => (
                  <Line key={line.id} line={line} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {mayOffer && <ThanksToGive />}
      <Struck lines={weeks.thanks.filter(({ struck }) => struck)} />
    </>
  );
}

function Line({ line }: { readonly line: Thanks }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const op = line.struck ? "restore" : "strike";
  return (
    <li className="flex flex-wrap items-center gap-x-4 py-1.5">
      <span className="min-w-48 flex-1">{line.text}</span>
      <span className="text-small text-muted">
        {line.party !== null && <span className="mr-3">{line.party}</span>}
        {formatDay(line.on, locale)}
      </span>
      <Button
        look="quiet"
        className="text-small max-desk:-ml-3"
        aria-label={`${line.struck ? m.thanks_restore() : m.thanks_strike()} ${line.text}`}
        onPress={() => write.mutate({ to: `thanks/${line.id}`, body: { op } })}
      >
        {line.struck ? m.thanks_restore() : m.thanks_strike()}
      </Button>
    </li>
  );
}

function Struck({ lines }: { readonly lines: readonly Thanks[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="mt-10 text-muted">
      <h2 className="text-small font-bold">{m.thanks_struck()}</h2>
      <ul className="mt-1">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}
