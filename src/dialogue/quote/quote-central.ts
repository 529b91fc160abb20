import type { Lang } from "../../language/index.ts";
import { readsAloud } from "../kept/reads-aloud.ts";
import type { State } from "../state.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { helpAskedFor } from "../talk/asks-for-help.ts";
import { wantsToStop } from "../talk/wants-to-stop.ts";
import { carriesFrom } from "../thread/carries.ts";
import type { OnTheTable } from "../thread/on-the-table.ts";
import { namesSomebody } from "../thread/tale-names.ts";
import { turnsOrCarries } from "../thread/turns-or-carries.ts";
import { asOneLine } from "./quote-line.ts";
import { type Quote, within } from "./quote-clause.ts";

/** Characters of it that can stand between marks. */
const longest: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** Weight from which something told was more than an answer. */
const weighsFrom = 1;

/** What weighs most of all that was told, as the person said it; null where nothing weighs much, or it is not sure which words carry it. */
export function central(state: State): Quote | null {
  const { table } = state.thread;
  const dearer = table.map((put) => ({ ...put, weight: put.weight + dearness(put, state.lang) }));
  return heaviest(state, dearer, weighsFrom) ?? heaviest(state, dearer, carriesFrom);
}

/** What a line that is dear, or that dawned, has before one as heavy; and what one that makes oneself small has less: nobody goes home with that. */
function dearness({ signs, hearts }: OnTheTable, lang: Lang): number {
  const isDear = signs.some((sign) => sign === "dear" || sign === "dawns" || sign === "thanks");
  return Number(isDear) - 2 * Number(hearts.some(({ text }) => makesSmall[lang].test(text)));
}

const makesSmall: Readonly<Record<Lang, RegExp>> = {
  ja: /恥ずかし|地味|情けな|みじめ|惨め|バカ|馬鹿|ばか(?!り|っか)|つまらな|しょうもな|だめな|ダメ|無能|面白くない/u,
  en: /\b(?:asham\w+|embarrass\w+|stupid|dumb|boring|rubbish|useless|pathetic|daft|worthless|silly)\b/iu,
};

/** What weighs most of what was told line by line, a short line whole; null where that was said back just now. */
export function whole(state: State): Quote | null {
  const { table, telling } = state.thread;
  if (telling === null) return null;
  const told = table
    .filter(({ turn }) => telling.turns.includes(turn))
    .map((put, index) => {
      const text = telling.lines.find(({ said }) => said.turn === put.turn)?.text ?? "";
      const named = namesSomebody(text, state.lang) ? ofAName : 0;
      const turns = turnsOrCarries(text, state.lang) ? ofATurn : 0;
      return { ...put, weight: put.weight + named + turns + index * perLine };
    });
  const isNew = ({ turn }: OnTheTable) =>
    turn !== telling.saidBack.at(-1) || telling.sinceThen >= afterAWhile;
  const [most] = told.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const outweighs = (put: OnTheTable) =>
    put.weight === most && told.every((one) => one === put || one.weight <= put.weight - byFar);
  const byWeight = told.toSorted((a, b) => b.weight - a.weight || b.turn - a.turn);
  for (const put of [...byWeight.filter((one) => isNew(one) || outweighs(one)), ...byWeight]) {
    const line = telling.lines.find(({ said }) => said.turn === put.turn);
    const quoted = (line && asOneLine(state, line)) ?? heaviest(state, [put], put.weight);
    if (quoted) return quoted;
  }
  return null;
}

/** What each line that comes later counts: a tale goes towards what it is told for. */
const perLine = 0.1;

/** What it counts that a line gives a name, or turns or carries the tale. */
const ofAName = 0.75;
const ofATurn = 1.25;

/** Weight over all others with which a line is held even where it was said just before. */
const byFar = 1;

/** Replies after which what was said back last may be so once more. */
const afterAWhile = 2;

/** Turns back to which something was told lately. */
const latelyWithin = 6;

/** What weighs most of what was told lately: what somebody wants to be asked about. */
export function lately(state: State): Quote | null {
  const since = (state.last?.turn ?? 0) - latelyWithin;
  const before = state.thread.table
    .filter(({ turn, weight }) => turn >= since && turn !== state.last?.turn && weight >= carriesFrom)
    .map((put) => ({ ...put, weight: put.weight + (put.turn - since) * perTurn }));
  for (const put of before.toSorted((a, b) => b.weight - a.weight || b.turn - a.turn)) {
    const line = state.thread.telling?.lines.find(({ said }) => said.turn === put.turn);
    const quoted = (line && asOneLine(state, line)) ?? heaviest(state, [put], carriesFrom);
    if (quoted) return quoted;
  }
  return null;
}

/** What each turn that is nearer counts: what was said just now is what somebody means. */
const perTurn = 0.5;

function heaviest(state: State, table: readonly OnTheTable[], from: number): Quote | null {
  const { lang } = state;
  const told = table
    .filter(({ weight }) => weight >= from)
    .toSorted((a, b) => b.weight - a.weight || b.turn - a.turn);
  for (const { hearts } of told)
    for (const heart of hearts) {
      const isOfTheTalk = lang === "en" && ofTheTalkEn(heart.text).length > 0;
      const isAsking = helpAskedFor(heart.text, lang) !== null || wantsToStop(heart.text, lang) !== null;
      const quoted = heart.isSure && !isOfTheTalk && !isAsking ? within(state, heart, longest) : null;
      if (quoted && readsAloud(quoted.text, lang)) return quoted;
    }
  return null;
}
