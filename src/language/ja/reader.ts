import {
  assumeFrom,
  type Finding,
  type ReadContext,
  type Reader,
  type Reading,
  type Span,
} from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import { askedFor, askedParty, isDodge } from "./asked.ts";
import { findBareRisks } from "./bare.ts";
import { commitmentDetails } from "./commitment-details.ts";
import { weighDanger } from "./danger-sense.ts";
import { findHours } from "./hours.ts";
import { answerOf, gistOf, sayingOf } from "./gist.ts";
import { findParties, type Party } from "./parties.ts";
import { restate } from "./restate.ts";
import { hearLeaving } from "./leaving.ts";
import { compileRules, type Found } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { scopeOf } from "./scope.ts";
import { weighSelfHarm } from "./self-harm-sense.ts";
import { settle } from "./settle.ts";
import { findTasks } from "./tasks.ts";
import { readTimes } from "./time/read-time.ts";
import type { Tokenizer } from "./tokenizer.ts";
import { weighParties } from "./weigh-parties.ts";
import { overlaps, prepare, type Utterance } from "./utterance.ts";

/** Reads Japanese: words, clauses, who is named, rules, what was asked, scope. */
export function createJaReader(tokenize: Tokenizer, weighMention: WeighMention): Reader {
  return { read: (text, context) => read(text, context, tokenize, weighMention) };
}

const runRules = compileRules(rules);

function read(typed: string, context: ReadContext, tokenize: Tokenizer, weighMention: WeighMention): Reading {
  const utterance = prepare(typed, context, tokenize);
  const heard = [
    ...findBareRisks(utterance),
    ...findHours(utterance),
    ...hearLeaving(utterance),
    ...runRules(utterance),
  ];
  const byRule = settle(weighDanger(weighSelfHarm(heard, utterance), utterance), utterance);
  const named = partiesOf(utterance, byRule, weighMention);
  const parties = named.filter(({ confidence }) => confidence >= assumeFrom);
  const core = answerOf(utterance);
  const found = [...byRule, ...askedFor(utterance, byRule, parties, core), ...whenAsked(utterance, byRule)];
  const findings = [
    ...named.map((party) => partyFinding(utterance, party)),
    ...taskFindings(utterance, found),
    ...found.map((one) => findingOf(utterance, one, parties)),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  const isSaid = core !== null && !isEmptyTurn(found, core);
  return {
    text: typed,
    lang: "ja",
    findings,
    answer: isSaid ? utterance.normal.toTyped(core.start, core.end) : null,
    restated: isSaid ? restate(utterance) : [],
    gist: isSaid ? toTyped(utterance, gistOf(utterance, weigh(found, parties))) : null,
  };
}

/** Asked who, a noun phrase that no list knows is a party too. */
function partiesOf(
  utterance: Utterance,
  found: readonly Found[],
  weighMention: WeighMention,
): readonly Party[] {
  const parties = weighParties(utterance, findParties(utterance), weighMention);
  if (parties.some(({ confidence }) => confidence >= assumeFrom) || found.some(isDodge)) return parties;
  const asked = askedParty(utterance);
  return asked ? [asked] : parties;
}

/** Asked for a plan or its day, a date belongs to the commitment that was spoken of. */
function whenAsked(utterance: Utterance, found: readonly Found[]): Found[] {
  const asks = utterance.context.asks ?? "";
  if (!dated.has(asks) || found.some((one) => isDodge(one) || one.effect.kind === "commitment")) return [];
  const [time] = readTimes(utterance.text, utterance.context.today);
  if (!time || /いつか|そのうち|無理|わから|決められ/.test(utterance.text.slice(time.end))) return [];
  return [
    {
      start: time.start,
      end: time.end,
      rule: `asked.${asks}`,
      confidence: 0.7,
      effect: { kind: "commitment" },
    },
  ];
}

const dated: ReadonlySet<string> = new Set([
  "outcomes.plan",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
]);

function findingOf(utterance: Utterance, found: Found, parties: readonly Party[]): Finding {
  const { effect } = found;
  const common = {
    ...commonOf(utterance, found, found.rule, found.confidence),
    ...(effect.kind === "feeling" ? typedSpan(utterance, wholeWords(utterance, found)) : {}),
    ...(pointed.has(effect.kind) ? {} : typedSpan(utterance, sayingOf(utterance, found))),
  };
  switch (effect.kind) {
    case "commitment":
      return { ...common, kind: "commitment", ...commitmentDetails(utterance, found, parties) };
    case "effect":
      return {
        ...common,
        kind: "effect",
        polarity: effect.polarity,
        party: nearestParty(utterance, found, parties),
      };
    default:
      return { ...common, ...effect };
  }
}

/** The party of the same sentence named last before the effect, or first after it. */
function nearestParty(utterance: Utterance, span: Span, parties: readonly Party[]): string | null {
  const sentence = utterance.sentences.find((one) => overlaps(one, span));
  const near = parties.filter((party) => !sentence || overlaps(party, sentence));
  const before = near.filter((party) => party.start <= span.end).at(-1);
  return (before ?? near[0] ?? (parties.length === 1 ? parties[0] : undefined))?.name ?? null;
}

function partyFinding(utterance: Utterance, party: Party): Finding {
  const common = commonOf(utterance, party, party.rule, party.confidence);
  return { ...common, kind: "party", subject: "other", name: party.name, ring: party.ring, key: party.key };
}

function taskFindings(utterance: Utterance, found: readonly Found[]): Finding[] {
  if (found.some((one) => isDodge(one) && one.effect.kind === "act" && one.effect.act !== "disagree"))
    return [];
  return findTasks(utterance).map((task) => ({
    ...commonOf(utterance, task, task.rule, task.confidence),
    kind: "task",
    name: task.name,
  }));
}

/** Kinds whose evidence is the very words that were found; of all others it is the clause around them. */
const pointed: ReadonlySet<string> = new Set(["feeling", "act", "risk"]);

/** A feeling is quoted back, so it may not end inside a word: 「自信がな」 → 「自信がない」. */
function wholeWords(utterance: Utterance, span: Span): Span {
  const inside = utterance.tokens.filter((token) => token.start < span.end && span.start < token.end);
  return { start: inside[0]?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
}

function typedSpan(utterance: Utterance, span: Span) {
  const typed = utterance.normal.toTyped(span.start, span.end);
  return { ...typed, text: utterance.typed.slice(typed.start, typed.end) };
}

function commonOf(utterance: Utterance, span: Span, rule: string, confidence: number) {
  return {
    ...typedSpan(utterance, span),
    rule,
    confidence,
    ...scopeOf(utterance, span),
  };
}

/** A bare "I don't know" or a greeting says nothing to keep. */
function isEmptyTurn(found: readonly Found[], core: Span): boolean {
  const act = found.find((one) => one.effect.kind === "act");
  if (!act || act.effect.kind !== "act" || found.some((one) => one.effect.kind === "risk")) return false;
  if (/^(?:question-to-you|asks-advice|disagree)$/.test(act.effect.act)) return false;
  const others = found.filter((one) => one.effect.kind !== "act").length;
  return others === 0 && core.end - core.start < 40;
}

function weigh(found: readonly Found[], parties: readonly Party[]): (Span & { weight: number })[] {
  const weight = (one: Found) => (one.effect.kind === "act" ? 0 : one.rule.startsWith("asked.") ? 0 : 1);
  return [
    ...found.map((one) => ({ ...one, weight: weight(one) })),
    ...parties.map((party) => ({ ...party, weight: 0.6 })),
  ];
}

function toTyped(utterance: Utterance, span: Span | null): Span | null {
  return span ? utterance.normal.toTyped(span.start, span.end) : null;
}
