import type { Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
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
  const small = "px-3.5 max-desk:px-3 max-desk:text-small";
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
