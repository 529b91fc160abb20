import { useState } from "react";
import { ringIds, type RingId } from "../../../fan/index.ts";
import { useWeeksWrite, type Thanks, type WeeksBody } from "../../client/weeks.ts";
import { ringName } from "../../common/rings.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { focusFirstField } from "../../ui/focus-first-field.ts";
import { LineField } from "../../ui/line-field.tsx";
import { Picker } from "../../ui/picker.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** Ids of the list that are no names on the fan: no name may begin with a control character. */
const nobody = "\u0001nobody";
const somebodyNew = "\u0001new";

export function NewThanks({ weeks }: { readonly weeks: WeeksBody }) {
  const write = useWeeksWrite();
  const [direction, setDirection] = useState<Thanks["direction"]>("received");
  const [text, setText] = useState("");
  const [who, setWho] = useState(nobody);
  const [name, setName] = useState("");
  const [ring, setRing] = useState<RingId | "none">("none");
  const [on, setOn] = useState(weeks.today);
  const isNew = who === somebodyNew;
  const party = isNew ? name.trim() || null : who === nobody ? null : who;
  return (
    <form
      className="card mt-6 space-y-4 px-5 py-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") focusFirstField(event.currentTarget);
        if (text.trim() === "" || write.isPending) return;
        const body = { direction, text, on, party, ring: isNew && ring !== "none" ? ring : null };
        write.mutate(
          { to: "thanks", body },
          {
            onSuccess: (outcome) => {
              if (!outcome.ok) return;
              setText("");
              setName("");
              setWho(nobody);
            },
          },
        );
      }}
    >
      <ChoiceGroup
        label={m.thanks_direction()}
        choices={[
          { id: "received", label: m.thanks_received() },
          { id: "given", label: m.thanks_given() },
          { id: "supporter", label: m.thanks_supporter() },
        ]}
        value={direction}
        onChange={setDirection}
      />
      <LineField label={m.thanks_text()} value={text} onChange={setText} maxLength={1000} />
      <div className="grid gap-3 desk:grid-cols-2">
        <Picker
          label={m.thanks_who()}
          choices={[
            { id: nobody, label: m.thanks_who_none() },
            ...weeks.people.map((each) => ({ id: each.name, label: each.name })),
            { id: somebodyNew, label: m.thanks_who_new() },
          ]}
          value={who}
          onChange={setWho}
        />
        <LineField label={m.plan_on()} type="date" value={on} onChange={(day) => setOn(day || weeks.today)} />
        {isNew && <LineField label={m.thanks_name()} value={name} onChange={setName} maxLength={80} />}
        {isNew && (
          <Picker
            label={m.thanks_ring()}
            choices={[
              { id: "none", label: m.thanks_ring_none() },
              ...ringIds.map((id) => ({ id, label: ringName(id) })),
            ]}
            value={ring}
            onChange={(id) => setRing(ringIds.find((each) => each === id) ?? "none")}
          />
        )}
      </div>
      <Button look="strong" type="submit">
        {m.thanks_keep()}
      </Button>
      <WriteFailed outcome={write.data} />
    </form>
  );
}
