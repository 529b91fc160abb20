import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newIdempotencyKey, type Failure } from "../../client/request.ts";
import { sessionQuery, takeTurn, type InputBody, type Session } from "../../client/sessions.ts";
import { forgetSending, keepSending, readSending, sameSending } from "./draft.ts";
import { useActiveSeconds } from "./use-active-seconds.ts";

export type SendResult = { readonly arrived: boolean; readonly wasAlreadyThere: boolean };

export type Conversation = {
  /** Sends one input; never throws. `arrived` is false when it is not known to have reached the server. */
  readonly send: (input: InputBody) => Promise<SendResult>;
  readonly isSending: boolean;
  readonly failure: Failure | null;
};

/** Sends what the person does, once each, however often the network fails. */
export function useConversation(session: Session): Conversation {
  const cache = useQueryClient();
  const query = sessionQuery(session.id);
  const lastTurn = session.exchanges.at(-1)?.turn.n ?? 0;
  const readSeconds = useActiveSeconds(lastTurn);
  const [failure, setFailure] = useState<Failure | null>(null);

  const { mutateAsync, isPending } = useMutation({
    // Offline is told at once instead of waiting unseen.
    networkMode: "always",
    mutationFn: async (input: InputBody): Promise<SendResult> => {
      const kept = readSending(session.id);
      const again = sameSending(kept, lastTurn, input);
      if (kept && !again) {
        // An earlier attempt may have arrived without its answer. Look before saying something else.
        const fresh = await cache.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
        if (fresh === null) return settle({ type: "unreachable" });
        forgetSending(session.id);
        if ((fresh.exchanges.at(-1)?.turn.n ?? 0) > lastTurn) {
          setFailure(null);
          return { arrived: false, wasAlreadyThere: true };
        }
      }
      const sending = again ?? {
        key: newIdempotencyKey(),
        after: lastTurn,
        input: { ...input, seconds: readSeconds() },
      };
      keepSending(session.id, sending);
      const outcome = await takeTurn(session.id, sending.input, sending.key);
      if (!outcome.ok) {
        if (outcome.failure.type === "answered" && outcome.failure.status < 500) forgetSending(session.id);
        return settle(outcome.failure);
      }
      forgetSending(session.id);
      await refresh(input, outcome.value);
      return settle(null);
    },
  });

  async function refresh(input: InputBody, turn: Session["exchanges"][number]["turn"]) {
    const isPlain = !("do" in input && (input.do === "back" || input.do === "finish"));
    if (isPlain) {
      cache.setQueryData(
        query.queryKey,
        (known) =>
          known && {
            ...known,
            done: turn.done,
            elapsedMinutes: turn.elapsedMinutes,
            exchanges: [...known.exchanges, { said: "say" in input ? input.say : null, turn }],
          },
      );
    } else {
      await cache.invalidateQueries({ queryKey: query.queryKey });
    }
    if (turn.done) void cache.invalidateQueries({ queryKey: ["sessions"] });
  }

  function settle(failure: Failure | null): SendResult {
    setFailure(failure);
    return { arrived: failure === null, wasAlreadyThere: false };
  }

  return { send: async (input) => mutateAsync(input), isSending: isPending, failure };
}
