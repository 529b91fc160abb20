import { Checkbox } from "react-aria-components";
import type { RecordBody } from "../../client/sessions.ts";
import type { WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";

/** What of a record somebody else is to see. */
export type Chosen = {
  readonly lines: readonly string[];
  readonly fan: boolean;
  readonly ratings: boolean;
};

export const nothingChosen: Chosen = { lines: [], fan: false, ratings: false };

export function isAnythingChosen({ lines, fan, ratings }: Chosen): boolean {
  return lines.length > 0 || fan || ratings;
}

type Line = { readonly id: string; readonly text: string };

type ChosenLinesProps = {
  readonly record: RecordBody;
  readonly looks: WeeksBody["lookLines"];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** Line by line, nothing chosen until the person does. */
export function ChosenLines({ record, looks, chosen, onChange }: ChosenLinesProps) {
  const choose = (line: string, isChosen: boolean) => {
    const others = chosen.lines.filter((each) => each !== line);
    onChange({ ...chosen, lines: isChosen ? [...others, line] : others });
  };
  const sections: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    { title: m.record_aspiration(), lines: record.aspiration },
    { title: m.record_values(), lines: record.values },
    { title: m.record_fit(), lines: record.fit },
    { title: m.record_turning_points(), lines: record.turningPoints },
    { title: m.record_plan(), lines: record.plan },
    { title: m.record_collaboration(), lines: record.collaboration },
    { title: m.look_title(), lines: looks },
  ].filter((section) => section.lines.length > 0);
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{m.someone_choose()}</h2>
      <p className="mt-1 text-small text-muted">{m.someone_choose_note()}</p>
      {sections.map(({ title, lines }) => (
        <div key={title} role="group" aria-label={title} className="mt-4">
          <h3 className="text-small font-bold">{title}</h3>
          {lines.map((line) => (
            <Choice
              key={line.id}
              text={line.text}
              lang={record.language}
              isChosen={chosen.lines.includes(line.id)}
              onChange={(isChosen) => choose(line.id, isChosen)}
            />
          ))}
        </div>
      ))}
      <div className="mt-4">
        {record.map.tasks.length + record.map.parties.length > 0 && (
          <Choice
            text={m.someone_fan()}
            isChosen={chosen.fan}
            onChange={(fan) => onChange({ ...chosen, fan })}
          />
        )}
        {(record.ratings.before ?? record.ratings.after) && (
          <Choice
            text={m.someone_ratings()}
            isChosen={chosen.ratings}
            onChange={(ratings) => onChange({ ...chosen, ratings })}
          />
        )}
      </div>
    </section>
  );
}

type ChoiceProps = {
  readonly text: string;
  readonly lang?: "ja" | "en";
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

function Choice({ text, lang, isChosen, onChange }: ChoiceProps) {
  return (
    <Checkbox
      isSelected={isChosen}
      onChange={onChange}
      className="group flex min-h-11 cursor-pointer items-center gap-3 py-1"
    >
      <span
        aria-hidden="true"
        className="grid size-6 shrink-0 place-items-center rounded-md border-2 border-edge group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <svg
          viewBox="0 0 16 16"
          className="size-4 fill-none stroke-paper stroke-2 opacity-0 group-data-selected:opacity-100"
        >
          <path d="M3 8.5l3.5 3.5L13 5" />
        </svg>
      </span>
      <span lang={lang} className="phrased">
        {text}
      </span>
    </Checkbox>
  );
}
