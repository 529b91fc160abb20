import { useState } from "react";
import { useWeeksWrite } from "../../client/weeks.ts";
import { dayAfter } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { focusFirstField } from "../../ui/focus-first-field.ts";
import { LineField } from "../../ui/line-field.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** Another act for the plan. */
export function NewAct() {
  const write = useWeeksWrite();
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const [withWhom, setWithWhom] = useState("");
  return (
    <form
      className="card mt-10 px-5 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") focusFirstField(event.currentTarget);
        if (text.trim() === "" || write.isPending) return;
        const when = day === "" ? null : { start: day, end: dayAfter(day) };
        write.mutate(
          { to: "acts", body: { text, when, with: withWhom.trim() === "" ? null : withWhom } },
          {
            onSuccess: (outcome) => {
              if (!outcome.ok) return;
              setText("");
              setDay("");
              setWithWhom("");
            },
          },
        );
      }}
    >
      <h2 className="font-bold">{m.plan_add()}</h2>
      <div className="mt-2 grid gap-3 desk:grid-cols-[2fr_1fr_1fr]">
        <LineField label={m.plan_text()} value={text} onChange={setText} maxLength={1000} />
        <LineField label={m.plan_with()} value={withWhom} onChange={setWithWhom} maxLength={80} />
        <LineField label={m.plan_on()} type="date" value={day} onChange={setDay} />
      </div>
      <Button look="outline" type="submit" className="mt-3">
        {m.plan_add()}
      </Button>
      <WriteFailed outcome={write.data} />
    </form>
  );
}
