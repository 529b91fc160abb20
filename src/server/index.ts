export { startServer, type RunningServer, type ServerSettings } from "./main.ts";
export { personalIdentity, type Identify } from "./policies/personal.ts";
export { explainFailure, type StartFailure } from "./start-failure.ts";
export { openStore, type StoreFailure, type StoreSettings } from "./store/open-store.ts";
export type * from "./store/store.ts";
export { openKeeping, type Keeping } from "./keeping.ts";
export { restoreStore, type RestoreFailure, type Restored } from "./store/restore-store.ts";
export { newestAutomaticBackup, writeWhole } from "./store/backup/automatic.ts";
