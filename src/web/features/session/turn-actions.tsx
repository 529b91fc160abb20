import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { look } from "../../ui/look.ts";
import type { Conversation } from "./use-conversation.ts";

type TurnActionsProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  readonly conversation: Conversation;
  readonly onBack: () => Promise<void>;
};

/** Undo and put aside: always at hand, never a penalty. */
export function TurnActions({ session, turn, conversation, onBack }: TurnActionsProps) {
  const { send, isSending } = conversation;
  const small = "px-3.5 max-desk:px-3 max-desk:text-[0.9375rem]";
  return (
    <>
      {session.exchanges.length > 1 && (
        <Button look="outline" className={small} isDisabled={isSending} onPress={() => void onBack()}>
          {m.go_back()}
        </Button>
      )}
      {turn.questions === 1 && (
        <Button
          look="outline"
          className={small}
          isDisabled={isSending}
          onPress={() => void send({ do: "skip" })}
        >
          {turn.asks === "rating" ? m.skip() : m.answer_later()}
        </Button>
      )}
    </>
  );
}

/** The way out, asked once more because it makes the record. */
export function FinishAction({ conversation }: { readonly conversation: Conversation }) {
  const [isEnding, setIsEnding] = useState(false);
  return (
    <>
      <AriaButton className={look("text", "shrink-0 px-1 py-1")} onPress={() => setIsEnding(true)}>
        {m.finish()}
      </AriaButton>
      <Dialog
        title={m.finish_title()}
        closeLabel={m.close()}
        isOpen={isEnding}
        onClose={() => setIsEnding(false)}
      >
        <p>{m.finish_text()}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button
            look="strong"
            onPress={() => {
              setIsEnding(false);
              void conversation.send({ do: "finish" });
            }}
          >
            {m.finish_yes()}
          </Button>
          <Button look="outline" onPress={() => setIsEnding(false)}>
            {m.finish_no()}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
