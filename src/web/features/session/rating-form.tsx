import { useState } from "react";
import type { Ratings, Session, TurnBody } from "../../client/sessions.ts";
import { ratingItems, scaleName, type RatingScale } from "../../common/rating-items.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { RatingSlider } from "../../ui/rating-slider.tsx";
import { SendState } from "./send-state.tsx";
import { TurnActions } from "./turn-actions.tsx";
import type { Conversation } from "./use-conversation.ts";

type RatingFormProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  readonly conversation: Conversation;
};

type Chosen = Record<RatingScale, readonly [number | null, number | null]>;
const noneChosen: Chosen = {
  presence: [null, null],
  contribution: [null, null],
  acknowledgement: [null, null],
};

export function RatingForm({ session, turn, conversation }: RatingFormProps) {
  const [chosen, setChosen] = useState<Chosen>(noneChosen);
  const [asksForRest, setAsksForRest] = useState(false);
  const { send, isSending, failure } = conversation;
  const ratings = complete(chosen);
  const left = Object.values(chosen)
    .flat()
    .filter((value) => value === null).length;

  const rate = () => {
    if (ratings) void send({ rate: ratings });
    else setAsksForRest(true);
  };

  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        rate();
      }}
    >
      <ol className="space-y-5">
        {ratingItems().map(({ scale, index, text }) => (
          <li key={text} className="card px-5 pt-3.5 pb-4">
            <p className="text-note text-accent">{scaleName(scale)}</p>
            <RatingSlider
              label={text}
              value={chosen[scale][index]}
              onChange={(value) => setChosen((known) => choose(known, scale, index, value))}
              low={m.rating_low()}
              middle={m.rating_middle()}
              high={m.rating_high()}
              unset={m.rating_unset()}
            />
          </li>
        ))}
      </ol>
      <p className="text-note text-muted">{m.rating_note()}</p>
      <p role="status" className="text-care">
        {asksForRest && left > 0 ? m.rating_left({ count: left }) : ""}
      </p>
      <SendState isSending={isSending} failure={failure} hasMovedOn={false} onRetry={rate} />
      <div className="flex flex-wrap items-center gap-2">
        <TurnActions
          session={session}
          turn={turn}
          conversation={conversation}
          onBack={async () => void (await send({ do: "back" }))}
        />
        <Button look="strong" type="submit" className="ml-auto min-w-22">
          {m.send()}
        </Button>
      </div>
    </form>
  );
}

function choose(chosen: Chosen, scale: RatingScale, index: 0 | 1, value: number): Chosen {
  const [first, second] = chosen[scale];
  return { ...chosen, [scale]: index === 0 ? [value, second] : [first, value] };
}

function complete({ presence, contribution, acknowledgement }: Chosen): Ratings | null {
  const pairs = [presence, contribution, acknowledgement].map(bothOf);
  const [p, c, a] = pairs;
  return p && c && a ? { presence: p, contribution: c, acknowledgement: a } : null;
}

function bothOf([first, second]: readonly [number | null, number | null]): [number, number] | null {
  return first === null || second === null ? null : [first, second];
}
