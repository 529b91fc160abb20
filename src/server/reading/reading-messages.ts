import type { Revision } from "../../dialogue/index.ts";
import type { Lang, ReadContext, Reading } from "../../language/index.ts";
import type { ToRevise } from "./readings.ts";

export type Task =
  | { readonly type: "warm"; readonly lang: Lang }
  | {
      readonly type: "read";
      readonly id: number;
      readonly lang: Lang;
      readonly text: string;
      readonly context: ReadContext;
    }
  | { readonly type: "revise"; readonly id: number; readonly asked: ToRevise };

export type Answer =
  | { readonly type: "read"; readonly id: number; readonly reading: Reading }
  | { readonly type: "revised"; readonly id: number; readonly revision: Revision | null }
  | { readonly type: "failed"; readonly id: number; readonly error: unknown };

/** Both ends are this version's; anything else was not meant for us. */
export function areTasks(message: unknown): message is readonly Task[] {
  return Array.isArray(message);
}

export function areAnswers(message: unknown): message is readonly Answer[] {
  return Array.isArray(message);
}
