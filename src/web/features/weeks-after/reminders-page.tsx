import { useState } from "react";
import { useWeeksWrite, type RemindersBody, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { currentTimeZone } from "../../settings/time-zone.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Picker } from "../../ui/picker.tsx";
import { WeeksPage } from "./weeks-page.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** What to be reminded of, and how. Everything is off until it is chosen. */
export function RemindersPage() {
  return (
    <WeeksPage title={m.weeks_nav_reminders()} lead={m.reminders_lead()}>
      {(weeks) => (
        <>
          <Choices weeks={weeks} />
          <CalendarFeed weeks={weeks} />
        </>
      )}
    </WeeksPage>
  );
}

/** Nothing chosen, and hours that disturb nobody. */
const nothing: Omit<RemindersBody, "zone"> = {
  checkIn: null,
  hour: 8,
  acts: false,
  quiet: { from: 21, to: 7 },
};

const hours = Array.from({ length: 24 }, (_each, hour) => ({
  id: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

function Choices({ weeks }: { readonly weeks: WeeksBody }) {
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
      <p className="text-note text-muted">{m.reminders_zone({ zone: currentTimeZone() })}</p>
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

function CalendarFeed({ weeks }: { readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const address = weeks.feed === null ? null : `${window.location.origin}${weeks.feed}?lang=${locale}`;
  return (
    <section className="mt-12 border-t border-line pt-6">
      <h2 className="text-lead font-bold">{m.feed_title()}</h2>
      <p className="mt-1 max-w-[44em] text-small text-muted">{m.feed_text()}</p>
      {address !== null && (
        <p className="mt-3 rounded-xl border border-line bg-surface px-4 py-2 text-small">{address}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {address === null ? (
          <Button look="outline" onPress={() => write.mutate({ to: "calendar-feed", body: {} })}>
            {m.feed_open()}
          </Button>
        ) : (
          <>
            <a
              className="inline-flex min-h-11 items-center rounded-full border border-line px-5"
              href={address}
              download="kaname.ics"
            >
              {m.feed_download()}
            </a>
            <Button look="quiet" onPress={() => write.mutate({ to: "calendar-feed", body: null })}>
              {m.feed_revoke()}
            </Button>
          </>
        )}
      </div>
      <WriteFailed outcome={write.data} />
    </section>
  );
}
