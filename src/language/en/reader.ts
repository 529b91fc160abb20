// Long because the passes of one reading stand in the order in which they run.
import {
  assumeFrom,
  type Finding,
  type ReadContext,
  type Reader,
  type Reading,
  type Risk,
  type Span,
} from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import { askedEvidence } from "./asked.ts";
import { clauseAround, type Clause, clausesOf } from "./clauses.ts";
import { findCommitments } from "./commitment.ts";
import { type ActFound, dominantAct } from "./dialogue-act.ts";
import { flatten } from "./flatten.ts";
import { answerOf, gistOf } from "./gist.ts";
import { findParties } from "./parties.ts";
import type { PartyFound } from "./party.ts";
import { findByCues } from "./risk-cues.ts";
import { severityAt } from "./risk-severity.ts";
import { bareSurfaces } from "./risk-surface.ts";
import { restate } from "./restate.ts";
import { type CompiledRule, compileRules, hear, type Heard } from "./rule.ts";
import { contentRules, dialogueActRules, riskRules } from "./rules/index.ts";
import { denialOf } from "./safety-denied.ts";
import { scopeOf } from "./scope.ts";
import type { Tagger, Token } from "./tag.ts";
import { deniesIllTreatment } from "./treatment-denied.ts";
import { isPlainLeave } from "./plain-leave.ts";
import { deniedWishes, isDenied } from "./wish-denied.ts";
import { taskName } from "./task-name.ts";
import { readDates } from "./time/read-date.ts";
import { weighParties } from "./weigh-parties.ts";

/** Characters that are read; a turn holds at most half as many, and what lies past them stays unread. */
const readLength = 4_000;

/** The English reader over a loaded tagger. The passes run in the order in which they stand here. */
export function createEnReader(tag: Tagger, weighMention: WeighMention): Reader {
  const risks = compileRules(riskRules);
  const acts = compileRules(dialogueActRules);
  const contents = compileRules(contentRules);

  const read = (text: string, context: ReadContext): Reading => {
    const typed = text.slice(0, readLength);
    const flat = flatten(typed);
    const clauses = clausesOf(flat);
    const look: Look = { typed, flat, heard: hear(flat), clauses, asks: context.asks };
    const risk = readRisk(look, risks);
    if (clauses.length === 0 && risk.length === 0 && !/\?/.test(flat))
      return { text, lang: "en", findings: [], gist: null, answer: null, restated: [] };
    const tokens = tag(typed, flat);
    const act = readAct(look, acts);
    const named = weighParties({ ...look, tokens }, findParties({ ...look, tokens }), weighMention);
    const parties = named.filter(({ confidence }) => confidence >= assumeFrom);
    const isSilent = act !== null && silent.has(act.act) && !tellsBesideAsking(act, flat);
    const content = isSilent && risk.length === 0 ? [] : readContent(look, contents, parties, tokens);
    const commitments =
      isSilent && act?.act !== "end"
        ? []
        : findCommitments({ ...look, parties, dates: readDates(flat, context.today) }).map(
            (found): Finding => {
              const { rule, confidence, when, with: company } = found;
              return {
                ...common(look, found, found, rule, confidence),
                kind: "commitment",
                when,
                with: company,
              };
            },
          );
    const beside = (one: Finding) => act?.act !== "question-to-you" || !isIn(one, act);
    const told: Finding[] = [
      ...risk,
      ...named.map((party) => asFinding(look, party)),
      ...content.filter(beside),
      ...commitments,
    ];
    const asked =
      act === null || act.act === "agree" || act.act === "disagree"
        ? readAsked(look, told, parties, tokens, act)
        : [];
    const findings = [...told, ...asked, ...(act ? [actFinding(look, act)] : [])];
    const isEmpty =
      isSilent &&
      (!["end", "refuse", "disagree"].includes(act?.act ?? "") || (act?.act === "end" && isPlainLeave(flat)));
    return {
      text,
      lang: "en",
      findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
      gist: isEmpty
        ? null
        : gistOf(flat, act?.act === "question-to-you" ? outside(clauses, act) : clauses, findings),
      answer: isEmpty ? null : answerOf(flat),
      restated: isEmpty ? [] : restate(typed, clauses),
    };
  };
  return { read };
}

/** Acts after which nothing else in the utterance is taken as told. */
const silent: ReadonlySet<string> = new Set([
  "dont-know",
  "nothing",
  "refuse",
  "question-to-you",
  "asks-advice",
  "off-topic",
  "greeting",
  "end",
]);

/** "Do I have to believe in this? I build dashboards nobody opens.": the question is one sentence, the work told beside it another. */
function tellsBesideAsking({ act, start, end }: ActFound, flat: string): boolean {
  if (act !== "question-to-you") return false;
  const rest = `${flat.slice(0, start)}\n${flat.slice(end)}`;
  return (rest.match(/[^.!?\n]+[.!?\n]?/g) ?? []).some(
    (sentence) => !sentence.includes("?") && ofOnesWork.test(sentence) && !noWork.test(sentence),
  );
}

/** Of oneself, in at least four words. */
const ofOnesWork = /^\W*(?:(?:and|but|so|well|look|see) ?,? ?)?(?:i|i'm|i've|we|we're|my)(?: [\w'-]+,?){3}/;
/** Of the talk, or of what one wishes and thinks. */
const noWork =
  /(?<!\w)(?:you|your|question|answer|this|session|app|program|understand|get it|follow|mean|meant|wonder|wondering|asking|know|sure|see|want|wish|need|feel|think|thought|hope|hate)(?!\w)/;

function isIn(one: Span, whole: Span): boolean {
  return one.start < whole.end && whole.start < one.end;
}

function outside(clauses: readonly Clause[], act: ActFound): readonly Clause[] {
  return clauses.filter((clause) => !isIn(clause, act));
}

type Look = {
  readonly typed: string;
  readonly flat: string;
  readonly heard: Heard;
  readonly clauses: readonly Clause[];
  readonly asks: string | null;
};

function holdsAfter(rule: CompiledRule, asks: string | null): boolean {
  const topic = asks ?? "null";
  if (rule.notAsks?.some((prefix) => topic.startsWith(prefix))) return false;
  return rule.asks === undefined || rule.asks.some((prefix) => topic.startsWith(prefix));
}

const speaksOfSelf = /(?<![\w'])(?:i|i'm|i've|i'd|me|my|us)(?![\w'])/i;

/** What denies a danger that was asked about. A plain no is a no and an evasion is none; what is said outright stands. */
function readRisk(look: Look, rules: readonly CompiledRule[]): readonly Finding[] {
  const found = findRisk(look, rules);
  if (look.asks?.startsWith("treatment") === true && deniesIllTreatment(look.flat))
    return found.filter((one) => one.kind !== "risk" || !isDoneToOne.has(one.risk));
  const denial = look.asks === "safety.ask" ? denialOf(look.flat) : null;
  if (denial === null) return found;
  return found.filter(
    (one) =>
      one.kind !== "risk" ||
      one.risk !== "self-harm" ||
      (one.severity === "act" && (denial !== "figure" || saidOutright.test(one.text))),
  );
}

const isDoneToOne: ReadonlySet<Risk> = new Set(["harassment", "violence", "overwork", "health"]);

/** Words that no figure of speech explains away. */
const saidOutright = /my ?self|suicid|my (?:own )?life|overdos|\bkms\b|unalive|\bend (?:it|things)\b/i;

/** Risk comes before anything else, on the text and on its bare surfaces (typos, spaced letters, digits for letters). */
function findRisk(look: Look, rules: readonly CompiledRule[]): readonly Finding[] {
  const found: Finding[] = [];
  const denied: Finding[] = [];
  const gravest = new Set<Risk>();
  for (const surface of bareSurfaces(look.flat)) {
    const heard = surface.flat === look.flat ? look.heard : hear(surface.flat);
    const denials = deniedWishes(heard.flat);
    for (const rule of rules) {
      if (rule.effect.kind !== "risk") continue;
      // Asked about others' troubles, one may still tell of one's own.
      const mustBeOwn = !holdsAfter(rule, look.asks);
      if (mustBeOwn && !(rule.notAsks && speaksOfSelf.test(look.flat))) continue;
      if (rule.isFallback && found.length > 0) continue;
      const { risk } = rule.effect;
      if (gravest.has(risk)) continue;
      for (const match of rule.find(heard)) {
        const severity =
          risk === "self-harm" ? severityAt(heard.flat, match, rule.effect.severity) : rule.effect.severity;
        const at = surface.toFlat(match);
        // "They yell at me in the forums": whoever is asked about, and nobody from inside.
        if (mustBeOwn && /\bthey\s*$/i.test(look.flat.slice(0, at.start))) continue;
        const before = found.findIndex((one) => one.kind === "risk" && one.risk === risk);
        // The gravest of what was said counts: a wish of today after an attempt of long ago.
        if (gravest.has(risk) || (before >= 0 && severity !== "act")) continue;
        const base = common(look, at, at, rule.id, rule.effect.confidence ?? 0.9);
        if (risk === "self-harm" && isDenied(denials, match)) {
          denied.push({ ...base, subject: "self", negated: true, kind: "risk", risk, severity: "ask" });
          continue;
        }
        if (base.negated && risk !== "self-harm" && !beginsAnew(look.flat, at.start)) continue;
        if (severity === "act") gravest.add(risk);
        if (before >= 0) found.splice(before, 1);
        found.push({ ...base, subject: "self", negated: false, kind: "risk", risk, severity });
      }
    }
  }
  // Named and denied, and nothing of it said besides: it is kept as denied, so that no likeness raises it.
  if (!found.some((one) => one.kind === "risk" && one.risk === "self-harm"))
    found.push(...denied.slice(0, 1));
  const heard = look.heard;
  for (const { field, start, end } of findByCues(heard, look.asks, workDangersOf(found))) {
    const at = { start, end };
    const base = common(look, at, at, field.id, cueConfidence);
    found.push({
      ...base,
      subject: "self",
      negated: false,
      kind: "risk",
      risk: field.risk,
      severity: field.severity,
    });
  }
  return found;
}

/** Whoever tells of blows, of wages or of hours is heard already; signs of ill treatment beside them are no second danger. */
function workDangersOf(found: readonly Finding[]): boolean {
  return found.some((one) => one.kind === "risk" && one.risk !== "self-harm");
}

/** "It's not 'busy', it's 110 hours a week": what stands after a subject of its own is not denied by what stands before it. */
function beginsAnew(flat: string, start: number): boolean {
  return newSubject.test(flat.slice(Math.max(0, start - 30), start));
}

const newSubject =
  /(?<![\w'])(?:it'?s|i'?m|i've|ive|i|we|we're|you|they|they're|he|he's|she|she's|that'?s)\s+(?:just\s+|about\s+|over\s+)?$/;

/** Signs that add up are less sure than words that say it. */
const cueConfidence = 0.6;

function readAct(look: Look, rules: readonly CompiledRule[]): ActFound | null {
  const denial = look.asks === "safety.ask" ? denialOf(look.flat) : null;
  if (denial === "no" || denial === "figure")
    return { start: 0, end: look.flat.length, rule: "en.act.denies-dying", act: "disagree" };
  const found = rules.flatMap((rule): ActFound[] => {
    const { effect } = rule;
    if (effect.kind !== "act" || !holdsAfter(rule, look.asks)) return [];
    return rule.find(look.heard).map((match) => ({ ...match, rule: rule.id, act: effect.act }));
  });
  return dominantAct(look, found);
}

function actFinding(look: Look, act: ActFound): Finding {
  return {
    ...common(look, act, act, act.rule, 0.8),
    negated: false,
    subject: "self",
    kind: "act",
    act: act.act,
  };
}

function asFinding(look: Look, party: PartyFound): Finding {
  const { name, ring, key, rule, confidence } = party;
  return {
    ...common(look, party, party, rule, confidence),
    subject: "other",
    kind: "party",
    name,
    ring,
    key,
  };
}

function readContent(
  look: Look,
  rules: readonly CompiledRule[],
  parties: readonly PartyFound[],
  tokens: readonly Token[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    if (!holdsAfter(rule, look.asks)) continue;
    for (const match of rule.find(look.heard)) {
      const span = spanOf(rule, look, match);
      if (found.some((one) => one.kind === rule.effect.kind && one.start < span.end && span.start < one.end))
        continue;
      const base = common(look, span, match, rule.id, rule.effect.confidence ?? 0.8);
      found.push(
        withFields({ ...base, subject: rule.effect.subject ?? base.subject }, rule, look, parties, tokens),
      );
    }
  }
  return found;
}

/** A task begins at its "I": "they know I pick up the phone" tells picking up the phone. */
function spanOf(rule: CompiledRule, { clauses }: Look, match: Span): Span {
  if (rule.span === "match") return match;
  const clause = clauseAround(clauses, match);
  return rule.effect.kind === "task" && match.start > clause.start
    ? { start: match.start, end: clause.end }
    : clause;
}

function withFields(
  base: Base,
  rule: CompiledRule,
  look: Look,
  parties: readonly PartyFound[],
  tokens: readonly Token[],
): Finding {
  const { effect } = rule;
  // A rule that speaks of absence holds its own "no"; only what stands before its words can deny it.
  switch (effect.kind) {
    case "effect":
      return { ...base, kind: "effect", polarity: effect.polarity, party: partyIn(base, parties) };
    case "task":
      return { ...base, kind: "task", name: taskName(look.flat, look.typed, base, tokens) };
    case "thanks":
      return { ...base, negated: false, kind: "thanks", thanks: effect.thanks };
    case "contact":
      return { ...base, negated: false, kind: "contact", contact: effect.contact };
    case "act":
      return { ...base, kind: "act", act: effect.act };
    case "risk":
      return { ...base, kind: "risk", risk: effect.risk, severity: effect.severity };
    case "commitment":
      return { ...base, kind: "commitment", when: null, with: null };
    default:
      return { ...base, kind: effect.kind };
  }
}

type Base = ReturnType<typeof common>;

function common(look: Look, span: Span, match: Span, rule: string, confidence: number) {
  const { start, end } = span;
  return {
    start,
    end,
    text: look.typed.slice(start, end),
    rule,
    confidence,
    ...scopeOf(look.flat, look.clauses, match),
  };
}

function partyIn(span: Span, parties: readonly PartyFound[]): string | null {
  return (
    (parties.find((party) => party.start >= span.start && party.end <= span.end) ?? parties[0])?.name ?? null
  );
}

function readAsked(
  look: Look,
  told: readonly Finding[],
  parties: readonly PartyFound[],
  tokens: readonly Token[],
  act: ActFound | null,
): readonly Finding[] {
  const kinds = new Set(told.filter((one) => !one.negated).map((one) => one.kind));
  const answer = answerOf(look.flat);
  const from = act ? Math.max(act.end, answer?.start ?? 0) : (answer?.start ?? 0);
  if (!answer || answer.end - from < 2) return [];
  const span = { start: from, end: answer.end };
  return askedEvidence({ flat: look.flat, asks: look.asks, parties, kinds })
    .filter((one) => !kinds.has(one.kind))
    .map((one): Finding => {
      const sure = act ? one.confidence - 0.2 : one.confidence;
      const base = { ...common(look, span, span, one.rule, sure), negated: false };
      if (one.kind === "task")
        return {
          ...base,
          kind: "task",
          name: taskName(look.flat, look.typed, firstClause(look, span), tokens),
        };
      if (one.kind === "effect")
        return { ...base, kind: "effect", polarity: "gain", party: partyIn(span, parties) };
      if (one.kind === "contact") return { ...base, kind: "contact", contact: one.detail ?? "none" };
      if (one.kind === "thanks") return { ...base, kind: "thanks", thanks: "received" };
      return { ...base, kind: one.kind };
    });
}

function firstClause(look: Look, span: Span): Span {
  const first = look.clauses.find((clause) => clause.end > span.start);
  return first ? { start: Math.max(first.start, span.start), end: Math.min(first.end, span.end) } : span;
}
