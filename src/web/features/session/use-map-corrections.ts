import { useMutation, useQueryClient } from "@tanstack/react-query";
import { correctMap, recordQuery, sessionQuery, type MapCorrection } from "../../client/sessions.ts";

/** Applies corrections to a session's map in order and shows the map anew. `apply` answers whether all went well. */
export function useMapCorrections(session: string) {
  const cache = useQueryClient();
  const { mutateAsync, data, isPending } = useMutation({
    networkMode: "always",
    mutationFn: async (corrections: readonly MapCorrection[]): Promise<boolean> => {
      let isWell = true;
      for (const correction of corrections) {
        if (!(await correctMap(session, correction)).ok) {
          isWell = false;
          break;
        }
      }
      void cache.invalidateQueries({ queryKey: recordQuery(session).queryKey });
      await cache.invalidateQueries({ queryKey: sessionQuery(session).queryKey });
      return isWell;
    },
  });
  return {
    apply: async (corrections: readonly MapCorrection[]) => mutateAsync(corrections),
    isApplying: isPending,
    hasFailed: data === false,
  };
}
