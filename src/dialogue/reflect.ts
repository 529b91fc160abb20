import type { FindingKind } from "../language/index.ts";
import { isTreatedBadly } from "./agenda.ts";
import type { Spoken } from "./choice.ts";
import type { Say, Signal } from "./moves/move.ts";
import { says } from "./moves/index.ts";
import type { State } from "./state.ts";
import { isTold } from "./told.ts";
import { pick, word } from "./wording.ts";

/** Characters from which an answer is long, and under which it is short, per language. */
const longFrom = { ja: 140, en: 320 } as const;
const shortUnder = { ja: 7, en: 16 } as const;

/** Share of reflections that should add something (MITI 4: 40 % fair, 50 % good), with room above the mark. */
const complexShare = 0.65;

/** What was heard in the last utterance. */
export function signalsOf(state: State): ReadonlySet<Signal> {
  const signals = new Set<Signal>();
  const { last } = state;
  if (!last) return signals;
  for (const finding of last.findings) {
    if (finding.kind === "effect" && finding.negated) signals.add("effect-denied");
    if (!isTold(finding)) continue;
    // A feeling inside an aim is the recipient's more often than one's own.
    if (finding.kind === "feeling" && (finding.subject === "other" || last.answered?.startsWith("outcomes.")))
      continue;
    const same: Signal | undefined = sameNamed[finding.kind];
    if (same) signals.add(same);
    if (finding.kind === "thanks") signals.add(`thanks-${finding.thanks}`);
    if (finding.kind === "contact") signals.add(`contact-${finding.contact}`);
  }
  if (state.map.parties.some((party) => party.said[0]?.turn === last.turn)) signals.add("new-party");
  if (state.map.tasks.some((task) => task.said[0]?.turn === last.turn)) signals.add("new-task");
  if (last.text.length >= longFrom[state.lang]) signals.add("long");
  if (last.text.trim().length < shortUnder[state.lang]) signals.add("short");
  return signals;
}

const sameNamed: Readonly<Partial<Record<FindingKind, Signal>>> = {
  feeling: "feeling",
  minimizing: "minimizing",
  comparison: "comparison",
  effect: "effect",
  trouble: "trouble",
  reason: "reason",
  value: "value",
  strength: "strength",
  commitment: "commitment",
  collaboration: "collaboration",
  insight: "insight",
};

/** Says that take up something particular; the rest of the knowledge is called by id. */
const reflections = says.filter(
  (say) => say.kind !== "mirror" && (say.after !== undefined || say.on !== undefined),
);

/** The reflection that fits the last utterance best, or null when nothing fresh can be said. */
export function chooseReflection(state: State, only: "any" | "space" = "any"): Spoken<Say> | null {
  if (!state.last) return null;
  const signals = signalsOf(state);
  const guarded = isTreatedBadly(state);
  const wantsComplex = state.counts.complex < complexShare * (state.counts.reflections + 1);
  const candidates = reflections.flatMap((say) => {
    if (guarded && say.notUnder?.includes("treatment")) return [];
    if ((say.kind === "hold-space") !== (only === "space")) return [];
    const answered =
      say.after === undefined ? null : state.last?.answered ? say.after.includes(state.last.answered) : false;
    const heard = say.on === undefined ? null : say.on.some((signal) => signals.has(signal));
    if (answered === false || heard === false) return [];
    // While reading back, only what belongs to the reading back is said.
    if (state.phase === "close" && !answered) return [];
    // Belittling words are first turned around, and only later taken up by themselves.
    if (say.on?.includes("minimizing") && state.used["mirror-only"] === undefined) return [];
    if (state.lastReply?.parts.some((part) => part.move === say.id)) return [];
    const worded = word(state, say);
    if (!worded) return [];
    const score =
      (answered && heard ? 2 : 0) +
      (answered ? 2 : 0) +
      (heard ? 2 : 0) +
      (say.kind === "reflect-complex" && wantsComplex ? 3 : 0) +
      (worded.quoted > 0 ? 1 : 0) -
      2 * (state.used[say.id]?.length ?? 0);
    return [{ move: say, worded, score }];
  });
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  const top = candidates.filter((candidate) => candidate.score === best);
  return top[pick(state, "reflection", top.length)] ?? null;
}
