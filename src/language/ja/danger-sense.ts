import type { FindingOf } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";
import type { Found } from "./rule.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import { notDanger, type NotDanger } from "./words/not-danger.ts";

type Risk = FindingOf<"risk">["risk"];

const frames = notDanger.map((frame) => ({ ...frame, regExp: new RegExp(frame.pattern, "g") }));

/** What goes on is not settled by one word of understanding. */
const goesOn =
  /毎日|毎朝|毎回|毎晩|毎週|いつも|何度も|何回も|ずっと|続いて|まだ|今も|怖い|こわい|つらい|辛い|しんどい|やめてほしい|黙って(?:い)?ろ|言うな|労災(?:に|は)(?:する|すんな|しない|使う|使わ)|以外は/;

/**
 * Ill treatment, overwork and failing health are weighed once, whichever rule heard them: not where it is somebody else's, a figure of speech,
 * denied or made good. A blow is violence, words are harassment: what was heard as both is what was done.
 */
export function weighDanger(found: readonly Found[], utterance: Utterance): readonly Found[] {
  if (!found.some((one) => riskOf(one) !== null)) return found;
  const weighed = found.flatMap((one) => weigh(one, utterance));
  return weighed.filter((one) => !isPartOfWorse(one, weighed));
}

function riskOf({ effect }: Found): Risk | null {
  return effect.kind === "risk" && effect.risk !== "self-harm" ? effect.risk : null;
}

/** 「もう何週間も眠れて」「いません」: the denial belongs to what was found, and does not take it back. */
function withDenial(one: Found, text: string): Found {
  if (!unable.test(text.slice(one.start, one.end))) return one;
  const denial = /^て?(?:い)?(?:な(?:い|く|かった)|ません|へん|ん(?=。|$|の))/.exec(text.slice(one.end));
  return denial ? { ...one, end: one.end + denial[0].length } : one;
}

const unable =
  /(?:眠れ|寝れ|寝られ|食べられ|食べれ|起きれ|起きられ|動け|行け|休め|出られ|帰れ|休んで|寝て|帰って)て?$/;

function weigh(found: Found, utterance: Utterance): readonly Found[] {
  const risk = riskOf(found);
  const one = risk === null ? found : withDenial(found, utterance.text);
  if (risk === null) return [one];
  const spoken = frames.filter((frame) => frame.risks.includes(risk) && isSpoken(frame, one, utterance));
  if (spoken.length === 0) return [one];
  return spoken.every(({ leaves }) => leaves === "ask")
    ? [{ ...one, effect: { kind: "risk", risk, severity: "ask" } }]
    : [];
}

function isSpoken(
  frame: NotDanger & { readonly regExp: RegExp },
  one: Found,
  { text, context }: Utterance,
): boolean {
  if (frame.asks && !frame.asks.some((topic) => `${context.asks ?? "opening"}.`.startsWith(`${topic}.`)))
    return false;
  const matches = matchesOf(frame.regExp, text);
  if (frame.anywhere) return matches.length > 0 && !goesOn.test(text);
  return matches.some((match) => overlaps({ start: match.index, end: match.index + match[0].length }, one));
}

/** Rules that hear a single word, or any doing: what else was heard says better what was done. */
const faint: ReadonlySet<string> = new Set([
  "ja.risk.harassment-in-few-words",
  "ja.risk.harassment-told-simply",
  "ja.risk.harassment-done-to-me",
  "ja.risk.harassment-shouted",
]);

function isPartOfWorse(one: Found, found: readonly Found[]): boolean {
  const risk = riskOf(one);
  if (risk === "harassment")
    return found.some((other) => {
      const worse = riskOf(other);
      if (worse === "violence") return faint.has(one.rule) || overlaps(one, other);
      return faint.has(one.rule) && (worse === "illegality" || worse === "unpaid" || worse === "overwork");
    });
  if (risk === "illegality") return found.some((other) => riskOf(other) === "unpaid" && overlaps(one, other));
  return false;
}
