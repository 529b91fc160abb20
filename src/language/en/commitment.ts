import { matchesOf } from "../match/matches.ts";
import type { DateInterval, Span } from "../finding.ts";
import type { Clause } from "./clauses.ts";
import type { PartyFound } from "./party.ts";
import { compilePattern } from "./rule.ts";
import type { DateFound } from "./time/read-date.ts";

export type CommitmentFound = Span & {
  readonly when: DateInterval | null;
  readonly with: string | null;
  readonly rule: string;
  readonly confidence: number;
};

/** "I'll", "I'm going to", "gonna", "will" at the head of a clause: said as decided. */
const decided = compilePattern(
  "(?:i’ll|ill|i will|i'm going to|i am going to|im gonna|i'm gonna|i'm definitely going to|we’ll|we will|we're going to|i shall|i intend to|i plan to|i'm planning to|i've decided to|i promise to|i'm (?:meeting|seeing|asking|calling|visiting|talking to|sitting down with|booking|starting|going with|emailing)|i've (?:booked|arranged|signed up|asked|set up|scheduled|put|emailed|agreed)|i've got .{1,30}booked|(?:^|[.!?,:;\\n-] ?|then |and |so |first |plan is to |plan: )(?:will|gonna|going to|planning to|let me|i have to|i need to|i’d better|booked|the plan is to|first step is to)) (?:definitely |just |actually |also |first |then |finally |probably |have to |at least |go and |go |and |try and |try to )*(?<verb>{actVerb})",
);

/** "On Monday I'm phoning the hospice": arranged, where a plan was asked for. */
const arranged = compilePattern(
  "(?:i'm|i am|we're|(?:me|i) and [a-z]+ are|[a-z]+ and (?:me|i) are) (?!going (?:to|mad|home)|gonna|thinking|hoping|wondering|trying|feeling|being|looking|struggling|working|doing|getting|having|planning|considering|saying|not|stuck|living)[a-z]+ing (?:up |to |with |in |at |for )?(?:the|a|an|my|her|him|them|[a-z]+)",
);

/** What takes a promise back: wishes, chances, "some day", turns of speech. */
const loose = compilePattern(
  "maybe|perhaps|might|possibly|some ?day|one day|at some point|eventually|if i (?:get|have|ever) (?:a |the |any )?(?:chance|time|moment)|if (?:the )?(?:chance|opportunity)|when i get round|would like to|i'd like to|i'd love to|wish|hope to|could|probably not|not going to|won't|never|not gonna|if they let me|would be nice|i guess i could|i should probably|think about it|more positive|be better|keep an open mind|(?:ask|tell) me (?:then|later|again)",
);
const speech = compilePattern(
  "(?:i’ll|ill|i will|i'm going to|going to|gonna|i'm gonna) (?:just )?(?:be honest|be quick|be frank|be back|be fine|say|admit|tell you|give you that|take that|take it|pass|leave it|leave you|see you|see how|stop (?:here|there|now|talking)|go with|start (?:by saying|with that|over)|try to (?:be|stay|keep|explain|answer|describe)|try$|try[.,]|never|not|miss|have to think|get (?:in trouble|fired|sacked|told|shouted|back to you|paid|my coat|home)|do (?:it again|my best|that then|nothing)|put (?:it|that) (?:down to|this way|like)|cry|die|quit|talk myself out|bottle it|chicken out|forget|put it off|regret|end up|lose my|probably not|keep (?:it short|going|quiet|my head)|show (?:you|myself out)|find out$|read (?:that|it) (?:again|back))",
);

type Context = {
  readonly typed: string;
  readonly flat: string;
  readonly asks: string | null;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateFound[];
  readonly parties: readonly PartyFound[];
};

/** Finds concrete acts that the person says they will do, one a sentence, with their date and company. */
export function findCommitments(context: Context): readonly CommitmentFound[] {
  const { flat, asks, clauses } = context;
  const isPlanning =
    asks !== null && /^(?:outcomes\.(?:plan|collaboration)|assets\.use|close\.next)/.test(asks);
  const found: CommitmentFound[] = [];
  const heard = [...matchesOf(decided, flat), ...(isPlanning ? matchesOf(arranged, flat) : [])];
  for (const match of heard) {
    const start = match.index + (/^[.!?,:;\n\s-]*/.exec(match[0])?.[0].length ?? 0);
    const sentence = sentenceOf(clauses, start);
    if (!sentence) continue;
    const text = flat.slice(clauseStart(clauses, start), sentence.end);
    if (has(loose, text) || has(speech, flat.slice(match.index, match.index + match[0].length + 24)))
      continue;
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    if (has(arranged, match[0]) && !isDatedOrPlaced(context, sentence)) continue;
    if (!isPlanning && !isDatedOrPlaced(context, sentence)) continue;
    found.push(
      told(context, { start, end: sentence.end }, "en.commitment.decided", isPlanning ? 0.85 : 0.65),
    );
  }
  if (found.length > 0) return found;
  return asked(context);
}

/** After a question for the plan, a verb phrase or a date is one. */
function asked(context: Context): readonly CommitmentFound[] {
  const { flat, asks, clauses, dates } = context;
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last) return [];
  const whole = { start: first.start, end: last.end };
  if (asks === "outcomes.plan-when") {
    const isLoose =
      /(?<!\w)(?:not|never|can'?t|won'?t|no idea|some ?day|who knows|depends|maybe never)(?!\w)/.test(flat);
    return dates.length > 0 && !isLoose ? [told(context, whole, "asked.plan-when", 0.7)] : [];
  }
  if (asks !== "outcomes.plan-first-step" && asks !== "outcomes.plan" && asks !== "outcomes.plan-with")
    return [];
  if (has(loose, flat)) return [];
  const imperative = compiledImperative.exec(flat.slice(first.start));
  compiledImperative.lastIndex = 0;
  const hasPlainAct =
    imperative !== null &&
    imperative.index <= 28 &&
    /^(?:[^a-z]|(?:first|so|then|well|ok|just|probably|to|um|er|hmm|one|two|step|things?|and|maybe|i'?d|say|on|this|next|the|coming|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|\d+(?:am|pm)?|by|start|with|tonight|i|we|morning|evening|afternoon|after work|lunch)\s*)*$/.test(
      flat.slice(first.start, first.start + imperative.index),
    );
  if (hasPlainAct)
    return [told(context, whole, asks === "outcomes.plan" ? "asked.plan" : "asked.plan-first-step", 0.65)];
  return [];
}

const compiledImperative = compilePattern(
  "(?:{actVerb}|asking|talking|calling|booking|writing|emailing|opening|finding|going|visiting|sending|speaking|making|reading|buying|printing|texting|looking|signing|joining|applying|getting|starting|putting|sitting|ringing|phoning|taking|bringing|meeting)",
);

function told(context: Context, span: Span, rule: string, confidence: number): CommitmentFound {
  const inside = context.dates.filter((date) => date.start >= span.start - 40 && date.end <= span.end + 60);
  const date = inside[0] ?? context.dates[0];
  const company = context.parties.find((party) => party.start >= span.start && party.end <= span.end);
  const isBefore =
    date !== undefined && date.end <= span.start && sentenceOf(context.clauses, date.start)?.end === span.end;
  return {
    start: isBefore ? date.start : span.start,
    end: span.end,
    when: date?.when ?? null,
    with: company?.name ?? null,
    rule,
    confidence,
  };
}

/** Outside the plan a promise counts where it names a day or goes to somebody. */
function isDatedOrPlaced({ dates, parties }: Context, sentence: Span): boolean {
  const isInside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  return dates.some(isInside) || parties.some(isInside);
}

function sentenceOf(clauses: readonly Clause[], at: number): Span | null {
  const here = clauses.find((clause) => clause.start <= at + 1 && at < clause.end);
  if (!here) return null;
  const all = clauses.filter((clause) => clause.sentence === here.sentence);
  return { start: all[0]?.start ?? here.start, end: all.at(-1)?.end ?? here.end };
}

function clauseStart(clauses: readonly Clause[], at: number): number {
  return clauses.find((clause) => clause.start <= at + 1 && at < clause.end)?.start ?? at;
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const isFound = pattern.test(text);
  pattern.lastIndex = 0;
  return isFound;
}
