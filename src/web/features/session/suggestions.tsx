import type { Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";

type SuggestionsProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  readonly isDisabled: boolean;
  readonly onChoose: (words: string) => void;
};

/** Short answers to begin with. Tapped, one goes into the field, to be changed or sent by the person. */
export function Suggestions({ session, turn, isDisabled, onChoose }: SuggestionsProps) {
  if (turn.suggestions.length === 0) return null;
  return (
    <ul aria-label={m.suggestions_label()} lang={session.lang} className="flex flex-wrap gap-2">
      {turn.suggestions.map((words) => (
        <li key={words}>
          <Button look="chip" isDisabled={isDisabled} onPress={() => onChoose(words)}>
            {words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
