import type { Lang, Reading, Span } from "../../language/index.ts";
import { contentWords } from "../quote/content-words.ts";
import { type Denied, deniedSections } from "../kept/denied-sections.ts";
import type { SessionEvent } from "../event.ts";
import { holdsWords } from "./leave-words-out.ts";
import { holdsNamed, namedWords } from "./named-words.ts";
import { namedForLeavingOut } from "./named-for-leaving-out.ts";
import { overlap } from "../quote/overlap.ts";
import { type Request, requestIn, requestsIn } from "./request.ts";
import { saysNothing } from "../says-nothing.ts";
import { evolve, type KeptLine, type Said, type State } from "../state.ts";
import { stretchOf } from "../quote/stretch-of.ts";
import { cite } from "../told.ts";
import { quotedIn, replacementIn, standsInstead, withoutJoint, wordsToAdd } from "./words-of-request.ts";

/**
 * The facts of an utterance that asks for something to be done with what is kept; null where it tells something as any other does.
 * Nothing of a request is an answer, a line of the record or anybody on the map.
 */
export function decideRequest(state: State, reading: Reading, turn: number): readonly SessionEvent[] | null {
  const isReadBack = state.open?.topic === "close.read-back";
  const each = isReadBack ? requestsIn(reading.text, reading.lang, "read-back") : [];
  if (each.length > 1 || each.some((one) => standsAlone(reading, one)))
    return decideEach(state, reading, turn, each);
  const place = isReadBack ? "read-back" : state.phase === "close" ? "close" : "talk";
  const named = [
    ...namedForLeavingOut(reading.text, reading.lang),
    ...wordsNotToBeUsed(state, reading),
  ].flatMap((words) => asKept(state, words));
  if (named.length > 0 && state.open?.topic !== "rating") return leaveNamedOut(state, reading, turn, named);
  const denied = isReadBack ? deniedSections(reading.text, reading.lang) : [];
  const put = denied.flatMap((each) => putRight(state, reading, turn, each));
  if (put.length > 0) return closing(state, turn, put);
  const request = requestIn(reading.text, reading.lang, place);
  switch (request?.type) {
    case "asks-if-done":
    case "asks-to-see":
    case "asks-who-sees":
      return request.isAll ? [] : null;
    case "leave-out":
      return state.open?.topic === "rating" ? null : leaveOut(state, reading, turn, request);
    case "change":
      // A day named at the reading back is the plan's, and is put right as such.
      if (quotedIn(reading.text).length === 0 && namesADay(reading)) return null;
      return closing(state, turn, change(state, reading, turn));
    case "add":
      return closing(state, turn, add(state, reading, turn, request));
    case undefined:
      return isReadBack ? sayAgain(state, reading, turn) : null;
  }
}

/** Whether a request gives its own words and stands among sentences that say something else: they are no part of what is asked for. */
function standsAlone({ text, lang }: Reading, { type, span }: Request): boolean {
  const said = text.slice(span.start, span.end);
  const isPart = said.trim().length < text.trim().length;
  const gives =
    type === "change"
      ? replacementIn(said, lang).to !== undefined
      : type === "add" && (quotedIn(said).length > 0 || wordsToAdd(said, lang) !== undefined);
  return isPart && gives;
}

/** Several things asked for in one breath: each is done by itself, upon what those before it made of the record. */
function decideEach(
  state: State,
  reading: Reading,
  turn: number,
  requests: readonly Request[],
): readonly SessionEvent[] {
  const blank = (length: number) => " ".repeat(length);
  const events: SessionEvent[] = [];
  let now = state;
  for (const { span } of requests) {
    const { start, end } = span;
    const said = reading.text.slice(start, end);
    const alone = { ...reading, text: blank(start) + said + blank(reading.text.length - end) };
    // What is asked for beside it is not taken back with what is to be left out.
    const done = (decideRequest(now, alone, turn) ?? []).filter(
      (event) =>
        event.kind !== "topic-left" &&
        (event.kind !== "words-left-out" || event.words !== undefined || event.of !== turn),
    );
    events.push(...done);
    now = done.reduce(evolve, now);
  }
  return closing(state, turn, events);
}

function namesADay({ findings }: Reading): boolean {
  return findings.some((finding) => finding.kind === "commitment" && finding.when !== null);
}

/** What was read back has been spoken about: it is not asked about again. */
function closing(state: State, turn: number, events: readonly SessionEvent[]): readonly SessionEvent[] {
  return state.open?.topic === "close.read-back"
    ? [...events, { kind: "topic-left", turn, topic: "close.read-back", reason: "unknown" }]
    : events;
}

/** Lines that are said to be none of their section go; what it should hold instead, in the person's words, stands in their place. */
function putRight(
  state: State,
  { text }: Reading,
  turn: number,
  { section, instead }: Denied,
): readonly SessionEvent[] {
  const lines = standing(state).filter((line) => line.section === section);
  const start = instead === null ? -1 : text.indexOf(instead);
  const end = start + (instead?.length ?? 0);
  return lines.map(({ line }, index): SessionEvent => {
    const stays = index === 0 && start >= 0;
    return {
      kind: "line-changed",
      turn,
      line,
      text: stays ? instead : null,
      said: stays ? cite(turn, { start, end }) : null,
    };
  });
}

/** "I have asked you not to use that expression": the words in marks, else whoever was just called by name. */
function wordsNotToBeUsed({ lastReply, map }: State, { text, lang }: Reading): readonly string[] {
  if (!notToBeUsed[lang].test(text)) return [];
  const quoted = quotedIn(text).map(({ start, end }) => text.slice(start, end));
  if (quoted.length > 0) return quoted;
  const said = lastReply?.text.toLowerCase() ?? "";
  return map.parties.filter(({ name }) => said.includes(name.toLowerCase())).map(({ name }) => name);
}

const notToBeUsed: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:その|この)(?:言い方|呼び方|言葉|名前)[^。]{0,8}(?:使わ|言わ|呼ば)ないで|(?:その|この)(?:言い方|呼び方)(?:は)?[^。]{0,4}(?:やめ|不愉快)/u,
  en: /\b(?:not to|don['’]t|do not|stop) (?:use|using|say|saying|repeat|repeating) (?:it|that|this|those)\b/iu,
};

/** Takes out what is named, and what was said in asking for it. */
function leaveNamedOut(
  state: State,
  reading: Reading,
  turn: number,
  named: readonly string[],
): readonly SessionEvent[] {
  const put = state.open?.topic === "close.read-back" ? change(state, reading, turn) : [];
  const left: readonly SessionEvent[] =
    state.open === null ? [] : [{ kind: "topic-left", turn, topic: state.open.topic, reason: "unknown" }];
  return [
    ...put.filter(
      (event) => event.kind === "line-changed" && !named.some((words) => event.text?.includes(words)),
    ),
    { kind: "words-left-out", turn, of: turn },
    ...named.map((words): SessionEvent => ({ kind: "words-left-out", turn, of: turn, words })),
    ...left,
  ];
}

/** The words as they stand in what was told, drawn or kept; none where nothing holds them. */
function asKept({ lines, told, map, lang }: State, words: string): readonly string[] {
  const texts = [
    ...lines.flatMap((line) => [shown(line), line.with, line.firstStep, line.obstacle, line.answer]),
    ...told.map(({ text }) => text),
    ...map.tasks.map(({ name }) => name),
    ...map.parties.map(({ name }) => name),
  ];
  const isThere = (each: string) => texts.some((text) => holdsWords(text, [each]));
  if (isThere(words)) return [words];
  // 「美容師の友達」 may have been told as 「友達の美容師」: the part that says which one.
  const [first = ""] = lang === "ja" ? words.split("の") : [];
  if (first.length > 1 && isThere(first)) return [first];
  return [...new Set(texts.flatMap((text) => (text ? (stretchOf(text, words, lang) ?? []) : [])))];
}

/** Takes out the lines whose words are quoted, or else every word of the turns that are meant. */
function leaveOut(state: State, reading: Reading, turn: number, request: Request): readonly SessionEvent[] {
  const quoted = quotedIn(reading.text).map(({ start, end }) => reading.text.slice(start, end));
  const lines = standing(state).filter((line) => quoted.some((part) => shown(line).includes(part)));
  if (lines.length > 0)
    return closing(
      state,
      turn,
      lines.map(({ line }) => ({ kind: "line-changed", turn, line, text: null, said: null })),
    );
  const meant = new Set([turn, ...(request.followsATelling ? [] : meantBy(state, reading))]);
  const left: readonly SessionEvent[] =
    request.followsATelling && state.open !== null
      ? [{ kind: "topic-left", turn, topic: state.open.topic, reason: "refused" }]
      : [];
  return closing(state, turn, [
    ...[...meant].map((of): SessionEvent => ({ kind: "words-left-out", turn, of })),
    ...left,
  ]);
}

/** The turns whose matter a request names; failing that those just quoted, or the one before. */
function meantBy(state: State, { text, lang }: Reading): readonly number[] {
  const words = new Set(contentWords(text, lang));
  const named = state.told.filter((clause) => clause.words.some((word) => words.has(word)));
  if (named.length > 0) return named.map(({ said }) => said.turn);
  // What is named, and stands nowhere, is not what happened to be quoted last.
  if (namedForLeavingOut(text, lang).length > 0) return [];
  const quoted = (state.lastReply?.because ?? []).map((said) => said.turn);
  if (quoted.length > 0) return quoted;
  return state.last ? [state.last.turn] : [];
}

/** Share of letters that a line and other words for it have in common at least, each measured by the other. */
const alike = 0.3;
/** Share from which an answer to the reading back is a line said again. */
const saidAgain = 0.6;

function change(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const { text, lang } = reading;
  const { from, to } = replacementIn(text, lang);
  if (!to) return [];
  const words = text.slice(to.start, to.end);
  // One word of a line for another: the rest of it stands.
  const holding = from === undefined ? undefined : standing(state).find((line) => shown(line).includes(from));
  const line = holding ?? lineLike(state, from ?? words, alike) ?? onlyReadBack(state);
  if (!line) return [];
  const put = holding && from !== undefined ? shown(holding).replace(from, () => words) : words;
  return put === shown(line)
    ? []
    : [{ kind: "line-changed", turn, line: line.line, text: put, said: cite(turn, to) }];
}

/** A short answer to the reading back that is one of its lines in nearly the same words puts that line right. */
function sayAgain(state: State, { text, lang }: Reading, turn: number): readonly SessionEvent[] | null {
  const words = text
    .trim()
    .replace(afterthought[lang], "")
    .replace(/[。.!！]+$/u, "");
  const line = lineLike(state, words, saidAgain);
  if (!line || saysNothing(words, lang) || shown(line) === words || words.length > 2 * shown(line).length)
    return null;
  const start = text.indexOf(words);
  const said = cite(turn, { start, end: start + words.length });
  return closing(state, turn, [{ kind: "line-changed", turn, line: line.line, text: words, said }]);
}

const afterthought: Readonly<Record<Lang, RegExp>> = {
  ja: /、\s*(?:だ|です|や|じゃ|ね|よ)[。！!]*$/u,
  en: /^no,\s+/iu,
};

/** Keeps a sentence that the client points at: as they said it before, or as they say it now. */
function add(state: State, reading: Reading, turn: number, request: Request): readonly SessionEvent[] {
  const { text } = reading;
  const asking = text.slice(request.span.start, request.span.end);
  const given = quotedIn(text)[0] ?? shifted(wordsToAdd(asking, reading.lang), request.span.start);
  const span = given ?? (request.followsATelling ? before(text, request.span) : undefined);
  if (!span) return [];
  const words = withoutJoint(text.slice(span.start, span.end));
  if (approves[reading.lang].test(words) || saysNothing(words, reading.lang)) return [];
  if (standing(state).some((line) => holdsWords(shown(line), [words]))) return [];
  // What had been taken out comes back.
  const out = state.lines.find((line) => line.struck && holdsWords(shown(line), [words]));
  if (out) return [{ kind: "line-changed", turn, line: out.line, text: shown(out), said: null }];
  // Words that are given stand as they are given; what is pointed at, as it was told.
  const told = given
    ? undefined
    : state.told
        .filter((clause) => overlap(words, clause.text) >= alike && overlap(clause.text, words) >= alike)
        .toSorted((a, b) => overlap(words, b.text) - overlap(words, a.text))[0];
  const found = quotedIn(text).length > 0 || !given ? undefined : toldOf(state, words);
  const put = told ?? found;
  const gone = standsInstead(asking, reading.lang) ? readBackNow(state) : [];
  const count = state.lines.filter((line) => line.section === "turningPoints").length;
  return [
    {
      kind: "line-kept",
      turn,
      line: `turningPoints-${count + 1}`,
      section: "turningPoints",
      text: put?.text ?? words,
      said: put?.said ?? cite(turn, span),
      when: null,
      with: null,
    },
    {
      kind: "line-changed",
      turn,
      line: `turningPoints-${count + 1}`,
      text: put?.text ?? words,
      said: found ? cite(turn, span) : null,
    },
    ...gone.map(({ line }): SessionEvent => ({ kind: "line-changed", turn, line, text: null, said: null })),
  ];
}

/** Characters of a sentence of theirs that can stand as a line. */
const longestLine: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };

/** What was told of something that is only named, in the fewest words; nothing where more than a name is given. */
function toldOf({ told, thread, lang }: State, words: string): Said | undefined {
  const named = namedWords(words, lang);
  if (named.length === 0) return undefined;
  const hearts = thread.table.flatMap((put) => put.hearts);
  return [...told, ...hearts]
    .filter(({ text }) => text.length <= longestLine[lang] && text.trim() !== words.trim())
    .filter(({ text }) => holdsNamed(text, named, lang))
    .toSorted((a, b) => a.text.length - b.text.length)[0];
}

/** The lines of the same section that were read back just now. */
function readBackNow(state: State): readonly KeptLine[] {
  return standing(state).filter(
    ({ section, said }) =>
      section === "turningPoints" &&
      (state.lastReply?.because ?? []).some(({ turn, start }) =>
        said.some((own) => own.turn === turn && own.start <= start && start < own.end),
      ),
  );
}

function shifted(span: Span | undefined, by: number): Span | undefined {
  return span && { start: span.start + by, end: span.end + by };
}

/** Said of the record as it stands, and nothing to be kept in it. */
const approves: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:この|その)まま|いい(?:です|よ)?$|大丈夫|合って(?:い)?ます/u,
  en: /^(?:(?:it|that)'?s )?(?:fine|good|ok(?:ay)?|right|all right|mostly|near enough)\b/iu,
};

/** The last clause before the sentence that asks. */
function before(text: string, asking: Span): Span | undefined {
  const told = [...text.slice(0, asking.start).matchAll(/[^。、.!?！？\n]+/gu)].findLast(({ 0: part }) =>
    /[\p{L}\p{N}]{2}/u.test(part),
  );
  if (!told) return undefined;
  // 「…仕事やて」, 「…仕事って」: that it was said is no part of it.
  const words = told[0].trim().replace(/(?:や|だ)(?:って|て)$|って$/u, "");
  const start = text.indexOf(words, told.index);
  return { start, end: start + words.length };
}

const standing = (state: State): readonly KeptLine[] => state.lines.filter((line) => !line.struck);

const shown = (line: KeptLine): string => line.edited ?? line.text;

function lineLike(state: State, words: string, atLeast: number): KeptLine | undefined {
  const near = standing(state)
    .map((line) => ({ line, share: (overlap(shown(line), words) + overlap(words, shown(line))) / 2 }))
    .filter(({ share }) => share >= atLeast)
    .toSorted((a, b) => b.share - a.share);
  return near[0]?.line;
}

/** The line that was just read back, where there was one only. */
function onlyReadBack(state: State): KeptLine | undefined {
  const lines = standing(state).filter((line) =>
    (state.lastReply?.because ?? []).some((said) => line.said.some((own) => own.turn === said.turn)),
  );
  return lines.length === 1 ? lines[0] : standing(state).length === 1 ? standing(state)[0] : undefined;
}
