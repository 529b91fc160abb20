import { useState } from "react";
import type { Outcome } from "../../client/request.ts";
import { useWeeksWrite, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import { LineField } from "../../ui/line-field.tsx";

type MailRemindersProps = {
  readonly mail: NonNullable<WeeksBody["mail"]>;
  readonly weeks: WeeksBody;
};

/** Reminders by mail: the person types the address, confirms it by a link, and stops it whenever they like. */
export function MailReminders({ mail, weeks: { publicOrigin, reminders } }: MailRemindersProps) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const [typed, setTyped] = useState("");
  const { address, isConfirmed, stopped } = mail;
  const ask = (to: string) =>
    write.isPending || write.mutate({ to: "mail-address", body: { address: to, lang: locale } });
  const choosesNothing = reminders !== null && reminders.checkIn === null && !reminders.acts;
  return (
    <section className="mt-12 border-t border-line pt-6">
      <h2 className="text-lead font-bold">{m.mail_title()}</h2>
      <p className="mt-1 max-w-[44em] text-small text-muted">{m.mail_text()}</p>
      {address === null ? (
        <form
          className="mt-4 max-w-md space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== "") ask(typed.trim());
          }}
        >
          <LineField
            label={m.mail_address()}
            type="email"
            value={typed}
            onChange={setTyped}
            maxLength={254}
          />
          <Button look="outline" type="submit" isDisabled={write.isPending}>
            {m.mail_ask()}
          </Button>
        </form>
      ) : (
        <>
          <p role="status" className="mt-4">
            {isConfirmed ? stateText(stopped, address) : m.mail_waiting({ address })}
          </p>
          {isConfirmed && stopped === null && choosesNothing && (
            <p className="text-small text-muted">{m.mail_nothing_chosen()}</p>
          )}
          {publicOrigin === null && <p className="text-note text-muted">{m.mail_near()}</p>}
          <div className="mt-3 flex flex-wrap gap-2">
            {!isConfirmed && (
              <Button look="outline" isDisabled={write.isPending} onPress={() => ask(address)}>
                {m.mail_ask_again()}
              </Button>
            )}
            {isConfirmed && (
              <Button
                look="outline"
                onPress={() =>
                  write.mutate({ to: "mail", body: { op: stopped === null ? "stop" : "resume" } })
                }
              >
                {stopped === null ? m.mail_stop() : m.mail_resume()}
              </Button>
            )}
            <Button look="quiet" onPress={() => write.mutate({ to: "mail-address", body: null })}>
              {m.mail_remove()}
            </Button>
          </div>
        </>
      )}
      <p role="status" className="mt-1 text-small text-care">
        {failureText(write.data)}
      </p>
    </section>
  );
}

function stateText(stopped: MailRemindersProps["mail"]["stopped"], address: string): string {
  switch (stopped) {
    case null:
      return m.mail_on({ address });
    case "person":
      return m.mail_stopped({ address });
    case "link":
      return m.mail_stopped_by_link({ address });
    case "refused":
      return m.mail_stopped_refused({ address });
  }
}

function failureText(outcome: Outcome<unknown> | undefined): string {
  if (outcome?.ok !== false) return "";
  if (outcome.failure.type === "unreachable") return m.weeks_failed();
  switch (outcome.failure.status) {
    case 400:
      return m.mail_unfit();
    case 422:
      return m.mail_refused();
    case 429:
      return m.mail_too_many();
    default:
      return m.mail_not_sent();
  }
}
