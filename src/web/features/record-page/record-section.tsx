import type { ReactNode } from "react";
import type { Line } from "./line.ts";
import { RecordLine } from "./record-line.tsx";
import type { Session } from "../../client/sessions.ts";

type RecordSectionProps = {
  readonly session: Session;
  readonly section: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly isLarge?: boolean;
  /** What stands beneath a line, by its id: the plan's day, for example. */
  readonly asides?: ReadonlyMap<string, ReactNode>;
};

/** One section of the record: the person's own lines, and those they struck, which can be restored. */
export function RecordSection({
  session,
  section,
  title,
  lines,
  isLarge = false,
  asides,
}: RecordSectionProps) {
  const struck = session.struck.lines.filter((each) => each.section === section).map(({ line }) => line);
  if (lines.length === 0 && struck.length === 0) return null;
  return (
    <section className="afar mt-10">
      <h2 className="text-lg font-bold text-accent">{title}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <RecordLine
            key={line.id}
            session={session}
            line={line}
            isLarge={isLarge}
            isStruck={false}
            aside={asides?.get(line.id)}
          />
        ))}
        {struck.map((line) => (
          <RecordLine key={line.id} session={session} line={line} isLarge={isLarge} isStruck aside={null} />
        ))}
      </ul>
    </section>
  );
}
