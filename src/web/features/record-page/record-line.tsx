import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { correctRecord, refreshRecord, type RecordCorrection, type Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import type { Line } from "./line.ts";
import { LineEditor } from "./line-editor.tsx";

const CitedTurn = lazy(async () =>
  import("./cited-turn.tsx").then((module) => ({ default: module.CitedTurn })),
);

type RecordLineProps = {
  readonly session: Session;
  readonly line: Line;
  readonly isLarge: boolean;
  readonly isStruck: boolean;
  readonly aside: ReactNode;
};

/** One line: the words, where they were said, and the ways to change them. */
export function RecordLine({ session, line, isLarge, isStruck, aside }: RecordLineProps) {
  const [open, setOpen] = useState<"editor" | "cited" | null>(null);
  const cache = useQueryClient();
  const correct = useMutation({
    networkMode: "always",
    mutationFn: async (correction: RecordCorrection) => {
      const outcome = await correctRecord(session.id, correction);
      if (outcome.ok) await refreshRecord(cache, session.id);
      return outcome.ok;
    },
  });
  // What is pressed reaches out a little, while its words begin and end where the lines do.
  const action = "px-1 py-1";

  return (
    <li className="py-3">
      <div className="desk:flex desk:items-start desk:justify-between desk:gap-6">
        <div className="min-w-0 flex-1" lang={session.lang}>
          {open === "editor" ? (
            <LineEditor
              text={line.text}
              onCancel={() => setOpen(null)}
              onSave={async (text) => {
                if (text === line.text || (await correct.mutateAsync({ op: "edit", line: line.id, text })))
                  setOpen(null);
              }}
            />
          ) : (
            <>
              <p
                className={`whitespace-pre-wrap ${isLarge ? "text-xl leading-relaxed" : "text-[1.0625rem]"} ${isStruck ? "text-muted line-through" : ""}`}
              >
                {line.text}
              </p>
              {aside}
            </>
          )}
        </div>
        {open !== "editor" && (
          <div className="-mx-1 flex shrink-0 gap-3 text-sm print:hidden">
            {isStruck ? (
              <Button
                look="text"
                className={action}
                onPress={() => correct.mutate({ op: "restore", line: line.id })}
              >
                {m.line_restore()}
                <span className="sr-only">{line.text}</span>
              </Button>
            ) : (
              <>
                {line.said.length > 0 && (
                  <Button look="text" className={action} onPress={() => setOpen("cited")}>
                    {m.line_cited()}
                    <span className="sr-only">{line.text}</span>
                  </Button>
                )}
                <Button look="text" className={action} onPress={() => setOpen("editor")}>
                  {m.line_edit()}
                  <span className="sr-only">{line.text}</span>
                </Button>
                <Button
                  look="text"
                  className={action}
                  onPress={() => correct.mutate({ op: "strike", line: line.id })}
                >
                  {m.line_strike()}
                  <span className="sr-only">{line.text}</span>
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      {correct.data === false && (
        <p role="alert" className="text-sm text-care">
          {m.line_failed()}
        </p>
      )}
      {open === "cited" && (
        <Suspense>
          <CitedTurn session={session} line={line} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </li>
  );
}
