import { useState } from "react";
import type { Ratings } from "../../client/sessions.ts";
import type { useWeeksWrite } from "../../client/weeks.ts";
import { ratingItems, type RatingScale } from "../../common/rating-items.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { LineField } from "../../ui/line-field.tsx";
import { RatingSlider } from "../../ui/rating-slider.tsx";
import { WriteFailed } from "./write-failed.tsx";

type CheckInFormProps = {
  readonly write: ReturnType<typeof useWeeksWrite>;
  readonly onSend: (ratings: Ratings, line: string | null) => void;
};

/** Characters of the line. */
const longestLine = 1000;

export function CheckInForm({ write, onSend }: CheckInFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  const [line, setLine] = useState("");
  const [asksForRest, setAsksForRest] = useState(false);
  const items = ratingItems();
  const of = (scale: RatingScale, index: 0 | 1): number | undefined => values[`${scale}.${index}`];
  const left = items.filter(({ scale, index }) => of(scale, index) === undefined).length;
  return (
    <form
      className="mt-2 desk:mt-5"
      onSubmit={(event) => {
        event.preventDefault();
        const pair = (scale: RatingScale): [number, number] => [of(scale, 0) ?? 0, of(scale, 1) ?? 0];
        setAsksForRest(left > 0);
        if (left > 0 || write.isPending) return;
        const ratings = {
          presence: pair("presence"),
          contribution: pair("contribution"),
          acknowledgement: pair("acknowledgement"),
        };
        onSend(ratings, line.trim() === "" ? null : line.trim());
      }}
    >
      <ol className="grid gap-x-8 gap-y-1.5 md:grid-cols-2 md:gap-y-3">
        {items.map(({ scale, index, text }) => (
          <li
            key={text}
            className="border-line pb-1.5 max-md:border-b md:rounded-2xl md:border md:bg-surface md:px-4 md:py-3"
          >
            <RatingSlider
              label={text}
              value={of(scale, index) ?? null}
              onChange={(value) => setValues((known) => ({ ...known, [`${scale}.${index}`]: value }))}
              low={m.rating_low()}
              middle={m.rating_middle()}
              high={m.rating_high()}
              unset={m.rating_unset()}
              isDense
            />
          </li>
        ))}
      </ol>
      <div className="mt-3 flex items-end gap-3 desk:mt-4 desk:gap-4">
        <div className="min-w-0 flex-1">
          <LineField label={m.checkin_line()} value={line} onChange={setLine} maxLength={longestLine} />
        </div>
        <Button look="strong" type="submit" className="desk:min-w-24">
          {m.checkin_send()}
        </Button>
      </div>
      <p className="mt-2 text-note text-muted">{m.rating_note()}</p>
      <p role="status" className="text-care">
        {asksForRest && left > 0 ? m.rating_left({ count: left }) : ""}
      </p>
      <WriteFailed outcome={write.data} />
    </form>
  );
}
