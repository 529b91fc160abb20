export { openStore, type StoreFailure, type StoreSettings } from "./store/open-store.ts";
export type * from "./store/store.ts";
