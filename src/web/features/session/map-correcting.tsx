import { createContext, lazy, Suspense, useContext, useState, type ReactNode } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { nameOf, restoreOf, type MapSubject } from "./map-corrections.ts";
import { useMapCorrections } from "./use-map-corrections.ts";

const MapEditor = lazy(async () =>
  import("./map-editor.tsx").then((module) => ({ default: module.MapEditor })),
);

const Correcting = createContext<(subject: MapSubject) => void>(() => {});

/** Opens the editor of the map, from wherever a name is shown. */
export function useCorrecting(): (subject: MapSubject) => void {
  return useContext(Correcting);
}

/** Holds the one editor of the session's map, and offers to put back what was taken off until something else happens. */
export function MapCorrecting({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  const [subject, setSubject] = useState<MapSubject | null>(null);
  const [struck, setStruck] = useState<{ readonly subject: MapSubject; readonly turn: number } | null>(null);
  const { apply } = useMapCorrections(session.id);
  const isFresh = struck !== null && struck.turn === session.turns;

  const open = (next: MapSubject) => {
    setStruck(null);
    setSubject(next);
  };
  const putBack = async () => {
    if (struck && (await apply(restoreOf(struck.subject)))) setStruck(null);
  };

  return (
    <Correcting value={open}>
      {children}
      <div
        role="status"
        className="pointer-events-none absolute inset-x-0 bottom-24 z-10 flex justify-center px-4"
      >
        {isFresh && (
          <p className="card pointer-events-auto flex items-center gap-4 py-1.5 pr-2 pl-5 shadow-lg arrive">
            {m.map_struck({ name: nameOf(struck.subject) })}
            <Button look="outline" className="px-4" onPress={() => void putBack()}>
              {m.map_restore()}
            </Button>
          </p>
        )}
      </div>
      <Suspense>
        {subject && (
          <MapEditor
            session={session.id}
            map={session.map}
            subject={subject}
            onClose={() => setSubject(null)}
            onStruck={() => setStruck({ subject, turn: session.turns })}
          />
        )}
      </Suspense>
    </Correcting>
  );
}
