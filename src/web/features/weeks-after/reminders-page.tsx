import { m } from "../../messages/generated/messages.js";
import { CalendarFeed } from "./calendar-feed.tsx";
import { MailReminders } from "./mail-reminders.tsx";
import { ReminderChoices } from "./reminder-choices.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** What to be reminded of, and how. Everything is off until it is chosen. */
export function RemindersPage() {
  return (
    <WeeksPage title={m.weeks_nav_reminders()} lead={m.reminders_lead()}>
      {(weeks) => (
        <>
          <ReminderChoices weeks={weeks} />
          {weeks.mail && <MailReminders mail={weeks.mail} weeks={weeks} />}
          <CalendarFeed weeks={weeks} />
        </>
      )}
    </WeeksPage>
  );
}
