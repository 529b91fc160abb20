import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useRef, useState } from "react";
import { sessionQuery, type Session } from "../../client/sessions.ts";
import { useLive } from "../../client/use-live.ts";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { m } from "../../messages/generated/messages.js";
import { later } from "../../ui/later.tsx";
import { useFocusIfLost } from "../../ui/use-focus-if-lost.ts";
import { deskQuery, useIsWide } from "../../ui/use-is-wide.ts";
import { Announcer } from "./announcer.tsx";
import { Composer, type ComposerHandle } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { LeftDraft } from "./left-draft.tsx";
import { MapCorrecting } from "./map-correcting.tsx";
import { PaneSwitch, type Pane } from "./pane-switch.tsx";
import { SessionBar } from "./session-bar.tsx";
import { SessionDone } from "./session-done.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useConversation } from "./use-conversation.ts";

const { Component: FanPane, fetch: fetchFanPane } = later(async () =>
  import("./fan-pane.tsx").then((module) => module.FanPane),
);
const { Component: RatingForm } = later(async () =>
  import("./rating-form.tsx").then((module) => module.RatingForm),
);
/** Time after which the fan's code comes to a phone too (ms): what the conversation needs is there long before. */
const fanLaterMs = 4_000;

function fanSoon(): void {
  fetchFanPane().catch(() => {});
}
// On a desk the fan stands beside the conversation at once; on a phone it is a tap away.
if (typeof window !== "undefined" && window.matchMedia(deskQuery).matches) fanSoon();

export function SessionPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(sessionQuery(id));
  if (data) return <OpenSession session={data} />;
  if (error) {
    return (
      <LoadFailed error={error} onRetry={() => void refetch()}>
        <LeftDraft session={id} />
      </LoadFailed>
    );
  }
  return <Loading />;
}

/** Two panes on a desk; on a phone one at a time. */
function OpenSession({ session }: { readonly session: Session }) {
  useLive(session.id);
  const isWide = useIsWide();
  const [pane, setPane] = useState<Pane>("conversation");
  const conversation = useConversation(session);
  const composer = useRef<ComposerHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusIfLost(place, session.turns);
  useEffect(() => {
    const timer = setTimeout(fanSoon, fanLaterMs);
    return () => clearTimeout(timer);
  }, []);
  const turn = session.exchanges.at(-1)?.turn;
  if (!turn) return null;
  const isRating = turn.asks === "rating" && !turn.done;

  return (
    <div className="relative flex h-dvh flex-col overflow-hidden tight:h-auto tight:min-h-dvh">
      <title>{m.session_title()}</title>
      <SessionBar session={session} />
      <MapCorrecting session={session}>
        <main tabIndex={-1} className="flex min-h-0 flex-1 flex-col desk:flex-row">
          {isWide !== true && (
            <div className="desk:hidden">
              <PaneSwitch
                pane={pane}
                onChange={setPane}
                onNear={fanSoon}
                count={session.map.parties.length}
              />
            </div>
          )}
          <div
            ref={place}
            tabIndex={-1}
            className={`min-h-0 min-w-0 flex-col outline-none desk:w-[41.7%] desk:min-w-[27rem] desk:border-r desk:border-line ${
              isWide === true || pane === "conversation" ? "flex flex-1 desk:flex-none" : "hidden"
            }`}
          >
            <Conversation session={session}>
              {isRating && (
                <Suspense>
                  <RatingForm session={session} turn={turn} conversation={conversation} />
                </Suspense>
              )}
              {!isRating && !turn.done && (
                <Suggestions
                  session={session}
                  turn={turn}
                  isDisabled={conversation.isSending}
                  onChoose={(words) => composer.current?.put(words)}
                />
              )}
              {turn.done && <SessionDone session={session.id} />}
            </Conversation>
            {!isRating && !turn.done && (
              <div className="px-4 pb-4 desk:px-8 desk:pb-6">
                <Composer session={session} turn={turn} conversation={conversation} ref={composer} />
              </div>
            )}
          </div>
          {(isWide === true || pane === "fan") && (
            <Suspense fallback={<div className="flex-1" />}>
              <FanPane session={session} isWide={isWide === true} />
            </Suspense>
          )}
        </main>
      </MapCorrecting>
      <Announcer exchanges={session.exchanges} />
    </div>
  );
}
