import type { RecordBody } from "../../client/sessions.ts";
import { formatDays } from "../../common/dates.ts";
import { FanView } from "../../common/fan-view.tsx";
import { m } from "../../messages/generated/messages.js";

type ExampleLeftProps = { readonly record: RecordBody; readonly isWide: boolean | null };

/** The words that remained, and on a phone the whole fan, which stood beside the talk elsewhere. */
export function ExampleLeft({ record, isWide }: ExampleLeftProps) {
  const { language: lang, map } = record;
  const sections = [
    { title: m.record_aspiration(), lines: record.aspiration },
    { title: m.record_values(), lines: record.values },
    { title: m.record_fit(), lines: record.fit },
    { title: m.record_plan(), lines: record.plan },
    { title: m.record_collaboration(), lines: record.collaboration },
  ].filter(({ lines }) => lines.length > 0);
  const days = new Map(record.plan.map(({ id, when }) => [id, when ? formatDays(when, lang) : null]));
  return (
    <section className="mt-14">
      <h2 className="text-heading font-bold">{m.example_left()}</h2>
      {isWide === false && (
        <div className="card mt-4 overflow-hidden">
          <FanView map={map} lang={lang} asBands />
        </div>
      )}
      <dl lang={lang} className="card mt-4 divide-y divide-line px-5 desk:px-7">
        {sections.map(({ title, lines }) => (
          <div key={title} className="gap-x-6 py-3.5 desk:grid desk:grid-cols-[11em_1fr]">
            <dt className="text-small text-accent">{title}</dt>
            {lines.map(({ id, text }) => (
              <dd key={id} className="col-start-2">
                <span className="mr-3">{text}</span>{" "}
                {days.get(id) && (
                  <span className="text-small whitespace-nowrap text-muted">{days.get(id)}</span>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
