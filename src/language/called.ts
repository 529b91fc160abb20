import type { Lang, Span } from "./finding.ts";
import { respectfulNames } from "./ja/words/respectful-names.ts";

const afterJa =
  /^(?:さん|さま|様|ちゃん|くん|君|先生|の方々|の方|の人たち|の人|たち|達|の皆さん|のみなさん)/u;
const beforeEn = /(?:^|[\s(,.;:])((?:the|an?|my|our|your|their|his|her)\s)$/i;
const personEn: Readonly<Record<string, string>> = {
  my: "your",
  our: "your",
  your: "my",
  // Named once, they are known: "a crowd at the stop" is "the crowd" from then on.
  a: "the",
  an: "the",
};

/**
 * How a counsellor would say the name back: with the honorific or article it was said with, seen from the other side
 * ("our customers" → "your customers", 「看護師」 said as 「看護師さん」 → 「看護師さん」).
 */
export function calledBack(text: string, name: Span, lang: Lang): string {
  const said = text.slice(name.start, name.end);
  if (lang === "ja") return respectfully(said + (afterJa.exec(text.slice(name.end))?.[0] ?? ""));
  const before = beforeEn.exec(text.slice(Math.max(0, name.start - 8), name.start))?.[1];
  if (before !== undefined) {
    const word = before.trim().toLowerCase();
    return `${personEn[word] ?? word} ${said}`;
  }
  return said.replace(
    /^(my|our|your)\s/i,
    (word) => `${personEn[word.trim().toLowerCase()] ?? word.trim()} `,
  );
}

/** People as a listener calls them: 「客」 → 「お客さん」, of several each. What is no such name stays as it is. */
function respectfully(names: string): string {
  return names
    .split(/(と|や|、)/u)
    .map((name) => respectfulNames.get(name) ?? name)
    .join("");
}
