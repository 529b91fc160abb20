import type { Risk, Severity, Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";
import { type CompiledWay, compileWays, type Heard } from "./rule.ts";
import { holds } from "./trigger.ts";
import { cueFields } from "./words/cues.ts";

/** A sign that says little alone: its pattern in the notation of rules, and how much it counts. */
export type Cue = { readonly name: string; readonly weight: number; readonly pattern: string };

/** Signs of one danger. Where those within one breath add up to `enough`, it is asked about. */
export type CueField = {
  readonly id: string;
  readonly risk: Risk;
  readonly severity: Severity;
  readonly enough: number;
  readonly cues: readonly Cue[];
  /** What a question adds before anything is said: asked how one is treated, less is needed. */
  readonly after: readonly { readonly asks: string; readonly weight: number }[];
  readonly notAsks: readonly string[];
};

/** Characters within which signs belong together: two or three sentences. */
const breath = 240;

export type CuesFound = Span & { readonly field: CueField };

type CompiledCue = Cue & { readonly ways: readonly CompiledWay[] };

const compiled = cueFields.map((field) => ({
  field,
  cues: field.cues.map((cue): CompiledCue => ({ ...cue, ways: compileWays(cue.pattern) })),
}));

/** The dangers whose signs add up in a text. */
export function findByCues(heard: Heard, asks: string | null, isHeardAlready: boolean): readonly CuesFound[] {
  if (isHeardAlready) return [];
  const topic = asks ?? "null";
  return compiled.flatMap(({ field, cues }): CuesFound[] => {
    if (field.notAsks.some((prefix) => topic.startsWith(prefix))) return [];
    const prior = field.after.find((one) => topic.startsWith(one.asks))?.weight ?? 0;
    const found = cues.flatMap((cue) => placesOf(cue, heard).map((span) => ({ ...span, cue })));
    for (const { start, cue } of found) {
      if (cue.weight < 0) continue;
      // What speaks against it may also stand before.
      const inReach = found.filter(
        (one) => one.start < start + breath && one.start >= (one.cue.weight < 0 ? start - breath : start),
      );
      const names = new Map(inReach.map((one) => [one.cue.name, one.cue.weight]));
      const sum = [...names.values()].reduce((total, weight) => total + weight, prior);
      if (sum >= field.enough) return [{ field, start, end: Math.max(...inReach.map((one) => one.end)) }];
    }
    return [];
  });
}

const mostPlaces = 4;

/** The first places of a sign; more of the same say no more. */
function placesOf(cue: CompiledCue, { flat, beginnings }: Heard): readonly Span[] {
  return cue.ways.flatMap(({ pattern, triggers }) =>
    !holds(beginnings, triggers)
      ? []
      : matchesOf(pattern(), flat, mostPlaces).map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
  );
}
