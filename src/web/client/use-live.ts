import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { recordQuery, sessionQuery } from "./sessions.ts";

/** Time between two looks whether this page's own send is answered (ms). */
const afterOwnMs = 100;

/**
 * Keeps what this page shows of a session in step with every other page of it. A page that nobody sees does not listen: a
 * browser has few lines to one server. Seen again, it catches up.
 */
export function useLive(id: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      // What this page sends itself brings its own answer. Shown before it, the words would stand in two places.
      if (cache.isMutating() > 0) {
        timer = setTimeout(refresh, afterOwnMs);
        return;
      }
      void cache.invalidateQueries({ queryKey: sessionQuery(id).queryKey });
      void cache.invalidateQueries({ queryKey: recordQuery(id).queryKey });
    };
    const listen = () => {
      source?.close();
      source = null;
      if (document.visibilityState === "hidden") return;
      source = new EventSource(`/api/v1/sessions/${id}/events?from=now`);
      // What happened before the line was open is fetched when it opens, also after a break.
      for (const kind of ["open", "turn", "map", "record"]) source.addEventListener(kind, refresh);
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      source?.close();
      clearTimeout(timer);
    };
  }, [cache, id]);
}
