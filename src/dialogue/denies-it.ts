import type { Signal } from "./moves/move.ts";
import type { State } from "./state.ts";

/** What a no is none of. */
const claims: ReadonlySet<Signal> = new Set<Signal>([
  "collaboration",
  "effect",
  "value",
  "strength",
  "trouble",
  "reason",
  "commitment",
]);

/** Whether the core of an English answer is a no to what a reflection would make of it: “no departments” is no idea for both sides. */
export function deniesIt({ last, lang }: State, answers: boolean, heard: readonly Signal[] | null): boolean {
  return (
    lang === "en" &&
    (answers || (heard?.some((signal) => claims.has(signal)) ?? false)) &&
    /^(?:no|nobody|no one|none|nothing|nowt|not|never)\b/iu.test(last?.gist?.text ?? "")
  );
}
