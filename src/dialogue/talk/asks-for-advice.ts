import type { Lang } from "../../language/index.ts";

/** Whether somebody asks what they should say or do. */
export function asksForAdvice(text: string, lang: Lang): boolean {
  return shapes[lang].test(text.normalize("NFKC").replaceAll("’", "'").toLowerCase());
}

const shapes: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:何|なに|なん|どう|どんな[^。、]{0,6})(?:て|と|って|を|から)?[^。、？?]{0,10}?(?:ば|や|りゃ|きゃ|たら|ら)、?(?:いい|ええ|よい|良い|よろしい)(?!と思|って)|どう(?:すべき|したもん)|(?:何|どう)(?:て|と)?[^。、]{0,6}べき(?:です|なん|だろ|でしょ|か)/u,
  en: /\b(?:what|how|where)\b[^.?!]{0,16}\b(?:should|do|can|could|would|am|will) i\b[^.?!]{0,16}\b(?:say|tell|do|ask|start|begin|put|answer|handle|explain|talk|go about|supposed)\b|\bwhat (?:should|would|do|will) you (?:do|say|suggest|advise|tell)\b|\bany (?:advice|idea what (?:to|i))|\b(?:don't|dunno|do not) know (?:what|how) to (?:say|tell|put|do|ask)\b/u,
};
