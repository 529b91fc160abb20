import type { Lang, Span } from "../language/index.ts";
import type { SessionEvent } from "./event.ts";
import type { KeptLine, State } from "./state.ts";
import { cite } from "./told.ts";
import { letterPairs, overlapWith } from "./overlap.ts";

/** What a person dictates while the record is read back: words for a line that is there, or for one that is not. */
export type Dictated = { readonly line: string | null; readonly span: Span };

/** Words to put into the record, in the very letters of the answer; null where nothing was dictated. */
export function dictatedIn(text: string, lines: readonly KeptLine[], lang: Lang): Dictated | null {
  const standing = lines.filter((line) => !line.struck);
  for (const pattern of dictates[lang]) {
    const found = pattern.exec(text);
    const words = found?.groups?.["words"];
    if (!found || words === undefined) continue;
    const start = found.index + found[0].indexOf(words);
    const line = mostLike(words, standing);
    return { line: line?.line ?? null, span: { start, end: start + words.length } };
  }
  // 「脱線なし、だ。」: hardly more than the line itself, in other letters.
  const bare = bareWords[lang].exec(text.trim())?.groups?.["words"];
  const like = bare === undefined ? undefined : mostLike(bare, standing);
  if (bare === undefined || !like || (like.edited ?? like.text) === bare) return null;
  const start = text.indexOf(bare);
  return { line: like.line, span: { start, end: start + bare.length } };
}

/** Share of a line's letter pairs from which other words are meant for it. */
const alikeFrom = 0.3;

function mostLike(words: string, lines: readonly KeptLine[]): KeptLine | undefined {
  const scored = lines.map((line) => {
    const known = line.edited ?? line.text;
    return {
      line,
      score: Math.max(overlapWith(words, letterPairs(known)), overlapWith(known, letterPairs(words))),
    };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= alikeFrom ? best.line : undefined;
}

const dictates: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /[「『](?<words>[^「」『』]{2,60})[」』](?:に|へ|と|で)(?:止め|お願い|頼|して|直|なおし|変え|しと|書い|書き|お願い)/u,
    /[「『](?<words>[^「」『』]{2,60})[」』](?:って|て|を|も|と|は)?[、\s]*(?:ちゃんと)?(?:書い|入れ|残し|足し|加え|付け)/u,
    /[「『](?<words>[^「」『』]{2,60})[」』](?:じゃ|では)?(?:です|や|だ)(?:よ|ね)?[。]*$/u,
    /(?:^|[。、\s])(?<words>[^。、「」]{3,40}?)(?:や|だ)?(?:って|て)(?:こと)?[。、\s]*(?:あれ|それ|そこ)?(?:は|も|を)?(?:ちゃんと)?(?:書い(?:と|て)|入れ(?:と|て)|残し(?:と|て))(?:いて|って|おいて|ください|ほしい|くれ|$|[。wｗ])/u,
  ],
  en: [],
};

const bareWords: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:いや|いえ|違う|ちがう|違います)?[、。\s]*(?<words>[^。、「」?？]{3,24})(?:、|,)?(?:だ|です|や)(?:よ|な|ね)?[。]*$/u,
  en: /(?!)/u,
};

/** Words dictated while the record is read back: they stand for the line they are like, or as a line of their own. */
export function putIntoTheRecord(
  state: State,
  { line, span }: Dictated,
  text: string,
  turn: number,
): readonly SessionEvent[] {
  const known = state.lines.find((each) => each.line === line);
  const section = known?.section ?? "turningPoints";
  const count = state.lines.filter((each) => each.section === section).length;
  return [
    {
      kind: "line-kept",
      turn,
      line: `${section}-${count + 1}`,
      section,
      text: text.slice(span.start, span.end),
      said: cite(turn, span),
      when: known?.when ?? null,
      with: known?.with ?? null,
      ...(line === null ? {} : { replaces: line }),
    },
  ];
}
