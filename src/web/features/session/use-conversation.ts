import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newIdempotencyKey, type Failure } from "../../client/request.ts";
import {
  sessionQuery,
  takeTurn,
  type InputBody,
  type Session,
  type TurnBody,
} from "../../client/sessions.ts";
import { forgetSending, keepSending, readSending, sameSending } from "./draft.ts";

/** How a send ended. `moved-on`: the session had gone further, by an earlier attempt or on another page. */
export type SendResult = "taken" | "moved-on" | "failed";

export type Conversation = {
  /** Sends one input; never throws. */
  readonly send: (input: InputBody) => Promise<SendResult>;
  readonly isSending: boolean;
  readonly failure: Failure | null;
};

/** What the server answers when the turn that was answered is no longer the last. */
const movedOnStatus = 409;

/** Sends what the person does, once each, however often the network fails. */
export function useConversation(session: Session): Conversation {
  const cache = useQueryClient();
  const { queryKey } = sessionQuery(session.id);
  const [failure, setFailure] = useState<Failure | null>(null);

  const { mutateAsync, isPending } = useMutation({
    // Offline is told at once instead of waiting unseen.
    networkMode: "always",
    mutationFn: async (input: InputBody): Promise<SendResult> => {
      const after = session.turns;
      const sending = sameSending(readSending(session.id), input) ?? {
        key: newIdempotencyKey(),
        after,
        input,
      };
      keepSending(session.id, sending);
      const outcome = await takeTurn(session.id, input, sending);
      if (outcome.ok) {
        forgetSending(session.id);
        setFailure(null);
        await show(input, outcome.value);
        return "taken";
      }
      const { failure } = outcome;
      if (failure.type === "answered" && failure.status < 500) forgetSending(session.id);
      if (failure.type === "answered" && failure.status === movedOnStatus) {
        setFailure(null);
        await cache.invalidateQueries({ queryKey });
        return "moved-on";
      }
      setFailure(failure);
      return "failed";
    },
  });

  async function show(input: InputBody, turn: TurnBody) {
    void cache.invalidateQueries({ queryKey: ["record", session.id] });
    if (turn.done) void cache.invalidateQueries({ queryKey: ["sessions"] });
    if ("do" in input && input.do === "back") {
      await cache.invalidateQueries({ queryKey });
      return;
    }
    cache.setQueryData(queryKey, (known) =>
      // Another message of the same turn may have been faster.
      known && !known.exchanges.some((exchange) => exchange.turn.n === turn.n)
        ? {
            ...known,
            done: turn.done,
            turns: turn.n,
            elapsedMinutes: turn.elapsedMinutes,
            map: turn.map,
            exchanges: [...known.exchanges, { said: "say" in input ? input.say : null, turn }],
          }
        : known,
    );
  }

  return { send: async (input) => mutateAsync(input), isSending: isPending, failure };
}
