import {
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from "react";
import type { InputBody, Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { usePreference } from "../../settings/preference.ts";
import { sendKey } from "../../settings/preferences.ts";
import { Button } from "../../ui/button.tsx";
import { useIsLive } from "../../ui/use-is-live.ts";
import { limit, roomFor } from "./draft-limit.ts";
import { keepDraft, resumeDraft } from "./draft.ts";
import { LeaveActions } from "./leave-actions.tsx";
import { sends } from "./send-key.ts";
import { SendState } from "./send-state.tsx";
import { TurnActions } from "./turn-actions.tsx";
import type { Conversation } from "./use-conversation.ts";

export type ComposerHandle = {
  /** Adds words to what is in the field. */
  readonly put: (words: string) => void;
};

type ComposerProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  readonly conversation: Conversation;
  readonly ref?: Ref<ComposerHandle>;
};

/** Where the person writes. The draft is kept on every change, and a failed send leaves it as it was. */
export function Composer({ session, turn, conversation, ref }: ComposerProps) {
  const isLive = useIsLive();
  const [text, setText] = useState(() => (isLive ? resumeDraft(session) : ""));
  const [isKept, setIsKept] = useState(true);
  const [hasMovedOn, setHasMovedOn] = useState(false);
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = usePreference(sendKey);
  const { send, isSending, failure } = conversation;
  const isEmpty = text.trim() === "";
  const room = roomFor(text);
  const isTooLong = room === "over";

  const write = (next: string) => {
    setText(next);
    setIsKept(keepDraft(session.id, next));
  };
  // A page that the server wrote knows no draft, and somebody may have begun to write before the scripts were there.
  const takeOver = useEffectEvent(() => {
    const early = field.current?.value ?? "";
    const draft = resumeDraft(session);
    if (early !== "" && early !== draft) write(append(draft, early));
    else setText(draft);
  });
  useLayoutEffect(() => takeOver(), []);
  useImperativeHandle(ref, () => ({
    put: (words) => {
      write(append(text, words));
      field.current?.focus();
    },
  }));
  const deliver = async (input: InputBody, isDraft: boolean) => {
    if (isSending) return;
    const result = await send(input);
    setHasMovedOn(result === "moved-on");
    if (result === "taken" && isDraft) write("");
  };
  const say = () => {
    if (isEmpty || isTooLong) field.current?.focus();
    else void deliver({ say: text.trim() }, true);
  };
  const goBack = async () => {
    const withdrawn = session.exchanges.at(-1)?.said ?? "";
    const result = await send({ do: "back" });
    if (result === "taken" && isEmpty) write(withdrawn);
  };

  return (
    <div className="mx-auto w-full max-w-[36rem]">
      <textarea
        ref={field}
        aria-label={m.answer_label()}
        aria-describedby={hint}
        aria-invalid={isTooLong}
        value={text}
        onChange={(event) => write(event.target.value)}
        readOnly={isSending}
        data-draft=""
        rows={3}
        lang={session.lang}
        placeholder={turn.questions === 1 ? m.answer_placeholder() : m.answer_placeholder_open()}
        className="block field-sizing-content max-h-[38dvh] min-h-24 w-full resize-none rounded-2xl border border-edge bg-surface px-4 py-3 placeholder:text-muted"
        onKeyDown={(event) => {
          if (!sends(event.nativeEvent, keys)) return;
          event.preventDefault();
          say();
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-2 text-note text-muted">
        <p id={hint} className="py-1">
          <span className="max-desk:hidden pointer-coarse:hidden">
            {keys === "enter" ? m.hint_enter_sends() : m.hint_ctrl_enter_sends()}
            <span aria-hidden="true" className="mx-3 text-edge">
              |
            </span>
          </span>
          {isKept ? m.draft_kept() : m.draft_not_kept()}
        </p>
        {room === "near" && <p>{m.send_near_limit({ count: limit - text.trim().length })}</p>}
        <LeaveActions session={session} conversation={conversation} />
      </div>
      <p role="status" className="text-small text-care">
        {isTooLong && m.send_too_long({ limit: number(limit), count: number(text.trim().length) })}
      </p>
      <SendState
        isSending={isSending}
        failure={failure}
        hasMovedOn={hasMovedOn}
        onRetry={isEmpty || isTooLong ? null : say}
        words={text}
      />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <TurnActions session={session} turn={turn} conversation={conversation} onBack={goBack} />
        {turn.questions === 0 && (
          <Button
            look={isEmpty ? "strong" : "outline"}
            className="ml-auto"
            onPress={() => void deliver({ do: "continue" }, false)}
          >
            {m.go_on()}
          </Button>
        )}
        {(turn.questions === 1 || !isEmpty) && (
          <Button
            look="strong"
            className={`min-w-22 ${turn.questions === 1 ? "ml-auto" : ""}`}
            onPress={({ nativeEvent }) => {
              say();
              if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "mouse")
                field.current?.focus();
            }}
          >
            {m.send()}
          </Button>
        )}
      </div>
    </div>
  );
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function append(text: string, suggestion: string): string {
  return text.trim() === "" ? suggestion : `${text.trimEnd()}\n${suggestion}`;
}
