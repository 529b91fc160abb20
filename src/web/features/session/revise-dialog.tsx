import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import {
  previewRevision,
  reviseAnswer,
  sessionQuery,
  type RevisionChangesBody,
  type Session,
} from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { roomFor } from "./draft-limit.ts";
import { keepDraft, readDraft } from "./draft.ts";
import { RevisionChanges } from "./revision-changes.tsx";

type ReviseDialogProps = {
  readonly session: Session;
  /** The turn that the words answered with. */
  readonly turn: number;
  readonly said: string;
  /** What was asked then. */
  readonly question: string;
  readonly onClose: () => void;
};

/** An earlier answer, said otherwise: first what would change, then the change. The new words are a draft like any other. */
export function ReviseDialog({ session, turn, said, question, onClose }: ReviseDialogProps) {
  const draft = `${session.id}.${turn}`;
  const [text, setText] = useState(() => readDraft(draft) || said);
  const [changes, setChanges] = useState<RevisionChangesBody | null>(null);
  const [trouble, setTrouble] = useState<"failed" | "moved-on" | null>(null);
  const cache = useQueryClient();
  const revision = { turn, say: text.trim() };
  const isSame = revision.say === said || revision.say === "" || roomFor(text) === "over";

  const look = useMutation({
    networkMode: "always",
    mutationFn: async () => previewRevision(session.id, revision),
    onSuccess: (outcome) => {
      setTrouble(outcome.ok ? null : "failed");
      if (outcome.ok) setChanges(outcome.value);
    },
  });
  const apply = useMutation({
    networkMode: "always",
    mutationFn: async () => reviseAnswer(session.id, revision, session.turns),
    onSuccess: async (outcome) => {
      const hasMovedOn = !outcome.ok && outcome.failure.type === "answered" && outcome.failure.status === 409;
      if (outcome.ok || hasMovedOn)
        await cache.invalidateQueries({ queryKey: sessionQuery(session.id).queryKey });
      if (!outcome.ok) {
        setChanges(null);
        setTrouble(hasMovedOn ? "moved-on" : "failed");
        return;
      }
      keepDraft(draft, "");
      void cache.invalidateQueries({ queryKey: ["record", session.id] });
      onClose();
    },
  });
  const write = (next: string) => {
    setText(next);
    setChanges(null);
    keepDraft(draft, next.trim() === said ? "" : next);
  };

  return (
    <Dialog title={m.revise_title()} closeLabel={m.close()} isOpen onClose={onClose}>
      <div className="space-y-4">
        {question !== "" && (
          <div className="text-small text-muted">
            <p>{m.revise_question()}</p>
            <p lang={session.lang} className="mt-0.5 border-l-2 border-line pl-3">
              {question}
            </p>
          </div>
        )}
        <TextField value={text} onChange={write}>
          <Label className="text-small text-muted">{m.revise_label()}</Label>
          <TextArea
            rows={3}
            lang={session.lang}
            className="mt-1.5 block field-sizing-content max-h-[34dvh] min-h-24 w-full resize-none rounded-2xl border border-edge bg-surface px-4 py-3"
          />
        </TextField>
        <div aria-live="polite">
          {changes && <RevisionChanges changes={changes} lang={session.lang} />}
          {trouble && (
            <p className="text-small text-care">
              {trouble === "moved-on" ? m.revise_moved_on() : m.revise_failed()}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-3 pt-1">
          {changes ? (
            <Button look="strong" isDisabled={apply.isPending} onPress={() => apply.mutate()}>
              {m.revise_apply()}
            </Button>
          ) : (
            <Button look="strong" isDisabled={isSame || look.isPending} onPress={() => look.mutate()}>
              {m.revise_look()}
            </Button>
          )}
          <Button look="outline" onPress={onClose}>
            {m.cancel()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
