import { sessions } from "./0001-sessions.ts";
import { rowLevelSecurity } from "./0002-row-level-security.ts";
import { logsSnapshotsKeeper } from "./0003-logs-snapshots-keeper.ts";
import { appendInOneCall } from "./0004-append-in-one-call.ts";
import { eventsOfVersion3 } from "./0005-events-of-version-3.ts";

/** One step of the schema. Append only: a released migration never changes, and its hash is checked. */
export type Migration = { readonly id: string; readonly statements: readonly string[] };

export const migrations: readonly Migration[] = [
  sessions,
  rowLevelSecurity,
  logsSnapshotsKeeper,
  appendInOneCall,
  eventsOfVersion3,
];
