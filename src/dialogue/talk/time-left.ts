import type { State } from "../state.ts";

/** Minutes under which what is left is not counted, and the step to which it is rounded: nobody can say it nearer. */
const aFew = 8;
const step = 5;

/** How much of the time is left, said so that it stands in a sentence. */
export function timeLeft({ lang, minutes, elapsedSeconds, phase }: State): string {
  const left = minutes - elapsedSeconds / 60;
  if (phase === "close") return lang === "ja" ? "あと一つか二つ" : "one or two more questions";
  if (left < aFew) return lang === "ja" ? "あと数分" : "a few more minutes";
  const rounded = Math.round(left / step) * step;
  return lang === "ja" ? `長くてあと${rounded}分ほど` : `about ${rounded} minutes`;
}
