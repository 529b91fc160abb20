import type { Finding, Lang, Reading, Span } from "../language/index.ts";
import { sentencesWithin } from "./sentences.ts";

/** What somebody says to the counsellor about the talk, in the midst of telling something. */
export type ToCounsellor =
  /** What was said has not been heard, or was taken for something else. */
  | "unheard"
  /** It was a joke. */
  | "joked"
  /** It was told before. */
  | "reminded"
  /** Pardon is asked for how it is written. */
  | "pardon";

export type Turned = Span & { readonly what: ToCounsellor };

/** The sentences of an utterance that are said to the counsellor; none of them is an answer, and none is quoted. */
export function turnedToCounsellor(text: string, lang: Lang): readonly Turned[] {
  const known = shapes[lang];
  if (known.length === 0) return [];
  return sentencesWithin(text).flatMap((span) => {
    const said = text.slice(span.start, span.end).normalize("NFKC").replaceAll("’", "'").toLowerCase();
    const pardon = asksPardon.exec(said);
    if (pardon) {
      const start = span.start + pardon.index;
      return [{ start, end: start + pardon[0].length, what: "pardon" as const }];
    }
    const shape = said.length <= longest ? known.find(({ pattern }) => pattern.test(said)) : undefined;
    return shape ? [{ ...span, what: shape.what }] : [];
  });
}

/** Characters of such a sentence; a longer one tells of something else as well. */
const longest = 140;

/** The clause alone: what stands beside it may tell of the work. */
const asksPardon =
  /(?:,? ?(?:and |but )?(?:sorry,? )?(?:because )?my (?:english|writing|spelling|typing) (?:is|isn't|are|not)\b[^.,!?]{0,30}(?:good|bad|poor|weak|terrible|rubbish|perfect|great|little|small|basic|broken|strong)(?:,? sorry)?|,? ?(?:sorry|excuse me|pardon) (?:for|about) (?:my|the|any) (?:english|spelling|typing|typos|mistakes|grammar|writing))/u;

const u = "(?:you|u|ya)";

/** By language; the first that fits a sentence is what it says. */
const shapes: Readonly<Record<Lang, readonly { readonly what: ToCounsellor; readonly pattern: RegExp }[]>> = {
  ja: [
    {
      what: "unheard",
      pattern:
        /^(?:いや|だから|ねえ|なあ|もう|やっぱり?|[、\s])*(?:(?:あんた|あなた|おたく|そっち|そちら|おまえ|お前|君|きみ)[、\s]*(?:は|も|、)?(?:さあ)?)[、\s]*(?:全然|ぜんぜん|ちっとも|ちゃんと|人の話|話|おれの話|私の話|を|、)*(?:聞|聴|き)(?:い)?(?:て(?:い)?(?:ない|ません|へん|ねえ|なかった)|とら(?:ん|へん|ない)|ちゃ(?:い)?ない|てる(?:の)?か|とる(?:ん|の)?か)[^。]{0,8}[。!！?？…]*$|^(?:いや|だから|ねえ|なあ|もう|、)*(?:全然|ぜんぜん|ちっとも|人の話(?:を)?|おれの話(?:を)?|私の話(?:を)?|話(?:を)?)+(?:聞|聴)(?:い)?(?:て(?:い)?(?:ない|ません|へん|ねえ)|とらん)(?:です|じゃん|やん|ね|な|よ|だろ|でしょ|か|の|よね)*[。!！?？…]*$/u,
    },
  ],
  en: [
    {
      what: "joked",
      pattern:
        /^(?:no,? |sorry,? |haha,? |lol,? )?(?:i was|i'm|im|it was|that was|just|only|was) (?:only |just )?(?:joking|kidding|messing|being (?:sarcastic|ironic|funny)|a joke|sarcasm|sarcastic|irony)\b/u,
    },
    {
      what: "reminded",
      pattern: new RegExp(
        `^(?:i )?(?:just |already )?(?:told|tell) ${u}\\b(?: (?:that|it|this|already|twice|before))*[.!]*$|^(?:i )?(?:just |already )?said(?: (?:so|that|it|this|already|twice))*[.!]*$`,
        "u",
      ),
    },
    {
      what: "unheard",
      pattern: new RegExp(
        [
          `\\b(?:did|do|didn'?t|don'?t|have|haven'?t|are|aren'?t) ${u} (?:not |even |actually )*(?:hear|read|listen\\w*|pay\\w* attention|get|take in|catch)\\b(?! (?:a|an|any|many|much|the (?:post|paper|news)))`,
          `\\b(?:${u}(?:'re| are)?|ur|u r|you'?re) (?:not|never) (?:even |really )?(?:listen\\w*|hear\\w*|read\\w*)`,
          `\\bi (?:literally )?(?:just|already) (?:told|said|wrote|answered|typed)\\b`,
          `^i said (?:ask|stop|not|no|that'?s not|i (?:didn'?t|don'?t) want|take|leave|delete|it'?s not)\\b`,
          `^(?:no,? )?i (?:asked|was asking) (?:${u} )?(?:a question|for|to (?:stop|finish|end)|why|who|what)\\b`,
          `^(?:no,? )?i (?:didn'?t|never) sa(?:y|id) (?:that|it|i'?d|anything)\\b`,
          `\\bthat (?:was|is|wasn'?t|isn'?t|'s not)(?: not)? (?:the |my |an |what i )?(?:answer|said|meant|asked|idea|point|it at all)\\b|\\bthat'?s not (?:the |my |an? |what i )?(?:answer|said|meant|asked|idea|point)\\b`,
          `\\b(?:stop|quit) (?:with|w|asking|counting|quoting|repeating|saying|going on about|parroting|copying)\\b`,
          `\\b${u} (?:asked|have asked|'ve asked) (?:me )?(?:that|this|it)\\b|\\bsame question\\b`,
          `\\b${u} (?:picked|took|cut|quoted|chose|missed|skipped|ignored|left out|got) (?:the|that|three|two|four|only|just|half|it|me|my|out)\\b(?! (?:job|post|phone|bus|work))`,
          `\\b${u} (?:still )?(?:haven'?t|didn'?t|never) (?:answer\\w*|say|said|ask\\w*|hear|heard|respond\\w*)\\b`,
          `\\bit'?s nothing to do with\\b|^not (?:her|him|them|that|it|me)[.! ]*$|\\bwrong (?:person|one|man|woman|way round)\\b`,
          `\\bwhat (?:has|have|does|do) .{1,40} (?:got )?to do with (?:it|this|that|anything)\\b`,
        ].join("|"),
        "u",
      ),
    },
  ],
};

/** A reading without what was said to the counsellor; the words stay, but nothing in them is an answer, a finding or a clause to say back. */
export function withoutTurned(reading: Reading): Reading {
  const turned = turnedToCounsellor(reading.text, reading.lang);
  if (turned.length === 0) return reading;
  const stands = (span: Span) => !turned.some((mask) => touches(mask, span));
  const kept = (one: Finding) => one.kind === "risk" || stands(one);
  const rest = longestRest(reading.text, turned);
  return {
    ...reading,
    findings: reading.findings.filter(kept),
    gist: reading.gist && stands(reading.gist) ? reading.gist : rest,
    answer: rest,
    restated: reading.restated.filter(stands),
  };
}

/** The longest part that is not masked; null where nothing is left that tells anything. */
function longestRest(text: string, masks: readonly Span[]): Span | null {
  const edges = [...masks].toSorted((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of [...edges, { start: text.length, end: text.length }]) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  const trimmed = gaps.map((gap) => trimmedSpan(text, gap)).filter(({ start, end }) => end - start >= tells);
  return trimmed.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

/** Characters from which what is left beside it tells something. */
const tells = 8;

function trimmedSpan(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const before = /^[\s.,;:!?…-]*/u.exec(said)?.[0].length ?? 0;
  const after = /[\s,;:…-]*$/u.exec(said)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
