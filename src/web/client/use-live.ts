import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { recordQuery, sessionQuery } from "./sessions.ts";

/**
 * Keeps what this page shows of a session in step with every other page of it. A page that nobody sees does not listen: a
 * browser has few lines to one server. Seen again, it catches up.
 */
export function useLive(id: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    const refresh = () => {
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
    };
  }, [cache, id]);
}
