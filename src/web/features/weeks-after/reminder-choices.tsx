import { useState } from "react";
import { useWeeksWrite, type RemindersBody, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale, type Locale } from "../../settings/locale.ts";
import { currentTimeZone } from "../../settings/time-zone.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Picker } from "../../ui/picker.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** Nothing chosen, and hours that disturb nobody. */
const nothing: Omit<RemindersBody, "zone"> = {
  checkIn: null,
  weekday: null,
  hour: 8,
  acts: false,
  quiet: { from: 21, to: 7 },
};

const hours = Array.from({ length: 24 }, (_each, hour) => ({
  id: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** On which days and at what hour, on the person's own clock. */
export function ReminderChoices({ weeks }: { readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const [chosen, setChosen] = useState(weeks.reminders ?? { ...nothing, zone: currentTimeZone() });
  const change = (part: Partial<RemindersBody>) => setChosen((known) => ({ ...known, ...part }));
  return (
    <form
      className="mt-6 space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) write.mutate({ to: "reminders", body: { ...chosen, zone: currentTimeZone() } });
      }}
    >
      <ChoiceGroup
        label={m.reminders_check_in()}
        choices={[
          { id: "never", label: m.reminders_never() },
          { id: "week", label: m.reminders_week() },
          { id: "two-weeks", label: m.reminders_two_weeks() },
          { id: "month", label: m.reminders_month() },
        ]}
        value={chosen.checkIn ?? "never"}
        onChange={(id) => change({ checkIn: id === "never" ? null : id })}
      />
      {chosen.checkIn !== null && (
        <Picker
          label={m.reminders_weekday()}
          choices={[{ id: "any", label: m.reminders_weekday_any() }, ...weekdays(locale)]}
          value={chosen.weekday === null ? "any" : String(chosen.weekday)}
          onChange={(id) => change({ weekday: id === "any" ? null : Number(id) })}
        />
      )}
      <ChoiceGroup
        label={m.reminders_acts()}
        choices={[
          { id: "no", label: m.reminders_no() },
          { id: "yes", label: m.reminders_yes() },
        ]}
        value={chosen.acts ? "yes" : "no"}
        onChange={(id) => change({ acts: id === "yes" })}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Picker
          label={m.reminders_hour()}
          choices={hours}
          value={String(chosen.hour)}
          onChange={(id) => change({ hour: Number(id) })}
        />
        <Picker
          label={m.reminders_quiet_from()}
          choices={hours}
          value={String(chosen.quiet.from)}
          onChange={(id) => change({ quiet: { ...chosen.quiet, from: Number(id) } })}
        />
        <Picker
          label={m.reminders_quiet_to()}
          choices={hours}
          value={String(chosen.quiet.to)}
          onChange={(id) => change({ quiet: { ...chosen.quiet, to: Number(id) } })}
        />
      </div>
      <p className="text-note text-muted">
        {m.reminders_zone({ zone: currentTimeZone() })}
        {isQuiet(chosen) && <span className="block">{m.reminders_hour_quiet()}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button look="strong" type="submit">
          {m.reminders_save()}
        </Button>
        <p role="status" className="text-small">
          {write.data?.ok ? m.checkin_kept() : ""}
        </p>
      </div>
      <WriteFailed outcome={write.data} />
    </form>
  );
}

/** Whether the hour lies where nothing is sent. */
function isQuiet({ hour, quiet: { from, to } }: Pick<RemindersBody, "hour" | "quiet">): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** A Sunday, from which the names of the days are counted. */
const sunday = Date.UTC(2026, 0, 4);

function weekdays(locale: Locale) {
  const format = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    weekday: "long",
    timeZone: "UTC",
  });
  // Weeks begin on Monday here, and Sunday is 0.
  return [1, 2, 3, 4, 5, 6, 0].map((day) => ({
    id: String(day),
    label: format.format(new Date(sunday + day * 86_400_000)),
  }));
}
