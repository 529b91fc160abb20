import { lazy, Suspense, useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { formatDays } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import type { PlanLine } from "./line.ts";
import { RecordSection } from "./record-section.tsx";

const PlanEditor = lazy(async () =>
  import("./plan-editor.tsx").then((module) => ({ default: module.PlanEditor })),
);

/** What the person will do, when, and with whom. */
export function PlanList({
  session,
  lines,
}: {
  readonly session: Session;
  readonly lines: readonly PlanLine[];
}) {
  return (
    <RecordSection
      session={session}
      section="plan"
      title={m.record_plan()}
      lines={lines}
      asides={
        new Map(lines.map((line) => [line.id, <PlanDetails key={line.id} session={session} line={line} />]))
      }
    />
  );
}

function PlanDetails({ session, line }: { readonly session: Session; readonly line: PlanLine }) {
  const [isEditing, setIsEditing] = useState(false);
  const facts = [
    { name: m.plan_when(), text: line.when ? formatDays(line.when, session.lang) : null },
    { name: m.plan_with(), text: line.with },
    { name: m.plan_first_step(), text: line.firstStep },
    { name: m.plan_obstacle(), text: line.obstacle },
    { name: m.plan_answer(), text: line.answer },
  ].filter(({ text }) => text !== null);
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-8 gap-y-0.5">
      <dl className="flex flex-wrap gap-x-8 gap-y-0.5 text-[0.9375rem]">
        {facts.map(({ name, text }) => (
          <div key={name} className="flex gap-2.5">
            <dt className="shrink-0 text-muted">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button look="text" className="-mx-1 px-1 py-1 text-sm print:hidden" onPress={() => setIsEditing(true)}>
        {m.plan_edit()}
        <span className="sr-only">{line.text}</span>
      </Button>
      {isEditing && (
        <Suspense>
          <PlanEditor session={session} line={line} onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
    </div>
  );
}
