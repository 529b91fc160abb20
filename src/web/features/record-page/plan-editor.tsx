import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Checkbox, Input, Label, TextField } from "react-aria-components";
import { correctRecord, recordQuery, type RecordCorrection, type Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { PlanLine } from "./line.ts";
import { fieldsOf, whenOf, type PlanFields } from "./plan-days.ts";

const details = ["with", "firstStep", "obstacle", "answer"] as const;
type Detail = (typeof details)[number];

type PlanEditorProps = {
  readonly session: Session;
  readonly line: PlanLine;
  readonly onClose: () => void;
};

/** When, with whom, the first step and what may get in the way of one act. What is left empty is taken out. */
export function PlanEditor({ session, line, onClose }: PlanEditorProps) {
  const before = fieldsOf(line.when);
  const [fields, setFields] = useState<PlanFields>(before);
  const [texts, setTexts] = useState<Readonly<Record<Detail, string>>>({
    with: line.with ?? "",
    firstStep: line.firstStep ?? "",
    obstacle: line.obstacle ?? "",
    answer: line.answer ?? "",
  });
  const cache = useQueryClient();
  const save = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const today = new Date().toLocaleDateString("sv");
      const corrections: RecordCorrection[] = [];
      if (JSON.stringify(fields) !== JSON.stringify(before))
        corrections.push({ op: "date", line: line.id, when: whenOf(fields, today) });
      for (const detail of details) {
        const text = texts[detail].trim() === "" ? null : texts[detail].trim();
        if (text !== line[detail]) corrections.push({ op: "detail", line: line.id, detail, text });
      }
      for (const correction of corrections)
        if (!(await correctRecord(session.id, correction)).ok) return false;
      await cache.invalidateQueries({ queryKey: recordQuery(session.id).queryKey });
      return true;
    },
    onSuccess: (isSaved) => {
      if (isSaved) onClose();
    },
  });
  const change = (part: Partial<PlanFields>) => setFields({ ...fields, ...part });
  const isTimed = fields.time !== "";
  return (
    <Dialog title={m.plan_edit_title()} closeLabel={m.close()} isOpen onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <p lang={session.lang} className="font-bold">
          {line.text}
        </p>
        <div className="flex flex-wrap gap-4">
          <Field label={m.plan_day()}>
            <input
              type="date"
              className={box}
              value={fields.day}
              onChange={(event) => change({ day: event.target.value })}
            />
          </Field>
          {!fields.isDeadline && !isTimed && (
            <Field label={m.plan_last_day()}>
              <input
                type="date"
                className={box}
                min={fields.day}
                value={fields.lastDay}
                onChange={(event) => change({ lastDay: event.target.value })}
              />
            </Field>
          )}
          <Field label={m.plan_time()}>
            <input
              type="time"
              className={box}
              value={fields.time}
              onChange={(event) => change({ time: event.target.value })}
            />
          </Field>
          {isTimed && !fields.isDeadline && (
            <Field label={m.plan_end_time()}>
              <input
                type="time"
                className={box}
                value={fields.endTime}
                onChange={(event) => change({ endTime: event.target.value })}
              />
            </Field>
          )}
        </div>
        <Checkbox
          isSelected={fields.isDeadline}
          onChange={(isDeadline) => change({ isDeadline })}
          className="inline-flex min-h-11 cursor-pointer items-center rounded-xl border border-line px-4 hover:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-bold data-selected:text-accent"
        >
          {m.plan_deadline()}
        </Checkbox>
        {details.map((detail) => (
          <TextField
            key={detail}
            value={texts[detail]}
            onChange={(text) => setTexts({ ...texts, [detail]: text })}
            maxLength={300}
          >
            <Label className="text-small text-muted">{detailName[detail]()}</Label>
            <Input className={`${box} w-full`} />
          </TextField>
        ))}
        {save.data === false && (
          <p role="alert" className="text-care">
            {m.line_failed()}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button look="strong" type="submit" isDisabled={save.isPending}>
            {m.map_save()}
          </Button>
          <Button look="outline" onPress={onClose}>
            {m.cancel()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const box = "mt-1.5 block min-h-11 rounded-xl border border-edge bg-surface px-4";

const detailName: Readonly<Record<Detail, () => string>> = {
  with: m.plan_with,
  firstStep: m.plan_first_step,
  obstacle: m.plan_obstacle,
  answer: m.plan_answer,
};

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="block">
      <span className="text-small text-muted">{label}</span>
      {children}
    </label>
  );
}
