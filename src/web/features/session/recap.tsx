import type { Session } from "../../client/sessions.ts";
import { chapterName } from "../../common/chapter-name.ts";
import { chapterOf } from "../../common/chapters.ts";
import { heldAsOne } from "../../common/held-together.ts";
import { m } from "../../messages/generated/messages.js";

/** People named in a recap; more are counted. */
const namedPeople = 5;

type RecapProps = {
  readonly session: Session;
  /** Turns there were when the page was opened. */
  readonly openedAt: number;
};

/** Somebody who comes back, on whichever browser, is told where the session stands, until they go on. */
export function Recap({ session, openedAt }: RecapProps) {
  if (session.done || session.turns !== openedAt || openedAt < 2) return null;
  const chapter = chapterName(chapterOf(session.exchanges.map(({ turn }) => turn)));
  const people = session.map.parties.map(({ name }) => (session.lang === "ja" ? heldAsOne(name) : name));
  const names = people.slice(0, namedPeople).join(session.lang === "ja" ? "、" : ", ");
  const more = people.length - namedPeople;
  return (
    <p className="border-t border-line pt-4 text-small text-muted">
      {m.recap({ chapter })}
      {people.length > 0 && (
        <span className="block">
          {m.recap_people({ names: more > 0 ? m.recap_more({ names, count: more }) : names })}
        </span>
      )}
    </p>
  );
}
