/** Who waits for a session to move, in this process. */
export function createWatchers(): {
  readonly watch: (session: string, onMove: () => void) => () => void;
  readonly wake: (session: string) => void;
} {
  const watchersBySession = new Map<string, Set<() => void>>();
  return {
    watch: (session, onMove) => {
      const watchers = watchersBySession.get(session) ?? new Set();
      watchersBySession.set(session, watchers.add(onMove));
      return () => {
        watchers.delete(onMove);
        if (watchers.size === 0) watchersBySession.delete(session);
      };
    },
    wake: (session) => {
      for (const onMove of watchersBySession.get(session) ?? []) onMove();
    },
  };
}
