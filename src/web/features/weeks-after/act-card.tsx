import { useState } from "react";
import { useWeeksWrite, type Act, type WeeksBody } from "../../client/weeks.ts";
import { dayAfter, formatDays } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import { LineField } from "../../ui/line-field.tsx";
import { look } from "../../ui/look.ts";
import { ActHistory } from "./act-history.tsx";
import { OpenTalk } from "./open-talk.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** One act: done, another day, dropped, or left as it is; afterwards what was seen. Nothing is judged. */
export function ActCard({ act, weeks }: { readonly act: Act; readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const [isMoving, setIsMoving] = useState(false);
  const step = (did: "done" | "dropped" | "reopened" | "let-be") =>
    write.mutate({ to: `acts/${act.id}`, body: { did } });
  const facts = [
    { name: m.plan_when(), text: act.when ? formatDays(act.when, locale) : null },
    { name: m.plan_with(), text: act.with },
    { name: m.plan_first_step(), text: act.firstStep, isLong: true },
    { name: m.plan_obstacle(), text: act.obstacle, isLong: true },
  ].filter(({ text }) => text !== null);
  return (
    <li className="card px-5 py-4">
      <p className="font-bold">{act.text}</p>
      {facts.length > 0 && (
        <dl className="mt-1 flex flex-wrap gap-x-7 gap-y-0.5 text-small">
          {facts.map(({ name, text, isLong = false }) => (
            <div key={name} className={`gap-2 ${isLong ? "max-sm:mt-1 max-sm:basis-full sm:flex" : "flex"}`}>
              <dt className="shrink-0 text-muted">{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {act.asks && act.when && (
        <p className="mt-3">{m.plan_asked({ day: formatDays({ ...act.when, by: undefined }, locale) })}</p>
      )}
      {act.status === "open" && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button look="outline" className="max-desk:px-4" onPress={() => step("done")}>
            {m.plan_did_done()}
          </Button>
          <Button
            look="outline"
            className="max-desk:px-4"
            aria-expanded={isMoving}
            onPress={() => setIsMoving(!isMoving)}
          >
            {m.plan_did_moved()}
          </Button>
          <Button look="outline" className="max-desk:px-4" onPress={() => step("dropped")}>
            {m.plan_did_dropped()}
          </Button>
          {act.asks && (
            <Button look="quiet" onPress={() => step("let-be")}>
              {m.plan_did_let_be()}
            </Button>
          )}
        </div>
      )}
      {act.status === "open" && isMoving && (
        <MoveAct
          today={weeks.today}
          onMove={(when) => {
            write.mutate({ to: `acts/${act.id}`, body: { did: "moved", when } });
            setIsMoving(false);
          }}
        />
      )}
      {act.status === "done" && <AfterDone act={act} weeks={weeks} />}
      <ActHistory steps={act.steps} />
      {act.status !== "open" && (
        <Button look="quiet" className="mt-1 -ml-3 text-small" onPress={() => step("reopened")}>
          {m.plan_reopen()}
        </Button>
      )}
      <WriteFailed outcome={write.data} />
    </li>
  );
}

type MoveActProps = {
  readonly today: string;
  readonly onMove: (when: { readonly start: string; readonly end: string } | null) => void;
};

function MoveAct({ today, onMove }: MoveActProps) {
  const [day, setDay] = useState(today);
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <div className="w-48">
        <LineField label={m.plan_new_day()} type="date" value={day} onChange={setDay} />
      </div>
      <Button look="outline" onPress={() => onMove(day === "" ? null : { start: day, end: dayAfter(day) })}>
        {m.plan_move()}
      </Button>
      <Button look="quiet" onPress={() => onMove(null)}>
        {m.plan_no_day()}
      </Button>
    </div>
  );
}

/** The short exchange about what was seen; not offered while somebody needs contacts. */
function AfterDone({ act, weeks }: { readonly act: Act; readonly weeks: WeeksBody }) {
  const talk = weeks.talks.find(({ id }) => id === act.talk);
  const answers = talk?.answers.filter(({ topic }) => topic !== "care") ?? [];
  if (!talk && weeks.care && !weeks.care.eased) return null;
  return (
    <div className="mt-3">
      {answers.length > 0 && (
        <ul aria-label={m.plan_words()} className="space-y-1 border-l-2 border-dot pl-4">
          {answers.map(({ topic, text }) => (
            <li key={`${topic} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
      {!talk && <OpenTalk kind="follow-up" about={act.id} label={m.plan_talk()} look="outline" />}
      {talk && !talk.closed && (
        <Link to="/talks/$id" params={{ id: talk.id }} className={look("outline", "mt-2")}>
          {m.talk_go_on()}
        </Link>
      )}
    </div>
  );
}
