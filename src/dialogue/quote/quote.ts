// Long because every slot of a wording stands here beside where its words come from.
import { rightSaid } from "../said-back/right-thing.ts";
import { remembered } from "../remember.ts";
import { plainly } from "../talk/plainly.ts";
import { timeLeft } from "../talk/time-left.ts";
import { takenWrongly } from "../talk/taken-wrongly.ts";
import { type Lang, type Risk, type Span } from "../../language/index.ts";
import { saidInstead } from "../guards/said-instead.ts";
import { harmIn } from "../guards/told-harm.ts";
import { treatmentRisks } from "../guards/words.ts";
import { clauseMarks } from "./clause-marks.ts";
import { clauseAround } from "./clause.ts";
import { clausesNow } from "./clauses-now.ts";
import { comparedParty, focusParty, insideParty, partnerParty } from "../people/focus.ts";
import { isReached } from "../people/served.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { wish } from "./quote-beginning.ts";
import {
  clause,
  longestClause,
  longestGist,
  longestReadBack,
  longestSide,
  type Quote,
  within,
} from "./quote-clause.ts";
import type { Slot } from "../moves/move.ts";
import { affirmed } from "./quote-drawn.ts";
import { carried, earlier, passed } from "./quote-passed.ts";
import { gathered } from "./quote-gathered.ts";
import { heart } from "./quote-heart.ts";
import { central, lately, whole } from "./quote-central.ts";
import { line } from "./quote-line.ts";
import { isNeverTheHeart } from "./never-the-heart.ts";
import { missed } from "./quote-missed.ts";
import { phrase } from "./quote-phrase.ts";
import { around, name, served, task } from "./quote-names.ts";
import type { RecordSection } from "../event.ts";
import { readsAloud } from "../kept/reads-aloud.ts";
import type { KeptLine, Said, State } from "../state.ts";
import { isAFewWords } from "../thread/on-the-table.ts";
import { restated, spokenPlainly } from "../said-back/restated.ts";
import { saidInFull } from "../said-back/said-in-full.ts";
import { begunWith } from "../set-beside/begun-with.ts";
import { felt } from "../set-beside/felt.ts";
import { namedAgain } from "../set-beside/named-again.ts";
import { pairNow } from "../set-beside/pair.ts";
import { shortAnswer } from "../said-back/short-answer.ts";
import { isTold } from "../told.ts";
import { toldWords } from "../said-back/told-words.ts";
import { personNamed } from "../thread/person-named.ts";
import { whatOfTheTale, whomOfTheTale } from "../thread/tale-names.ts";
import { thingNamed } from "../thread/thing-named.ts";
import { wonderIn } from "../thread/wonder.ts";

/** The client's own words for a slot, or null where they gave none that can be quoted. */
export function quote(state: State, slot: Slot, isReadBack = false): Quote | null {
  const known = quotesOf(state);
  const key = isReadBack ? `${slot} read back` : slot;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(state, slot, isReadBack);
  const quoted = found !== null && !namesHarm.has(slot) && isHarmDone(state, found) ? null : found;
  known.set(key, quoted);
  return quoted;
}

/** Slots in which it is said what was done to somebody; in all others it would stand as their own word. */
const namesHarm: ReadonlySet<Slot> = new Set<Slot>(["harm", "words", "danger"]);

/** Whether a quotation holds what was said or done to hurt the person. */
function isHarmDone({ last, lang }: State, { said }: Quote): boolean {
  const harmful = last ? harmIn(last.text, lang) : null;
  return (
    harmful !== null &&
    said.some(({ turn, start, end }) => turn === last?.turn && start < harmful.end && harmful.start < end)
  );
}

const quotesOf = remembered(() => new Map<string, Quote | null>());

function find(state: State, slot: Slot, isReadBack: boolean): Quote | null {
  switch (slot) {
    case "party":
      return served(state, focusParty(state));
    case "inside":
      return around(state, insideParty(state));
    case "reached":
      return around(
        state,
        insideParty(state, (party) => isReached(state, party)),
      );
    case "partner":
      return around(state, partnerParty(state));
    case "other":
      return name(state, comparedParty(state));
    case "task":
      return task(state);
    case "obstacle":
      return obstacle(state);
    case "gist":
      return unlessCrumb(state, phrase(state) ?? heart(state));
    case "words":
      return toldWords(state);
    case "answer":
      return answer(state);
    case "restated":
      return restated(state);
    case "said":
      return spokenPlainly(state, quote(state, "gist"));
    case "wonder":
      return wonder(state);
    case "plainly":
      return meant(state);
    case "left":
      return { text: timeLeft(state), said: [] };
    case "wrong":
      return takenWrongly(state);
    case "right":
      return rightSaid(state);
    case "harm":
      return harm(state) ?? clauseOfRisk(state, (risk) => treatmentRisks.has(risk));
    case "danger":
      return clauseOfRisk(state, (risk) => risk === "self-harm");
    case "instead":
      return insteadOfIt(state);
    case "heavy":
      return heavy(state);
    case "wish":
      return wish(state);
    case "minimizing":
      return ifBelittling(state, belittling(state) ?? clause(state, state.heard.minimizing, longestGist));
    case "trouble":
      return trouble(state);
    case "value":
      return isReadBack
        ? lineOf(state, "values", true)
        : (clause(state, state.heard.value) ?? lineOf(state, "values"));
    case "strength":
      return clause(state, state.heard.strength) ?? affirmed(lineOf(state, "fit"), state.lang);
    case "missed":
      return missed(state);
    case "passed":
      return passed(state);
    case "carried":
      return carried(state);
    case "earlier":
      return earlier(state);
    case "central":
      return central(state);
    case "whole":
      return whole(state);
    case "lately":
      return lately(state) ?? central(state);
    case "day":
      return clause(state, state.answered["outcomes.plan-when"], longestSide);
    case "begun":
      return begunWith(state);
    case "oneside":
      return pairNow(state)?.one ?? null;
    case "otherside":
      return pairNow(state)?.other ?? null;
    case "again":
      return namedAgain(state)?.name ?? null;
    case "before":
      return namedAgain(state)?.before ?? null;
    case "felt":
      return felt(state);
    case "person":
    case "gone":
      return askedAbout(state, slot === "gone");
    case "thing":
      return thingNamed(state);
    case "line":
      return line(state);
    case "whom":
      return whomOfTheTale(state);
    case "what":
      return whatOfTheTale(state);
    case "dear":
      return gathered(state)[0] ?? null;
    case "dearer":
      return gathered(state)[1] ?? null;
    case "dearest":
      return gathered(state)[2] ?? null;
    case "step":
      return stepAsTold(state);
    case "dawned":
      return lineOf(state, "turningPoints", true);
    case "aspiration":
    case "plan":
      return lineOf(state, slot, isReadBack);
  }
}

/** Characters of a step that can stand between marks. */
const longestStep: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** A step in its very words, to the end: its 「わ」 and its "maybe" are how it was meant. */
function stepAsTold(state: State): Quote | null {
  const { step, lang } = state;
  if (!step) return null;
  const begun =
    /^(?:(?:うん|はい|ええ|まあ|あと|じゃあ?|ok|so|well|yeah|and|also|then)[、,\s]+)*/iu.exec(step.text)?.[0]
      .length ?? 0;
  const text = step.text.slice(begun).replace(/[。.!！、,\s]+$/u, "");
  const { turn, start } = step.said;
  const cited = { turn, start: start + begun, end: start + begun + text.length };
  return text.length <= longestStep[lang] && !/[「」“”"]/u.test(text)
    ? { text, said: [cited] }
    : within(state, step, longestStep);
}

/** Somebody who was spoken of, who has died or has not. */
function askedAbout(state: State, isGone: boolean): Quote | null {
  const person = personNamed(state);
  return person?.isGone === isGone ? person.name : null;
}

/** What the question that stands, or was put last, is after. */
function meant({ open, lastReply, lang }: State): Quote | null {
  const topic = open?.topic ?? lastReply?.asks;
  const text = topic ? plainly[topic]?.[lang] : undefined;
  return text === undefined ? null : { text, said: [] };
}

function answer(state: State): Quote | null {
  const full = saidInFull(state);
  if (full) return { text: full.text.replace(/\.$/u, ""), said: full.said };
  const short = shortAnswer(state);
  return short && { text: short.noun, said: short.said };
}

/** A few letters of a longer answer are a crumb of it. */
function unlessCrumb({ last, lang }: State, quoted: Quote | null): Quote | null {
  const isCrumb =
    quoted !== null && quoted.text.length <= crumb[lang] && (last?.text.trim().length ?? 0) > 3 * crumb[lang];
  return isCrumb ? null : quoted;
}

/** Characters up to which a quotation of a longer answer says little. */
const crumb: Readonly<Record<Lang, number>> = { ja: 4, en: 0 };

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

/** An English quotation that says it is only this or that; "on my own since he left" is no word that makes the work small. */
function ifBelittling({ lang }: State, quoted: Quote | null): Quote | null {
  if (quoted !== null && ofTheTelling[lang].test(quoted.text)) return null;
  return lang === "en" && quoted !== null && !makesSmall.test(quoted.text) ? null : quoted;
}

/** "There's not much to tell": said of the telling, not of the work. */
const ofTheTelling: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:話|言|語|書)(?:す|う|る|く|した|った|いた|すほど|うほど)[^。、]{0,4}(?:こと|もの|話|ほど)|(?:大した|たいした)(?:話|こと)/u,
  en: /\b(?:much|nothing|little) (?:more |else )?to (?:tell|say|add|stay with|report|it)\b/iu,
};

const makesSmall =
  /\b(?:just|only|merely|simply|basically|mere|glorified|nothing|nobody|no one|any(?:one|body)|monkey|cogs?|number|robot|machine|replaceable|small|little|boring|pointless|dead end|not (?:much|important|special|exactly|saving|like)|(?:a|an) (?:\w+ )?(?:clerk|pusher|drone|dogsbody|skivvy))\b/iu;

/** The belittling words just said. Somebody who corrects the word they chose means the last one. */
function belittling(state: State): Quote | null {
  const { last } = state;
  const finding = last?.findings.findLast((each) => each.kind === "minimizing" && isTold(each));
  if (!last || !finding) return null;
  const { start, end } = finding;
  return clause(
    state,
    { text: last.text.slice(start, end), said: { turn: last.turn, start, end } },
    longestGist,
  );
}

/** Share of a line's letters from which nothing of it is missing but what leads in or trails off. */
const nearlyWhole = 0.75;

function lineOf(state: State, section: RecordSection, isReadBack = false): Quote | null {
  const lines = state.lines.filter((each) => each.section === section && !each.struck);
  if (!isReadBack) return quoteOf(state, lines[0], section === "aspiration" ? longestGist : longestClause);
  // Read back are the words of the end, and only what one would read aloud.
  const quotes = lines.toReversed().flatMap((line) => {
    const quoted = quoteOf(state, line, longestReadBack);
    const whole = (line.edited ?? line.text).length;
    return quoted && readsAloud(quoted.text, state.lang)
      ? [{ quoted, share: quoted.text.length / whole }]
      : [];
  });
  // A line that can be read whole says more than the end of a longer one.
  return (quotes.find(({ share }) => share >= nearlyWhole) ?? quotes[0])?.quoted ?? null;
}

function quoteOf(
  state: State,
  line: KeptLine | undefined,
  longest: Readonly<Record<Lang, number>>,
): Quote | null {
  const [said] = line?.said ?? [];
  return line && said ? clause(state, { text: line.edited ?? line.text, said }, longest) : null;
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
  const { lang, last } = state;
  // A few words are said back as they stand: half of them would be another thing.
  const whole = last && isAFewWords(last.text, lang) ? within(state, allOf(last), longestGist) : null;
  if (whole) return whole;
  const told = clausesNow(state)
    .filter((each) => clauseMarks[lang].heavy.test(each.text))
    .toSorted((a, b) => a.text.length - b.text.length);
  for (const each of told) {
    const quoted = within(state, each, longestGist);
    if (quoted) return quoted;
  }
  return null;
}

const allOf = ({ text, turn }: { readonly text: string; readonly turn: number }): Said => ({
  text,
  said: { turn, start: 0, end: text.length },
});

/** What was done, as short as it can be said: the words that others used, or the part of the clause that tells it. */
function harm(state: State): Quote | null {
  const { last, lang } = state;
  const span = last && harmIn(last.text, lang);
  if (!last || !span || (lang === "ja" && isNeverTheHeart(last.text, span))) return null;
  // What is said of the talk ("that was me yelling at you") is done to nobody at work.
  const isOfTheTalk = ({ start, end }: Span) => start < span.end && span.start < end;
  if (lang === "en" && ofTheTalkEn(last.text).some(isOfTheTalk)) return null;
  // "Isn't that for people who are bullied?": asked, not told.
  if (lang === "en" && /^[^.!?\n]*\?/u.test(last.text.slice(span.end))) return null;
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

/** What somebody wants, or is, instead of what they deny. */
function insteadOfIt(state: State): Quote | null {
  const { last, lang } = state;
  const span = last && saidInstead(last.text, lang);
  if (!last || !span) return null;
  const said = { turn: last.turn, ...span };
  return within(state, { text: last.text.slice(span.start, span.end), said }, longestGist);
}

/** The clause of the last utterance that tells of bad treatment or of danger, so that it is named in the client's own words first. */
function clauseOfRisk(state: State, isMeant: (risk: Risk) => boolean): Quote | null {
  const { last, lang } = state;
  if (!last) return null;
  for (const finding of last.findings) {
    if (finding.kind !== "risk" || !isMeant(finding.risk) || finding.negated) continue;
    const { start, end } = clauseAround(last.text, finding, lang);
    if (lang === "en" && /^\s*\?/u.test(last.text.slice(end))) continue;
    if (lang === "ja" && isNeverTheHeart(last.text, { start, end })) continue;
    const said = { turn: last.turn, start, end };
    const quoted = within(state, { text: last.text.slice(start, end), said }, longestGist);
    if (quoted) return quoted;
  }
  return null;
}
