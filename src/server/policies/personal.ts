import type { Person, Store } from "../store/store.ts";

/** Who a request is from. In personal mode there is one person and no account. */
export type Identify = () => Promise<Person>;

export function personalIdentity(store: Store): Identify {
  return () => store.personOf("personal", "me");
}
