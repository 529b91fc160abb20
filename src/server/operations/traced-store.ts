import type { Store } from "../store/store.ts";
import type { Traces } from "./traces.ts";

/** The store, with every look at the data as a span of its own. */
export function tracedStore(store: Store, { spanOf }: Traces): Store {
  return {
    ...store,
    personOf: (...of) => spanOf("store.personOf", () => store.personOf(...of)),
    findWrite: (...of) => spanOf("store.findWrite", () => store.findWrite(...of)),
    createSession: (...of) => spanOf("store.createSession", () => store.createSession(...of)),
    append: (...of) => spanOf("store.append", () => store.append(...of)),
    load: (...of) => spanOf("store.load", () => store.load(...of)),
    loadFolded: (...of) => spanOf("store.loadFolded", () => store.loadFolded(...of)),
    list: (...of) => spanOf("store.list", () => store.list(...of)),
    readLog: (...of) => spanOf("store.readLog", () => store.readLog(...of)),
    appendToLog: (...of) => spanOf("store.appendToLog", () => store.appendToLog(...of)),
    erase: (...of) => spanOf("store.erase", () => store.erase(...of)),
  };
}
