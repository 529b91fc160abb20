import { remembered } from "./remember.ts";
import { type Lang, type Risk, type Span } from "../language/index.ts";
import { harmIn } from "./guards/told-harm.ts";
import { treatmentRisks } from "./guards/words.ts";
import { clauseMarks } from "./clause-marks.ts";
import { clauseAround, lastClause, sidesOf } from "./clause.ts";
import { clausesNow, kinOf, opposedTo, wordAgain } from "./kin.ts";
import { comparedParty, focusParty, insideParty, partnerParty } from "./focus.ts";
import { start, wish } from "./quote-beginning.ts";
import {
  clause,
  leastWeight,
  longestClause,
  longestGist,
  longestReadBack,
  longestSide,
  type Quote,
  within,
} from "./quote-clause.ts";
import type { Slot } from "./moves/move.ts";
import { shortestEffect, withItsGround, withoutItsSubject } from "./quote-effect.ts";
import { affirmed, drawnBy } from "./quote-drawn.ts";
import { missed } from "./quote-missed.ts";
import { phrase } from "./quote-phrase.ts";
import { around, name, task } from "./quote-names.ts";
import type { State } from "./state.ts";
import { restated, spokenPlainly } from "./restated.ts";
import { thread } from "./quote-thread.ts";
import { shortAnswer } from "./short-answer.ts";
import { isTold } from "./told.ts";
import { toldWords } from "./told-words.ts";
import { wonderIn } from "./wonder.ts";

/** The client's own words for a slot, or null where they gave none that can be quoted. */
export function quote(state: State, slot: Slot, isReadBack = false): Quote | null {
  const known = quotesOf(state);
  const key = isReadBack ? `${slot} read back` : slot;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(state, slot, isReadBack);
  known.set(key, found);
  return found;
}

const quotesOf = remembered(() => new Map<string, Quote | null>());

function find(state: State, slot: Slot, isReadBack: boolean): Quote | null {
  switch (slot) {
    case "party":
      return around(state, focusParty(state));
    case "inside":
      return around(state, insideParty(state));
    case "partner":
      return around(state, partnerParty(state));
    case "other":
      return name(state, comparedParty(state));
    case "task":
      return task(state);
    case "obstacle":
      return obstacle(state);
    case "gist":
      return unlessCrumb(state, phrase(state) ?? salient(state, longestGist) ?? core(state));
    case "words":
      return toldWords(state);
    case "thread":
      return thread(state);
    case "answer":
      return answer(state);
    case "restated":
      return restated(state);
    case "said":
      return spokenPlainly(state, quote(state, "gist"));
    case "one":
      return pair(state)?.[0] ?? null;
    case "two":
      return pair(state)?.[1] ?? null;
    case "side":
      return side(state, 0);
    case "flip":
      return side(state, 1);
    case "kin":
    case "earlier":
      return kin(state);
    case "before":
      return within(state, opposedTo(state), longestSide);
    case "now":
      return turning(state);
    case "again":
      return again(state);
    case "wonder":
      return wonder(state);
    case "harm":
      return harm(state) ?? clauseOfRisk(state, (risk) => treatmentRisks.has(risk));
    case "danger":
      return clauseOfRisk(state, (risk) => risk === "self-harm");
    case "heavy":
      return heavy(state);
    case "start":
      return start(state);
    case "wish":
      return wish(state);
    case "feeling":
      return justSaid(state, "feeling");
    case "minimizing":
      return justSaid(state, "minimizing") ?? clause(state, state.heard.minimizing, longestGist);
    case "effect":
      // In a role or an aim, what sounds like an effect is the role itself.
      return /^(?:role|outcomes)\./u.test(state.last?.answered ?? "")
        ? null
        : withoutItsSubject(state, justSaid(state, "effect"));
    case "trouble":
      return trouble(state);
    case "value":
      return clause(state, state.heard.value) ?? lineOf(state, "values");
    case "strength":
      return clause(state, state.heard.strength) ?? affirmed(lineOf(state, "fit"), state.lang);
    case "missed":
      return missed(state);
    case "feelingSaid":
      return clause(state, state.heard.feeling, longestSide);
    case "example":
    case "reason":
    case "better":
    case "reaction":
    case "stops":
    case "insideView":
    case "everyday":
    case "absence":
    case "role":
    case "gained":
      return drawnBy(state, slot);
    case "aspiration":
    case "plan":
    case "collaboration":
      return lineOf(state, slot, isReadBack);
  }
}

function answer(state: State): Quote | null {
  const short = shortAnswer(state);
  return short?.noun ? { text: short.noun, said: short.said } : null;
}

/** A few letters of a longer answer are a crumb of it. */
function unlessCrumb({ last, lang }: State, quoted: Quote | null): Quote | null {
  const isCrumb =
    quoted !== null && quoted.text.length <= crumb[lang] && (last?.text.trim().length ?? 0) > 3 * crumb[lang];
  return isCrumb && /[ぁ-ん]$/u.test(quoted.text) ? null : quoted;
}

/** Characters up to which a quotation of a longer answer says little. */
const crumb: Readonly<Record<Lang, number>> = { ja: 4, en: 0 };

/** What the reader took for the core; where that only remarks on one's own words, what they were said of. */
function core(state: State): Quote | null {
  const gist = state.last?.gist;
  return gist && clauseMarks[state.lang].reports.test(gist.text)
    ? within(state, clausesNow(state)[0] ?? null, longestGist)
    : clause(state, gist);
}

/** What is hard for whoever receives it. An answer that tells of no trouble is not handed back as one. */
function trouble(state: State): Quote | null {
  const told = [state.answered["recipient.trouble"], state.heard.trouble];
  const quotes = told.map((said) => clause(state, said, longestClause, "theirs"));
  return quotes.find((quoted) => quoted !== null && soundsHard[state.lang].test(quoted.text)) ?? null;
}

const soundsHard: Readonly<Record<Lang, RegExp>> = {
  ja: /困|待|遅|間違|間に合|足り|痛|怖|こわ|不|心配|大変|面倒|迷|焦|あせ|慌|あわて|忙|混|切れ|壊|止ま|止め|落ち(?!着|つ)|忘|な(?:い|く|かっ)|ません|ず(?:に|、|$)|[らん]ん(?:$|と)|飛ぶ|損|無駄|しんど|つら|疲|クレーム|苦|悩|嫌|いや|怒|泣|ミス|ずれ|欠|漏|もれ|急|重|危|高|冷|汚/u,
  en: /./u,
};

function justSaid(state: State, kind: "feeling" | "minimizing" | "effect"): Quote | null {
  const { last } = state;
  // Somebody who corrects the word they chose means the last one.
  const finding = last?.findings.findLast((each) => each.kind === kind && isTold(each));
  if (!last || !finding) return null;
  // A bare verb (「助かります」) says of nobody what they gain.
  if (kind === "effect" && finding.text.length < shortestEffect[state.lang]) return null;
  const { start, end } = kind === "effect" ? withItsGround(state, finding) : finding;
  const said = { text: last.text.slice(start, end), said: { turn: last.turn, start, end } };
  return clause(state, said, kind === "minimizing" ? longestGist : longestClause);
}

function lineOf(
  state: State,
  section: "values" | "fit" | "aspiration" | "plan" | "collaboration",
  isReadBack = false,
): Quote | null {
  const line = state.lines.find((each) => each.section === section && !each.struck);
  const [said] = line?.said ?? [];
  if (!line || !said) return null;
  const longest = isReadBack ? longestReadBack : section === "aspiration" ? longestGist : longestClause;
  return clause(state, { text: line.edited ?? line.text, said }, longest);
}

/** The weightiest clause of the last utterance that can stand in a sentence. */
function salient(state: State, longest: Readonly<Record<Lang, number>>): Quote | null {
  const fitting = clausesNow(state).flatMap((told) => {
    const isLast = told.said.end >= (state.last?.text.length ?? 0) - 1;
    const quoted = told.weight < leastWeight ? null : within(state, told, longest, isLast);
    return quoted ? [{ told, quoted, worth: told.weight - quoted.text.length / briefly[state.lang] }] : [];
  });
  const most = Math.max(...fitting.map(({ worth }) => worth));
  const best = fitting.find(({ worth }) => worth === most);
  if (!best || !isNearlyAll(state, best.quoted.text)) return best?.quoted ?? null;
  const part = fitting.find(
    ({ told, quoted }) =>
      quoted.text.length < best.quoted.text.length &&
      told.said.start >= best.told.said.start &&
      told.said.end <= best.told.said.end &&
      told.weight >= best.told.weight - mostLostByPart,
  );
  return (part ?? best).quoted;
}

/** Whether a longer answer would be handed back nearly whole, where a part of it says enough. */
function isNearlyAll({ last, lang }: State, text: string): boolean {
  return lang === "en" && text.length > longestWhole && text.length > 0.6 * (last?.text.length ?? 0);
}

/** Characters of an English answer that is said back whole, and points of weight that a part of a longer one may lack. */
const longestWhole = 44;
const mostLostByPart = 1.2;

/** Characters that cost a quotation one point of weight: of two clauses that weigh alike the shorter is said back. */
const briefly: Readonly<Record<Lang, number>> = { ja: 10, en: 24 };

/** The clause of the last utterance that speaks for or against reaching anybody. */
function turning(state: State): Quote | null {
  for (const told of clausesNow(state)) {
    const quoted = told.stance === null ? null : within(state, told, longestGist);
    if (quoted) return quoted;
  }
  return null;
}

/** The two weightiest clauses of a longer utterance, in the order in which they were said. */
function pair(state: State): readonly [Quote, Quote] | null {
  const fitting = clausesNow(state).flatMap((told) => {
    const quoted = told.weight < leastWeight ? null : within(state, told, longestSide);
    return quoted ? [{ told, quoted }] : [];
  });
  const [first] = fitting;
  const second = fitting.find(
    ({ told }) =>
      first !== undefined &&
      (told.said.end <= first.told.said.start || told.said.start >= first.told.said.end),
  );
  if (!first || !second) return null;
  return first.told.said.start < second.told.said.start
    ? [first.quoted, second.quoted]
    : [second.quoted, first.quoted];
}

function side(state: State, index: 0 | 1): Quote | null {
  const { last } = state;
  const sides = last && sidesOf(last.text, state.lang);
  if (!last || !sides) return null;
  const at = ({ start, end }: Span) =>
    within(state, { text: last.text.slice(start, end), said: { turn: last.turn, start, end } }, longestSide);
  // A long side is said by its last clause; an English one runs on too freely for that.
  const [one, other] = sides.map(
    (span) => at(span) ?? (state.lang === "ja" ? at(lastClause(last.text, span, state.lang)) : null),
  );
  // Only one side that can be quoted is no two sides.
  return one && other ? (index === 0 ? one : other) : null;
}

/** Clauses that are looked through for one that fits, so that a turn's time does not grow with the session. */
const kinTried = 6;

function kin(state: State): Quote | null {
  for (const told of kinOf(state).slice(0, kinTried)) {
    const quoted = within(state, told, longestSide);
    if (quoted && !state.sentences.some((sentence) => sentence.includes(quoted.text))) return quoted;
  }
  return null;
}

function again(state: State): Quote | null {
  const word = wordAgain(state);
  const { last } = state;
  if (word === null || !last) return null;
  const start = last.text.indexOf(word);
  // A piece of a longer word would look like a slip.
  const standsAlone = !/[\p{Script=Han}a-z]/iu.test(
    `${last.text.charAt(start - 1)}${last.text.charAt(start + word.length)}`,
  );
  return start < 0 || !standsAlone
    ? null
    : { text: word, said: [{ turn: last.turn, start, end: start + word.length }] };
}

/** What may get in the way, without what one would do then. */
function obstacle(state: State): Quote | null {
  const answer = state.answered["outcomes.plan-obstacle"];
  const kept = state.lines.findLast((line) => line.section === "plan")?.obstacle ?? null;
  const at = answer && kept !== null ? answer.text.indexOf(kept) : -1;
  if (!answer || kept === null || at < 0) return clause(state, answer, longestSide);
  const start = answer.said.start + at;
  return clause(
    state,
    { text: kept, said: { turn: answer.said.turn, start, end: start + kept.length } },
    longestGist,
  );
}

function wonder({ last, lang }: State): Quote | null {
  const span = last && wonderIn(last.text, lang);
  if (!last || !span) return null;
  const text = last.text.slice(span.start, span.end);
  return text.length > longestGist[lang] || /[「」“”"\n{}]/u.test(text)
    ? null
    : { text, said: [{ turn: last.turn, ...span }] };
}

/** The clause that speaks of a death, an illness, tears; of several, the shortest that holds it. */
function heavy(state: State): Quote | null {
  const { lang } = state;
  const told = clausesNow(state)
    .filter((each) => clauseMarks[lang].heavy.test(each.text))
    .toSorted((a, b) => a.text.length - b.text.length);
  for (const each of told) {
    const quoted = within(state, each, longestGist);
    if (quoted) return quoted;
  }
  return null;
}

/** What was done, as short as it can be said: the words that others used, or the part of the clause that tells it. */
function harm(state: State): Quote | null {
  const { last, lang } = state;
  const span = last && harmIn(last.text, lang);
  if (!last || !span) return null;
  const spoken = [...last.text.matchAll(/「([^「」]+)」/gu)].find(
    ({ index, 0: whole }) => index <= span.start && span.end <= index + whole.length,
  );
  if (spoken?.[1] && spoken[1].length <= longestGist[lang]) {
    const start = spoken.index + 1;
    return { text: spoken[1], said: [{ turn: last.turn, start, end: start + spoken[1].length }] };
  }
  // In Japanese what was done stands at the end, in English at the beginning.
  const at = lang === "ja" ? span.end - 1 : span.start;
  const around = clauseAround(last.text, { start: at, end: at + 1 }, lang);
  const piece = piecesOf(last.text, around, lang).find(({ start, end }) => start <= at && at < end);
  for (const { start, end } of [around, ...(piece ? [piece] : [])]) {
    const said = { turn: last.turn, start, end };
    const quoted = within(state, { text: last.text.slice(start, end), said }, longestGist);
    if (quoted) return quoted;
  }
  return null;
}

/** A clause cut once more, at its commas and its "and". */
function piecesOf(text: string, { start, end }: Span, lang: Lang): readonly Span[] {
  const joints =
    lang === "ja"
      ? /、/gu
      : /,\s+(?:and\s+|but\s+|so\s+)?|\s+(?:and|but|so)\s+(?=(?:i|she|he|they|we|my|the|it)\b)/giu;
  const pieces: Span[] = [];
  let from = start;
  for (const joint of text.slice(start, end).matchAll(joints)) {
    pieces.push({ start: from, end: start + joint.index });
    from = start + joint.index + joint[0].length;
  }
  return [...pieces, { start: from, end }];
}

/** The clause of the last utterance that tells of bad treatment or of danger, so that it is named in the client's own words first. */
function clauseOfRisk(state: State, isMeant: (risk: Risk) => boolean): Quote | null {
  const { last, lang } = state;
  if (!last) return null;
  for (const finding of last.findings) {
    if (finding.kind !== "risk" || !isMeant(finding.risk) || finding.negated) continue;
    const { start, end } = clauseAround(last.text, finding, lang);
    const said = { turn: last.turn, start, end };
    const quoted = within(state, { text: last.text.slice(start, end), said }, longestGist);
    if (quoted) return quoted;
  }
  return null;
}
