import type { Act } from "../../client/weeks.ts";
import { formatDay, formatDays } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale, type Locale } from "../../settings/locale.ts";
import { Disclosure } from "../../ui/disclosure.tsx";

/** What became of an act, oldest first, where more than one thing did. Nothing in it is a verdict. */
export function ActHistory({ steps }: Pick<Act, "steps">) {
  const locale = useLocale();
  if (steps.length < 2) return null;
  return (
    <Disclosure label={m.plan_history()}>
      <ul className="text-small text-muted">
        {steps.map((step) => (
          <li key={step.at}>
            {formatDay(step.day, locale)} {stepText(step, locale)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function stepText({ did, when }: Act["steps"][number], locale: Locale): string {
  switch (did) {
    case "done":
      return m.plan_step_done();
    case "dropped":
      return m.plan_step_dropped();
    case "reopened":
      return m.plan_step_reopened();
    case "let-be":
      return m.plan_step_let_be();
    case "moved":
      return when ? m.plan_step_moved({ day: formatDays(when, locale) }) : m.plan_step_no_day();
  }
}
