import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useReachable } from "../client/reachability.ts";
import { m } from "../messages/generated/messages.js";

/** Says that the server does not answer, and that nothing is lost by it; shows what is new once it does. */
export function ReachabilityNote() {
  const isReachable = useReachable();
  const cache = useQueryClient();
  const was = useRef(isReachable);
  useEffect(() => {
    if (isReachable && !was.current) void cache.invalidateQueries();
    was.current = isReachable;
  }, [isReachable, cache]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-20 z-10 flex justify-center px-4 max-desk:top-32"
    >
      {!isReachable && (
        <p className="phrased card max-w-[36rem] text-balance px-5 py-2.5 text-small shadow-lg arrive">
          {m.offline_note()}
        </p>
      )}
    </div>
  );
}
