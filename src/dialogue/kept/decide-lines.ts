import { addedAtTheEnd } from "./adds-at-the-end.ts";
import { trimClause } from "../quote/clause.ts";
import type { FindingKind, FindingOf, Lang, Reading, Span } from "../../language/index.ts";
import { tellsAnAct } from "./act-told.ts";
import { decideToldUnasked } from "./decide-told-unasked.ts";
import { aimsTold } from "./aim-told.ts";
import { dearIn } from "./dear-told.ts";
import { keptSpan } from "./kept-span.ts";
import { isNoLine } from "./no-line.ts";
import { toldUnasked } from "./told-unasked.ts";
import { tellsOtherwise, tellsWhatDawned } from "./turning-point.ts";
import { saysNothing } from "../says-nothing.ts";
import { withStops } from "../stops.ts";
import type { RecordSection, SessionEvent } from "../event.ts";
import { phaseIndex, type State } from "../state.ts";
import { cite, isTold } from "../told.ts";
import type { Topic } from "../topic.ts";

/** The section that keeps the answer to a question. */
const sectionOfTopic: Readonly<Partial<Record<Topic, RecordSection>>> = {
  "outcomes.aspiration": "aspiration",
  "outcomes.values": "values",
  "outcomes.fit": "fit",
  "assets.gained": "fit",
  "outcomes.plan": "plan",
  "outcomes.collaboration": "collaboration",
  "role.restated": "turningPoints",
};

/** The section in which something told unasked is kept. */
const sectionOfFinding: Readonly<Partial<Record<FindingKind, RecordSection>>> = {
  value: "values",
  strength: "fit",
  collaboration: "collaboration",
};

type PlanDetail = Extract<SessionEvent, { kind: "plan-detailed" }>["detail"];

const detailOfTopic: Readonly<Partial<Record<Topic, PlanDetail>>> = {
  "outcomes.plan-with": "with",
  "outcomes.plan-when": "when",
  "outcomes.plan-first-step": "firstStep",
  "outcomes.plan-obstacle": "obstacle",
  "outcomes.plan-answer": "answer",
};

/** Between an obstacle and what one would do about it, told in one breath. */
const thenWords: Readonly<Record<Lang, RegExp>> = {
  ja: /[。、]\s*(?:でも、?|まあ、?)?(?:そしたら|そうしたら|そうなったら|そのとき(?:は|には)?|その時(?:は|には)?|その場合(?:は|には)?|そんときは|だったら|それなら|なら)、?/u,
  en: /[,.;]\s*(?:and |but |so )?(?:then|in that case|if so|if that happens|if it does|in which case)[,\s]+|[,.;]\s*so (?=i(?:'d|'ll| would| will| could)\b)|(?<=\b(?:might|may|could|will|would|won't|wouldn't|can't|isn't|doesn't|be|get|gets) [^.;]{2,60})[,.;]\s*(?=i(?:'d|'ll| would| will| could)\b(?![^.;]*\b(?:anyway|still|always|forget|probably|never)\b))/iu,
};

/** Lines for the record: answers to what was asked, and what was told unasked, always as it was said. */
export function decideLines(
  state: State,
  reading: Reading,
  topics: ReadonlySet<Topic>,
  turn: number,
): readonly SessionEvent[] {
  const asked = state.last?.answered ?? null;
  const events: SessionEvent[] = [];
  const keep = (section: RecordSection, span: Span, commitment: FindingOf<"commitment"> | null) => {
    const text = reading.text.slice(span.start, span.end);
    if (asksBack(reading, span) || saysNothing(text, reading.lang)) return;
    const count =
      state.lines.filter((line) => line.section === section).length +
      events.filter((event) => event.kind === "line-kept" && event.section === section).length;
    const known = [...state.lines, ...events.filter((event) => event.kind === "line-kept")];
    if (
      known.some((line) => line.section === section && (line.text.includes(text) || text.includes(line.text)))
    )
      return;
    // Asked for the plan, whoever is the subject of the sentence, the day is the plan's.
    const when =
      commitment?.when ?? (asked === "outcomes.plan" && section === "plan" ? dayIn(reading) : null);
    const withWhom =
      section === "plan"
        ? (commitment?.with ?? partyNamed(reading, span) ?? partyNamed(reading) ?? knownIn(state, reading))
        : null;
    const said = cite(turn, span);
    events.push({
      kind: "line-kept",
      turn,
      line: `${section}-${count + 1}`,
      section,
      text,
      said,
      when,
      with: withWhom,
    });
  };

  // Read back, a day of long ago ("the lad in March") is no plan; a next step is said as one.
  const mayPlan = asked !== "close.read-back" || reading.lang === "ja" || nextStep.test(reading.text);
  const commitments = reading.findings.filter(
    (finding): finding is FindingOf<"commitment"> =>
      mayPlan && finding.kind === "commitment" && isTold(finding) && finding.subject !== "other",
  );
  const [commitment] = commitments;
  const section = asked === null ? undefined : sectionOfTopic[asked];
  const answer = reading.answer ?? { start: 0, end: reading.text.length };
  // "Not sure, maybe …" stays in the transcript; the line keeps what was meant.
  const whole = trimClause(reading.text, answer, reading.lang) ?? answer;
  const kept = asked === null ? null : aimIn(reading, asked, keptSpan(reading, asked));
  const isElsewhere =
    kept !== null &&
    section !== undefined &&
    toldUnasked(reading, { names: [], today: state.today }).some(
      (one) =>
        one.section !== section &&
        (one.isFirm || one.section === "plan") &&
        belongsElsewhere(section, one.section) &&
        (covers(one.span, kept) || (one.section === "plan" && one.span.start <= kept.start + 2)),
    );
  if (
    section !== undefined &&
    kept &&
    !isElsewhere &&
    (asked !== "role.restated" || isOtherwise(state, reading, kept))
  )
    keep(section, kept, commitment ?? null);

  const added = asked === "close.read-back" && !mayPlan ? addedAtTheEnd(state, reading) : null;
  if (added) keep("turningPoints", added, null);
  // What is asked for is kept as the answer, or not at all.
  const open = state.open?.topic ?? asked;
  const wanted = open === null ? undefined : sectionOfTopic[open];
  for (const finding of reading.findings) {
    if (!isTold(finding)) continue;
    const sentence = sentenceAround(reading.text, finding);
    const said = reading.text.slice(sentence.start, sentence.end);
    if (isNoLine(said, reading.lang)) continue;
    const harms = reading.findings.some(
      (one) => one.kind === "risk" && one.start < sentence.end && sentence.start < one.end,
    );
    if (finding.kind === "insight" && !harms && tellsWhatDawned(said, reading.lang))
      keep("turningPoints", sentence, null);
    if (finding.subject === "other" || wanted === sectionOfFinding[finding.kind]) continue;
    if (finding.kind === "value" && wanted === undefined) keep("values", sentence, null);
    if (finding.kind === "strength") keep("fit", sentence, null);
    if (finding.kind === "collaboration") keep("collaboration", sentence, null);
  }
  // How somebody took the work, and why it is done as it is, are theirs wherever they tell it, a few of them.
  if (wanted === undefined && !ofOthers.test(open ?? "")) {
    const { received, cared } = dearIn(reading);
    const isRoom = (kept: RecordSection) =>
      state.lines.filter((line) => line.section === kept).length < mostDear &&
      !events.some((event) => event.kind === "line-kept" && event.section === kept);
    const bare = (span: Span) => trimClause(reading.text, span, reading.lang) ?? span;
    for (const span of received.slice(0, 1))
      if (isRoom("turningPoints")) keep("turningPoints", bare(span), null);
    for (const span of cared.slice(0, 1)) if (isRoom("values")) keep("values", bare(span), null);
  }
  // What somebody wants to work for is theirs wherever they say it; the wish that they come with is asked about again.
  if (wanted !== "aspiration" && phaseIndex(state.phase) > phaseIndex("concern"))
    for (const span of aimsTold(reading).slice(0, mostAims(state))) keep("aspiration", span, null);
  // A day named while the record is read back corrects the plan's.
  const corrects = asked === "close.read-back" && mayPlan && dayIn(reading) !== null;
  const detail = corrects ? "when" : asked === null ? undefined : detailOfTopic[asked];
  const plan = state.lines.findLast((line) => line.section === "plan");
  const then = detail === "obstacle" && kept ? thenIn(reading, whole) : null;
  if (plan && detail === "obstacle" && then) {
    for (const [part, span] of [
      ["obstacle", then.obstacle],
      ["answer", then.answer],
    ] as const) {
      const text = reading.text.slice(span.start, span.end);
      events.push({
        kind: "plan-detailed",
        turn,
        line: plan.line,
        detail: part,
        text,
        when: null,
        said: cite(turn, span),
      });
    }
  } else if (plan && detail !== undefined && (corrects || kept)) {
    const at = kept ?? whole;
    const text = reading.text.slice(at.start, at.end);
    // A bare day is hardly a commitment, yet it is the plan's day.
    const when = corrects || detail === "when" ? dayIn(reading) : (commitment?.when ?? null);
    const name = detail === "with" ? (partyNamed(reading, at) ?? text) : text;
    events.push({
      kind: "plan-detailed",
      turn,
      line: plan.line,
      detail,
      text: name,
      when,
      said: cite(turn, at),
    });
    if (detail !== "when" && when !== null && plan.when === null) {
      events.push({
        kind: "plan-detailed",
        turn,
        line: plan.line,
        detail: "when",
        text,
        when,
        said: cite(turn, at),
      });
    }
  } else if (wanted !== "plan" && open !== "close.next" && topics.has("outcomes.plan")) {
    for (const each of commitments) {
      const sentence = sentenceAround(reading.text, each);
      if (tellsAnAct(reading.text.slice(sentence.start, sentence.end), reading.lang))
        keep("plan", sentence, each);
    }
  }
  return [...events, ...decideToldUnasked(state, reading, turn, events)];
}

/** A plan told in answer to what one can do, or a strength in answer to what one aims for, is kept as what it is. */
function belongsElsewhere(asked: RecordSection, told: RecordSection): boolean {
  return told === "plan"
    ? asked !== "plan" && asked !== "collaboration"
    : (told === "fit" && asked === "aspiration") || (told === "aspiration" && asked === "fit");
}

const covers = (one: Span, other: Span) => one.start <= other.start + 2 && one.end >= other.end - 2;

/** Of several sentences the one that says what somebody wants is their aim. */
function aimIn(reading: Reading, asked: Topic, kept: Span | null): Span | null {
  if (asked !== "outcomes.aspiration" || kept === null) return kept;
  return aimsTold(reading).find(({ start, end }) => start < kept.end && kept.start < end) ?? kept;
}

/** Questions about the work of others, or about bad treatment. */
const ofOthers =
  /^(?:comparison|mirror|treatment|safety)\.|^concern\.wish$|^close\.next$|^contact\.where-it-stops$/u;

/** Lines of a section up to which something dear that was told unasked is added. */
const mostDear = 3;

/** Aims kept unasked: more would be a list of wishes. */
const mostUnasked = 2;

function mostAims({ lines }: State): number {
  return Math.max(0, mostUnasked - lines.filter((line) => line.section === "aspiration").length);
}

/** One's part told otherwise than it was belittled at the start, or set below another's. */
function isOtherwise(
  { heard, answered }: State,
  { text, lang, findings }: Reading,
  { start, end }: Span,
): boolean {
  const from = heard.minimizing ?? heard.comparison ?? answered["concern.wish"];
  const belittles = findings.some(
    (one) => one.kind === "minimizing" && isTold(one) && one.start < end && start < one.end,
  );
  const said = text.slice(start, end);
  const isRole = namesARole[lang].test(said) && !belittles;
  return (
    from !== undefined &&
    (isRole || (tellsOtherwise(said, lang) && (!belittles || turnsAgain[lang].test(said))))
  );
}

/** A name of one's own for it: 「しおり係、かしら」, "I'm the one who looks". */
const namesARole: Readonly<Record<Lang, RegExp>> = {
  ja: /[^。、\s]{2,}(?:係|役|番人|番|屋|の人)、?(?:」)?(?:かしら|かな|です|だ(?!け)|や(?!め)|でしょうか|ですかね)|(?:る|く|す|つ|ぐ|む|う)(?:ための)?(?:係|役|番)(?:[。、]|$|です|かな)/u,
  en: /\bi(?:['’]m| am) the (?:one|person|lad|lass|girl|woman|man|fella) (?:who|that)\b/iu,
};

/** Belittled and then turned: 「だけど、でも」, "but". */
const turnsAgain: Readonly<Record<Lang, RegExp>> = {
  ja: /けど|けれど|でも|じゃな|ではな/u,
  en: /\bbut\b/iu,
};

const nextStep =
  /\b(?:i'?ll|i'?d|i will|i would|i'?m going to|gonna|next step|the plan|make (?:it|that)|not (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on|by|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|instead)\b/iu;

/** A question is no line of the record: 「労基とかですか」, "Should I call the union?". What is wondered about oneself (〜でしょうか) is. */
const questionEnd: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!でしょう|だろう|の)(?:です|ます|ません|ました|でした|ない)か(?:ね)?[\s。?？]*$|(?:です|ます)か(?:ね)?[?？]\s*$/u,
  en: /\?\s*$/u,
};

function asksBack(reading: Reading, span: Span): boolean {
  const sentence = sentenceAround(reading.text, span);
  const end = sentence.end + (/^[?？]/u.exec(reading.text.slice(sentence.end))?.[0].length ?? 0);
  return questionEnd[reading.lang].test(reading.text.slice(sentence.start, end));
}

/** After an if-clause: what stands before is the obstacle, what stands after the answer. */
const ifWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<=たら|れば|ときは|時は|場合は|なら)、|(?<=なら)(?=[^、。]{2,12}(?:にする|にします|にずら|行く|行きます|やる|やります)[。]?$)|。(?=[^。]{2,30}(?:ます|ようにします|しておきます|ことにします|にするだけ|頼むわ|にずらす)[。]?$)/u,
  en: /(?<=^(?:well,? |maybe )?(?:if|when) [^,]{3,80}),\s+(?:then )?|(?<=^(?:if|when) [^,.]{6,60})\s(?=i(?:'d|'ll|ll|d| will| would|'m gonna| just)\b)/iu,
};

/** An obstacle and the answer to it, where both were told at once. */
function thenIn(reading: Reading, whole: Span): { readonly obstacle: Span; readonly answer: Span } | null {
  const turn = thenWords[reading.lang].exec(reading.text) ?? ifWords[reading.lang].exec(reading.text);
  if (!turn || turn.index <= whole.start || turn.index >= whole.end) return null;
  const obstacle = trimClause(reading.text, { start: whole.start, end: turn.index }, reading.lang);
  const answer = trimClause(
    reading.text,
    { start: turn.index + turn[0].length, end: whole.end },
    reading.lang,
  );
  return obstacle && answer ? { obstacle, answer } : null;
}

function dayIn(reading: Reading): FindingOf<"commitment">["when"] {
  const dated = reading.findings.find((finding) => finding.kind === "commitment" && finding.when !== null);
  return dated?.kind === "commitment" ? dated.when : null;
}

function partyNamed(reading: Reading, span?: Span): string | null {
  const party = reading.findings.find(
    (finding) =>
      finding.kind === "party" &&
      isTold(finding) &&
      (span === undefined || (finding.start < span.end && span.start < finding.end)),
  );
  return party?.kind === "party" ? party.name : null;
}

/** Somebody of the map whose name stands in the words, with or without its courtesy. */
function knownIn({ map }: State, { text, lang }: Reading): string | null {
  const said = text.toLowerCase();
  const bare = (name: string) =>
    lang === "ja" ? name.replace(/(?:さん|さま|様|くん|ちゃん|先生)(?:たち)?$/u, "") : name.toLowerCase();
  const known = map.parties.find(
    (party) => !party.struck && bare(party.name).length > 1 && said.includes(bare(party.name)),
  );
  return known?.name ?? null;
}

/** The whole sentence a finding stands in, without the white space and punctuation around it. */
export function sentenceAround(text: string, span: Span): Span {
  const ends = /[。．！？!?\n]|[.](?=\s|$)/gu;
  let start = 0;
  let end = text.length;
  for (const mark of withStops(text, "ja").matchAll(ends)) {
    if (mark.index < span.start) start = mark.index + mark[0].length;
    else if (mark.index >= span.end) {
      end = mark.index;
      break;
    }
  }
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
