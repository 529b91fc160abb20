import type { Finding, Lang, Reading, Span } from "../language/index.ts";
import { sentencesWithin } from "./sentences.ts";

/** What somebody says to the counsellor about the talk, in the midst of telling something. */
export type ToCounsellor =
  /** What was said has not been heard, or was taken for something else. */
  | "unheard"
  /** This is not to be written down. */
  | "off-record"
  /** What was written down is to go. */
  | "strike"
  /** Who reads this. */
  | "who-sees"
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
  /(?:,? ?(?:and |but )?(?:sorry,? )?(?:because )?my (?:english|writing|spelling|typing) (?:is|isn't|are|not)\b[^.,!?]{0,30}(?:good|bad|poor|weak|terrible|rubbish|perfect|great)(?:,? sorry)?|,? ?(?:sorry|excuse me|pardon) (?:for|about) (?:my|the|any) (?:english|spelling|typing|typos|mistakes|grammar|writing))/u;

const u = "(?:you|u|ya)";

/** By language; the first that fits a sentence is what it says. */
const shapes: Readonly<Record<Lang, readonly { readonly what: ToCounsellor; readonly pattern: RegExp }[]>> = {
  ja: [],
  en: [
    {
      what: "who-sees",
      pattern:
        /\bwho (?:else )?(?:sees|reads|gets(?: to see)?|will see|can see|is going to (?:see|read)|has access)\b.{0,20}\b(?:this|it|them|that|these|what i)|\b(?:does|will|can|do) (?:my |the )?(?:boss|manager|employer|company|hr|team leader|supervisor|work|anyone|anybody|they) (?:get to )?(?:see|read|hear)\b.{0,14}\b(?:this|it|them|that|what i)|\bis (?:this|it) (?:all )?(?:private|confidential|anonymous|recorded)\b|\bwhere does (?:this|it) (?:all )?go\?|\bsaid who sees\b/u,
    },
    {
      what: "off-record",
      pattern:
        /\b(?:don'?t|do not|dont|never|please don'?t) (?:be )?(?:writ(?:e|ing)|put(?:ting)?|not(?:e|ing)|record(?:ing)?|keep(?:ing)?|quot(?:e|ing)|repeat(?:ing)?)\b.{0,24}(?:down|in (?:the |your |that )?(?:record|notes?)|anywhere|that bit|that one)|\b(?:don'?t|do not|dont) (?:write|note|record|quote|repeat) (?:that|this|it|any of (?:that|this|it))\b|\boff the record\b|\bnot for (?:the record|writing down)\b|\bkeep (?:that|this|it) (?:out of (?:it|the (?:record|notes?))|between us|to yourself)\b|\bi don'?t (?:be )?tell(?:ing)? (?:people|anyone|anybody) that\b/u,
    },
    {
      what: "strike",
      pattern:
        /\b(?:take|cut|strike|cross|rub|scrub) (?:that|it|this|those|what)\b.{0,30}\bout\b(?! (?:of (?:the |my |his |her )?(?!record|there|it)\w|to |for |at |on |in |every|when|before|after))|\bleave (?:that|it|this) out of (?:it|the record|there|that)\b|\b(?:delete|remove|erase|scrap|scratch) (?:that|it|this|them|those|the line|the bit|what i)|\bdid you (?:delete|remove|take) (?:it|that|them)\b|\basked you not to write\b|\bi don'?t want (?:that|it|this) (?:in (?:there|it|the record)|written|kept|down)/u,
    },
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
          `\\b${u} (?:asked|have asked|'ve asked) (?:me )?(?:that|this|it)\\b|\\bsame question\\b|\\bmemory of a (?:gold)?fish\\b`,
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
  const masks = masksOf(reading.text, turned);
  const stands = (span: Span) => !masks.some((mask) => touches(mask, span));
  const kept = (one: Finding) => one.kind === "risk" || stands(one);
  const rest = longestRest(reading.text, masks);
  return {
    ...reading,
    findings: reading.findings.filter(kept),
    gist: reading.gist && stands(reading.gist) ? reading.gist : rest,
    answer: rest,
    restated: reading.restated.filter(stands),
  };
}

/** What is not to be said back: such sentences, and the whole of what is off the record. */
export function masksOf(text: string, turned: readonly Turned[]): readonly Span[] {
  return turned.some(({ what }) => what === "off-record") ? [{ start: 0, end: text.length }] : turned;
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
