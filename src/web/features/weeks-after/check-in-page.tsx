import { useState } from "react";
import { useWeeksWrite, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { CheckInForm } from "./check-in-form.tsx";
import { Invitation } from "./invitation.tsx";
import { Trend } from "./trend.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** Under a minute: six sliders and one line, and what came before. */
export function CheckInPage() {
  return (
    <WeeksPage title={m.checkin_title()} lead={m.checkin_lead_short()}>
      {(weeks) => <CheckIn weeks={weeks} />}
    </WeeksPage>
  );
}

function CheckIn({ weeks }: { readonly weeks: WeeksBody }) {
  const write = useWeeksWrite();
  const [isKept, setIsKept] = useState(false);
  return (
    <>
      {isKept ? (
        <div className="card mt-6 flex flex-wrap items-center justify-between gap-3 px-5 py-4">
          <p role="status">{m.checkin_kept()}</p>
          <Button look="quiet" onPress={() => setIsKept(false)}>
            {m.checkin_again()}
          </Button>
        </div>
      ) : (
        <CheckInForm
          write={write}
          onSend={(ratings, line) =>
            write.mutate(
              { to: "check-ins", body: { ratings, line } },
              { onSuccess: (outcome) => setIsKept(outcome.ok) },
            )
          }
        />
      )}
      {weeks.invitation && <Invitation invitation={weeks.invitation} last={weeks.last} />}
      <Trend weeks={weeks} />
    </>
  );
}
