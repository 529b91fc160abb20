import type { Lang } from "../../language/index.ts";
import { remembered } from "../remember.ts";
import type { State, ToldClause } from "../state.ts";
import { onceATurn } from "../once-a-turn.ts";

/** Whether a name is the speaker's own, as far as they have told it: "my badge says Pauline", 「小林です」. Nobody is served by themselves. */
export function isOwnName(state: State, text: string, name: string): boolean {
  const own = bare(name, state.lang);
  return own !== "" && (ownNamesOf(state).includes(own) || ownNamesIn(text, state.lang).includes(own));
}

const ownNamesOf = remembered(({ told, lang }): readonly string[] => told.flatMap(ownNamesToldIn[lang]));

/** What was told is looked through once, however often it is come back to. */
const ownNamesToldIn: Readonly<Record<Lang, (clause: ToldClause) => readonly string[]>> = {
  ja: remembered(({ text }: ToldClause) => ownNamesIn(text, "ja")),
  en: remembered(({ text }: ToldClause) => ownNamesIn(text, "en")),
};

/** The names by which a text calls its speaker. */
const ownNamesIn = onceATurn((text: string, lang: Lang): readonly string[] => {
  const plain = text.normalize("NFKC").replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"');
  return signs[lang].flatMap((sign) =>
    [...plain.matchAll(sign)].map(({ groups }) => bare(groups?.["name"] ?? "", lang)),
  );
});

function bare(name: string, lang: Lang): string {
  return lang === "ja"
    ? name.normalize("NFKC").replace(/(?:さん|さま|様|くん|君|ちゃん|先生)$/u, "")
    : name.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, "");
}

const nameEn = "(?<name>\\p{Lu}[\\p{Ll}'-]+)";

const signs: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `\\b(?:my name(?:'s| is)|name's|call(?:s|ed|ing)? me|known as|(?:my|the|me) (?:badge|tag|name tag|label|shirt) (?:says|reads|said)|signed) ["']?${nameEn}`,
      "gu",
    ),
    // "It's only buses, Davie.": whom others speak to.
    new RegExp(
      `(?<![\\p{L}\\p{N}])["'][^"']*(?:,|\\b(?:hi|hello|hey|morning|cheers|thanks|sorry)) ${nameEn}[.,!?]+["']`,
      "gu",
    ),
    new RegExp(`(?<![\\p{L}\\p{N}])["']${nameEn}, [^"']+["']`, "gu"),
    new RegExp(
      `\\b(?:says?|said|shouts?|goes),? (?:[a-z]+ ){0,3}["']?${nameEn} (?:madam|ma'am|miss|love|dear)\\b`,
      "gu",
    ),
    // "'Where's Ines's trolley' they say. That's me."
    new RegExp(
      `\\b(?:where's|ask for|get|call|is that|is it) ${nameEn}(?:'s)?\\b(?=[^]{0,60}\\bthat's me\\b)`,
      "gu",
    ),
  ],
  ja: [
    /(?:^|[。、\s])(?<name>[\p{Script=Han}]{1,4}|[\p{Script=Katakana}ー]{2,8})(?:と(?:申し|いい|言い|いう(?:者|もん|名))|って(?:名前|いいます|言います))/gu,
    /(?:^|[。、\s])(?:私|わたし|俺|おれ|僕|名前)(?:は|が)、?(?<name>[\p{Script=Han}]{1,4})(?:です|だ|といい|と言い|っていい)/gu,
    // 「ばあちゃんって呼ぶのよ、おれのごと」
    /(?<name>[\p{L}ー]{1,8}?)(?:って|と)(?:呼[ばびぶんべ])[^。]{0,8}(?:おれ|俺|私|わたし|うち|僕)(?:の(?:こと|ごと))?/gu,
    /(?:おれ|俺|私|わたし|うち|僕)の(?:こと|ごと)(?:を)?、?(?<name>[\p{L}ー]{1,8}?)(?:って|と)(?:呼[ばびぶんべ])/gu,
    // 「父が河野さんの車やないと嫌て言う」: whom others ask for by name.
    /(?:^|[。、がは])(?<name>[\p{Script=Han}]{1,4})さん(?:の[^。、]{1,6}|が)?(?:や|じゃ|で)(?:ない|なか)と[^。]{0,4}(?:嫌|いや|だめ|ダメ|あかん|いかん|困)[^。]{0,6}(?:て|と|って)(?:言|ゆ)/gu,
    /[「『](?<name>[\p{L}ー]{1,8}?)(?:さん|ちゃん|くん|君)[、。!?！？][^」』]*[」』]/gu,
    /[「『](?<name>[\p{L}ー]{1,8}?)(?:さん|ちゃん|くん|君)[」』](?:と|って)(?:お)?(?:呼|よ)[びばぶん]/gu,
  ],
};
