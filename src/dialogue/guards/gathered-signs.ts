import { assumeFrom, type Finding, type FindingOf, type Lang } from "../../language/index.ts";
import type { State } from "../state.ts";

/** What sounds somewhat as if somebody spoke around their own death, and is not asked about where it stands alone. */
export function faintSigns(findings: readonly Finding[]): readonly FindingOf<"risk">[] {
  return findings.filter(
    (one): one is FindingOf<"risk"> =>
      one.kind === "risk" && one.risk === "self-harm" && !one.negated && one.confidence < assumeFrom,
  );
}

/**
 * The faint sign that makes it enough to ask: a second one soon after, or one beside despair that is named. Alone, a goodbye or a cleared
 * desk is a goodbye and a cleared desk.
 */
export function gatheredSign(
  { signs }: Pick<State, "signs">,
  {
    text,
    lang,
    findings,
  }: { readonly text: string; readonly lang: Lang; readonly findings: readonly Finding[] },
  turn: number,
): FindingOf<"risk"> | null {
  const [sign] = faintSigns(findings);
  if (!sign) return null;
  const isSecond = signs.some((earlier) => earlier.turn < turn && turn - earlier.turn <= turnsTogether);
  return isSecond || namesDespair(text, lang) ? sign : null;
}

/** Turns within which two faint signs belong together; over a whole hour two such words come by chance. */
const turnsTogether = 6;

/** Whether despair is named. */
export function namesDespair(text: string, lang: Lang): boolean {
  return despair[lang].test(text);
}

/** Despair by its name; tiredness and a bad week are none. */
const despair: Readonly<Record<Lang, RegExp>> = {
  ja: /絶望|希望(?:が|も|なんて|は)[^。、]{0,4}(?:な[いく]|持て|見え)|(?:生きる|自分の|私の|俺の)(?:意味|価値)(?:が|も|なんて|は)?[^。、]{0,4}(?:な[いく]|わから|見え)|自分には?(?:価値|何も)|(?:もう|どうしても)(?:無理|限界|だめ|ダメ|耐えられ|疲れ果て)|逃げ場|出口が(?:な|見え)|誰も(?:わかって|助けて)|ひとりぼっち|独りぼっち|自分が(?:嫌|憎|許せ)|空っぽ|虚し/u,
  en: /\b(?:hopeless\w*|no hope|lost hope|despair\w*|worthless|pointless|no (?:way out|point|use)|trapped|can'?t (?:go on|carry on|take (?:it|any more|this)|bear it|cope)|hate myself|nobody (?:cares|would care)|empty inside|so alone|completely alone|ashamed of (?:being|myself)|a failure)\b/iu,
};
