import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { look } from "../../ui/look.ts";
import type { Conversation } from "./use-conversation.ts";

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
    </div>
  );
}
