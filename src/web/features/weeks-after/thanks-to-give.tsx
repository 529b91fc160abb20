import { useState } from "react";
import { useWeeksWrite } from "../../client/weeks.ts";
import { dayAfter } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { Button } from "../../ui/button.tsx";
import { focusFirstField } from "../../ui/focus-first-field.ts";
import { LineField } from "../../ui/line-field.tsx";
import { look } from "../../ui/look.ts";
import { WriteFailed } from "./write-failed.tsx";

/** A thank-you one would like to give becomes an act of the plan. */
export function ThanksToGive() {
  const write = useWeeksWrite();
  const [name, setName] = useState("");
  const [day, setDay] = useState("");
  return (
    <form
      className="mt-12 rounded-2xl bg-accent-soft px-5 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        const to = name.trim();
        if (to === "") focusFirstField(event.currentTarget);
        if (to === "" || write.isPending) return;
        const when = day === "" ? null : { start: day, end: dayAfter(day) };
        write.mutate(
          { to: "acts", body: { text: m.thanks_act({ name: to }), when, with: to } },
          { onSuccess: (outcome) => outcome.ok && setName("") },
        );
      }}
    >
      <h2 className="font-bold">{m.thanks_to_give()}</h2>
      <p className="text-small text-muted">{m.thanks_to_give_note()}</p>
      <div className="mt-2 grid items-end gap-3 desk:grid-cols-[1fr_12rem_auto]">
        <LineField label={m.thanks_to_whom()} value={name} onChange={setName} maxLength={80} />
        <LineField label={m.plan_on()} type="date" value={day} onChange={setDay} />
        <Button look="outline" type="submit" className="max-desk:justify-self-start">
          {m.thanks_to_plan()}
        </Button>
      </div>
      <p role="status" className="mt-2 text-small">
        {write.data?.ok && (
          <>
            {m.thanks_in_plan()}
            <Link to="/plan" className={look("text", "ml-3")}>
              {m.weeks_nav_plan()}
            </Link>
          </>
        )}
      </p>
      <WriteFailed outcome={write.data} />
    </form>
  );
}
