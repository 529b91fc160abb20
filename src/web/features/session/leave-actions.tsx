import { lazy, Suspense, useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { Button } from "../../ui/button.tsx";
import { look } from "../../ui/look.ts";
import type { Conversation } from "./use-conversation.ts";

const FinishDialog = lazy(async () =>
  import("./finish-dialog.tsx").then((module) => ({ default: module.FinishDialog })),
);

type LeaveActionsProps = { readonly session: Session; readonly conversation: Conversation };

/** A pause, at any time; and the way out, asked once more because it makes the record. */
export function LeaveActions({ session, conversation }: LeaveActionsProps) {
  const [isEnding, setIsEnding] = useState(false);
  return (
    <div className="-mr-3 ml-auto flex">
      <Link to="/" className={look("quiet", "desk:hidden")}>
        {m.session_pause()}
      </Link>
      {session.exchanges.length > 1 && (
        <Button look="quiet" onPress={() => setIsEnding(true)}>
          {m.finish()}
        </Button>
      )}
      <Suspense>
        {isEnding && (
          <FinishDialog
            onClose={() => setIsEnding(false)}
            onFinish={() => {
              setIsEnding(false);
              void conversation.send({ do: "finish" });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
