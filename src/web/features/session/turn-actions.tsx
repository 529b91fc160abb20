import { useState } from "react";
import type { Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Conversation } from "./use-conversation.ts";

type TurnActionsProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  readonly conversation: Conversation;
  readonly onBack: () => Promise<void>;
};

/** Undo, put aside, and end: always at hand, never a penalty. */
export function TurnActions({ session, turn, conversation, onBack }: TurnActionsProps) {
  const [isEnding, setIsEnding] = useState(false);
  const { send, isSending } = conversation;
  return (
    <>
      {session.exchanges.length > 1 && (
        <Button look="outline" className="px-4" isDisabled={isSending} onPress={() => void onBack()}>
          {m.go_back()}
        </Button>
      )}
      {turn.questions === 1 && (
        <Button
          look="outline"
          className="px-4"
          isDisabled={isSending}
          onPress={() => void send({ do: "skip" })}
        >
          {turn.asks === "rating" ? m.skip() : m.answer_later()}
        </Button>
      )}
      {session.exchanges.length > 1 && (
        <Button look="outline" className="px-4" onPress={() => setIsEnding(true)}>
          {m.finish()}
        </Button>
      )}
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
              void send({ do: "finish" });
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
