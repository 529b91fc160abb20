import type { Lang } from "../../language/index.ts";

/** How somebody wants the talk to go on. */
export type WantedNext = "skip" | "plainer" | "slower" | "back" | "record";

type Known<Kind> = Readonly<Record<Lang, readonly { readonly kind: Kind; readonly pattern: RegExp }[]>>;

const wanted: Known<WantedNext> = {
  ja: [
    {
      kind: "back",
      pattern: /戻(?:り|っ|る|れ|し)|前の(?:質問|問い|答え)|ひとつ前|一つ前|一個前|もう一[度回]/u,
    },
    {
      kind: "record",
      pattern:
        /消し|削除|直(?:し|る|せ)|変えて|書き換|書かない|残さない|記録|訂正|抜いて|外して|じゃなくて.*書|って書いて|と書いて/u,
    },
    { kind: "slower", pattern: /ゆっくり|待って|急が|時間(?:を)?(?:くだ|ほし|も)|打つのが/u },
    {
      kind: "skip",
      pattern:
        /飛ばし|とばし|スキップ|パス|次の|次[へにで]|別の|ほかの|他の|最後に|後(?:で|に)|あとに|空(?:けて|欄)/u,
    },
    {
      kind: "plainer",
      pattern:
        /短く|簡単|やさし|易し|わかりやす|分かりやす|漢字|ひらがな|一つずつ|ひとつずつ|一個ずつ|言い換え|英語|敬語|タメ口|普通に|例/u,
    },
  ],
  en: [
    {
      kind: "record",
      pattern:
        /\b(?:delete|cross out|strike|remove|take (?:that|it|out|the)|take .{1,24} out|change|correct|edit|put about|don'?t (?:put|write|save|record|quote)|write (?:that|it|down)|note)\b/u,
    },
    { kind: "back", pattern: /\b(?:go back|previous|back to|last question|again)\b/u },
    { kind: "slower", pattern: /\b(?:slow(?:er|ly|\s+down)?|wait|hang on|hold on|time to|behind|rush)\b/u },
    {
      kind: "skip",
      pattern:
        /\b(?:skip|next|another|different|something else|move on|leave (?:it|that|this)|blank|last,|come back|pass)\b/u,
    },
    {
      kind: "plainer",
      pattern:
        /\b(?:short(?:er)?|simpl(?:er|y|e)|plain(?:er)?|easier|one (?:at a time|line|question)|fewer|brief|rephrase|reword|english|bullet|big words)\b/u,
    },
  ],
};

/** How somebody who gives directions wants the talk to go on; null where that is not known. */
export function wantedNext(text: string, lang: Lang): WantedNext | null {
  return first(wanted, text, lang);
}

function first<Kind>(known: Known<Kind>, text: string, lang: Lang): Kind | null {
  const said = text.normalize("NFKC").replaceAll(/[‘’]/gu, "'").toLowerCase().trim();
  return known[lang].find(({ pattern }) => pattern.test(said))?.kind ?? null;
}
