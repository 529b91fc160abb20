import type { Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";
import { isPlainLeave } from "./plain-leave.ts";
import { compileWays, type Heard } from "./rule.ts";
import { holds } from "./trigger.ts";
import { dyingSigns } from "./words/dying-signs.ts";

/** Where signs of a wish to die add up to something to ask about, though no rule has heard one; null where they do not. */
export function sumOfSigns({ flat, beginnings }: Heard, asks: string | null): Span | null {
  const topic = asks ?? "null";
  // Whoever was asked about dying has answered, and the rules know a yes from a no.
  if (topic.startsWith("safety") || isPlainLeave(flat)) return null;
  const spoken = flat.match(/\S+/g)?.length ?? 0;
  let sum = (questions.find((one) => topic.startsWith(one.asks))?.weight ?? 0) - perWord * spoken;
  let start = flat.length;
  let end = 0;
  let telling = 0;
  for (const { weight, ways } of compiled) {
    const found = ways.flatMap(({ pattern, triggers }) =>
      holds(beginnings, triggers) ? matchesOf(pattern(), flat, 1) : [],
    )[0];
    if (found === undefined) continue;
    sum += weight;
    if (weight < tellingFrom) continue;
    telling += 1;
    start = Math.min(start, found.index);
    end = Math.max(end, found.index + found[0].length);
  }
  return sum >= enough && telling > 1 ? { start, end } : null;
}

const compiled = dyingSigns.map((sign) => ({ weight: sign.weight, ways: compileWays(sign.pattern) }));

/** Chosen so that of ordinary utterances that rules may learn from about three in a thousand are asked about. */
const enough = 17;

/** The more is said, the likelier are words of any field by chance: so much less for each word. */
const perWord = 0.4;

/** Signs of at least this weight are what the finding shows, and one of them alone is none: "left out for good". */
const tellingFrom = 7;

/** After these questions the same words say less: they are about others, or about what was done. */
const questions: readonly { readonly asks: string; readonly weight: number }[] = [
  { asks: "circle", weight: -5 },
  { asks: "recipient", weight: -5 },
  { asks: "treatment", weight: -3 },
  { asks: "comparison", weight: -2 },
  { asks: "role", weight: -1 },
];
