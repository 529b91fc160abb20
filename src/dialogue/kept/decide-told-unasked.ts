import { daysIn, type Lang, type Reading, type Span } from "../../language/index.ts";
import type { PlanDate, RecordSection, SessionEvent } from "../event.ts";
import { contentWords } from "../quote/content-words.ts";
import type { KeptLine, State } from "../state.ts";
import { cite } from "../told.ts";
import type { Topic } from "../topic.ts";
import { weighedMost } from "./weighed-most.ts";
import { type Known, type ToldUnasked, toldUnasked } from "./told-unasked.ts";

/** Lines of each section up to which something is added unasked: more would be a transcript. */
const most: Readonly<Record<RecordSection, number>> = {
  aspiration: 3,
  values: 4,
  fit: 4,
  plan: 5,
  collaboration: 2,
  turningPoints: 8,
};

/** The question that a section answers: what stands there is not asked for again. */
const topicOf: Readonly<Partial<Record<RecordSection, Topic>>> = {
  plan: "outcomes.plan",
  collaboration: "outcomes.collaboration",
  fit: "outcomes.fit",
};

/** Questions for what brings somebody. */
const brings: ReadonlySet<Topic> = new Set<Topic>(["rating", "concern.wish"]);

/** The facts of what is told unasked for the record, beside the lines that were just kept as answers. */
export function decideToldUnasked(
  state: State,
  reading: Reading,
  turn: number,
  kept: readonly SessionEvent[],
): readonly SessionEvent[] {
  const names = state.map.parties.flatMap((party) =>
    party.struck ? [] : [bareName(party.name, state.lang), ...party.aliases],
  );
  const events: SessionEvent[] = [];
  for (const told of toldUnasked(reading, knownBy(state, turn, names))) {
    const { section, span } = told;
    const lines = [...state.lines.filter((line) => !line.struck), ...keptIn([...kept, ...events])];
    const text = reading.text.slice(span.start, span.end);
    if (lines.some((line) => line.text.includes(text) || text.includes(line.text))) continue;
    if (kept.some((event) => event.kind === "plan-detailed") && section === "plan") continue;
    // What brings somebody is asked about again at the end, as then and now.
    if (section === "aspiration" && state.open && brings.has(state.open.topic)) continue;
    const detailed = section === "plan" ? sayFirmly(state, reading, turn, told) : null;
    if (detailed) {
      events.push(...detailed);
      continue;
    }
    const piece = section === "plan" ? asPiece(state, turn, told, text) : null;
    if (piece) {
      events.push(piece);
      continue;
    }
    const room = told.isOneOfFew ? mostOfFew : most[section];
    if (lines.filter((line) => line.section === section).length >= room) continue;
    const count =
      state.lines.filter((line) => line.section === section).length +
      keptIn([...kept, ...events]).filter((line) => line.section === section).length;
    events.push({
      kind: "line-kept",
      turn,
      line: `${section}-${count + 1}`,
      section,
      text,
      said: cite(turn, span),
      when: section === "plan" ? dayOf(state, reading, span) : null,
      with: section === "plan" ? personIn(state, text) : null,
    });
    const topic = topicOf[section];
    const isKnown = topic === undefined || state.answered[topic] !== undefined || state.open?.topic === topic;
    if (topic !== undefined && told.isFirm && !isKnown)
      events.push({ kind: "topic-answered", turn, topic, said: cite(turn, span), text });
  }
  return [...events, ...whatWeighed(state, turn, keptIn([...kept, ...events]))];
}

/** Lines of a section up to which something told in few words is added. */
const mostOfFew = 3;

/** Turns for which what follows a plan may be a piece of it. */
const planStays = 3;

function knownBy(state: State, turn: number, names: readonly string[]): Known {
  return {
    names,
    today: state.today,
    planned: planOfLate(state, turn) !== undefined,
    left: (["aspiration", "values"] as const).filter(
      (section) =>
        state.left[`outcomes.${section}`] !== undefined &&
        !state.lines.some((line) => line.section === section && !line.struck),
    ),
    asked: state.open?.topic ?? state.last?.answered ?? null,
  };
}

function planOfLate({ lines }: State, turn: number): KeptLine | undefined {
  return lines.findLast(
    ({ section, struck, said }) =>
      section === "plan" && !struck && turn - (said.at(-1)?.turn ?? 0) <= planStays,
  );
}

/** What is told of a plan without a doing of its own, or as all there is to it, is how it begins. */
function asPiece(state: State, turn: number, told: ToldUnasked, text: string): SessionEvent | null {
  const plan = isPiece.test(told.teller) ? planOfLate(state, turn) : undefined;
  if (!plan || plan.firstStep !== null) return null;
  return {
    kind: "plan-detailed",
    turn,
    line: plan.line,
    detail: "firstStep",
    text,
    when: null,
    said: cite(turn, told.span),
  };
}

const isPiece = /^terse\.plan\.(?:piece|only)$/u;

/** Where little of what stayed with somebody was found by its form, what weighed most stands there. */
function whatWeighed(
  state: State,
  turn: number,
  kept: readonly Extract<SessionEvent, { kind: "line-kept" }>[],
): readonly SessionEvent[] {
  const lines = [...state.lines, ...kept].filter(({ section }) => section === "turningPoints");
  if (lines.length >= mostThatWeigh) return [];
  const weighs = weighedMost(state, [...state.lines, ...kept]);
  return weighs === null
    ? []
    : [
        {
          kind: "line-kept",
          turn,
          line: `turningPoints-${lines.length + 1}`,
          section: "turningPoints",
          ...weighs,
          when: null,
          with: null,
        },
      ];
}

/** Lines of what stayed with somebody below which one is kept for its weight alone. */
const mostThatWeigh = 2;

function keptIn(events: readonly SessionEvent[]) {
  return events.filter((event) => event.kind === "line-kept");
}

/** A plan told firmly stands in the place of what was only thought of before; what is thought of beside it adds nothing. */
function sayFirmly(
  state: State,
  reading: Reading,
  turn: number,
  { span, isFirm }: ToldUnasked,
): readonly SessionEvent[] | null {
  const text = reading.text.slice(span.start, span.end);
  const same = state.lines.filter(
    (line) => line.section === "plan" && !line.struck && isOfTheSame(line, text, state),
  );
  const loose = same.find((line) => isLoose(line.edited ?? line.text, state.lang));
  if (!isFirm && same.length > 0 && !loose) return [];
  // "I'll ask her": the same again in fewer words says that it is meant.
  if (loose && holdsAll(loose.edited ?? loose.text, text, state.lang)) return [];
  if (!loose) return null;
  const { line } = loose;
  const said = cite(turn, span);
  const when = dayOf(state, reading, span);
  const withWhom = personIn(state, text);
  const detail = (detail: "when" | "with", text: string, when: PlanDate | null): SessionEvent => ({
    kind: "plan-detailed",
    turn,
    line,
    detail,
    text,
    when,
    said,
  });
  return [
    { kind: "line-changed", turn, line, text, said, again: true },
    ...(when ? [detail("when", text, when)] : []),
    ...(withWhom === null ? [] : [detail("with", withWhom, null)]),
  ];
}

function holdsAll(longer: string, shorter: string, lang: Lang): boolean {
  const words = new Set(contentWords(longer, lang));
  return shorter.length < longer.length && contentWords(shorter, lang).every((word) => words.has(word));
}

/** Words in common from which two sentences tell of one act. */
const sharedFrom: Readonly<Record<Lang, number>> = { ja: 2, en: 2 };

function isOfTheSame(line: KeptLine, text: string, state: State): boolean {
  const { lang } = state;
  if (line.with !== null && line.with === personIn(state, text) && holdsAll(line.text, text, lang))
    return true;
  const words = new Set(contentWords(line.edited ?? line.text, lang));
  const shared = contentWords(text, lang).filter((word) => words.has(word));
  return shared.length >= Math.min(sharedFrom[lang], Math.max(1, words.size - 1));
}

/** Said with a "perhaps". */
function isLoose(text: string, lang: Lang): boolean {
  return perhaps[lang].test(text);
}

const perhaps: Readonly<Record<Lang, RegExp>> = {
  ja: /か(?:な|しら)|かもしれ|てもいい|くらい/u,
  en: /\b(?:could|might|maybe|perhaps|don['’]?t say|i['’]?d|would)\b/iu,
};

function dayOf(state: State, { text, lang }: Reading, span: Span) {
  const days = daysIn(text, lang, state.today);
  const inside = days.find(({ start, end }) => span.start <= start && end <= span.end);
  return inside?.when ?? (days.length === 1 ? (days[0]?.when ?? null) : null);
}

/** Whoever of the map is named first in the words. */
function personIn({ map, lang }: State, text: string): string | null {
  const said = text.toLowerCase();
  const named = map.parties.flatMap((party) => {
    const at = [party.name, ...party.aliases]
      .map((name) => bareName(name, lang).toLowerCase())
      .flatMap((name) => (name.length > 1 && said.includes(name) ? [said.indexOf(name)] : []));
    return party.struck || at.length === 0 ? [] : [{ name: party.name, at: Math.min(...at) }];
  });
  return named.toSorted((a, b) => a.at - b.at)[0]?.name ?? null;
}

function bareName(name: string, lang: Lang): string {
  return lang === "ja" ? name.replace(/(?:さん|さま|様|くん|ちゃん|先生)(?:たち)?$/u, "") : name;
}
