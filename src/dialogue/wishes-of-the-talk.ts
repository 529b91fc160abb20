import type { Lang } from "../language/index.ts";

/** What a question to the counsellor asks. */
export type AskedBack =
  | "who-sees"
  | "who-you-are"
  | "how-long"
  | "may-it"
  | "counts"
  | "meaning"
  | "yours"
  | "why";

/** How somebody wants the talk to go on. */
export type WantedNext = "skip" | "plainer" | "slower" | "back" | "record";

type Known<Kind> = Readonly<Record<Lang, readonly { readonly kind: Kind; readonly pattern: RegExp }[]>>;

/** The first that fits is what is asked. */
const asked: Known<AskedBack> = {
  ja: [
    {
      kind: "who-sees",
      pattern:
        /(?:見え|見られ|見れ|見る|読[まむみん]|保存|残[らりるっ]|送[らりっ]|届[いくき]|記録|消[えし]|報告|バレ|ばれ|伝わ|知られ|誰が|だれが)[^。]{0,16}(?:か|の|ん)(?:ね|な)?[?。]*$/u,
    },
    {
      kind: "who-you-are",
      pattern: /人間|ロボ|ai(?!の)|中の人|(?:誰|だれ|どなた)(?:です|が書|が話|が聞)|本物の/u,
    },
    {
      kind: "how-long",
      pattern:
        /(?:あと|何)(?:何)?(?:問|分|個|回|つ)|どの(?:く|ぐ)らい(?:かか|続|ある)|いつまで(?:続|やる|答)|いつ終わ/u,
    },
    {
      kind: "yours",
      pattern: /(?:あなた|あんた|先生|そちら|そっち|おたく|お前)(?:は|の|なら|こそ|だったら|自身)/u,
    },
    { kind: "why", pattern: /なんで|なぜ|どうして|何のため|何の意味|意図|関係(?:が)?あ|聞いてどう/u },
    {
      kind: "meaning",
      pattern:
        /どういう(?:意味|こと|つもり|質問)|意味(?:が|は)?[^。]{0,4}(?:わか|分か|わから)|(?:って|とは)[、]?(?:何|なに|なん)|(?:何|なん)の(?:話|こと)|(?:たと|例)えば|具体的に|例(?:を|は|が)/u,
    },
    {
      kind: "may-it",
      pattern:
        /(?:も(?!し)|でも|とか)(?:いい|ええ|よか|大丈夫|かまわない|入り|入る|入れ|含|数に|書)[^。]{0,8}(?:か|の|ん)?[?。]*$|(?:じゃ(?:ない)?と?(?:だめ|ダメ)|数え)[^。]{0,6}(?:か|の)[?。]*$/u,
    },
    {
      kind: "counts",
      pattern:
        /(?:も(?!し)|まで)[^。]{0,8}(?:入[りるれ]|含|数[にえ]|書[くい]|言[うい]|いい|ええ|答え)|でも(?:いい|ええ|よか|大丈夫)|(?:って|て)[^。]{0,20}(?:のこと|こと)|それとも|のほう(?:です)?か|で(?:合って|いい|ええ)(?:ます|です|んです)?か|(?:いい|ええ|よい)(?:ん|の)?(?:です)?(?:か|かな)/u,
    },
  ],
  en: [
    {
      kind: "who-sees",
      pattern:
        /\b(?:who|anyone|anybody|boss|manager|company|hr|they|someone|somebody)\b.{0,30}\b(?:reads?|sees?|get|gets|know|check|told)\b|\b(?:saved|stored|private|confidential|anonymous|recorded|record(?:ing)?|report(?:ed|ing)?|sent|shared|kept|goes? (?:to|back))\b/u,
    },
    {
      kind: "who-you-are",
      pattern:
        /\bare (?:you|u) (?:a |an )?(?:real|human|person|bot|robot|machine|ai|there)|\bwho (?:are (?:you|u)|is (?:we|this|there))\b|\bsomebody there\b/u,
    },
    {
      kind: "how-long",
      pattern: /\bhow (?:many|much|long)\b|\b(?:nearly|almost) (?:done|over|finished|there)\b/u,
    },
    {
      kind: "yours",
      pattern:
        /\b(?:what|how) (?:do|would|about|did) (?:you|u|yours?)\b(?! mean)|\b(?:you|u) first\b|\bhave (?:you|u) (?:ever|got)\b|\bdo (?:you|u) (?:have|like|think|know)\b/u,
    },
    {
      kind: "meaning",
      pattern:
        /\bwhat (?:do|does|did|d'?) ?(?:you|u|ya|it|that|this|the) .{0,24}mean|\bwhat(?:'s|s| is| are) (?:["“]|it\b|that\b|this\b|these\b|those\b|a\b|an\b|the\b)|\bmeaning\b|\bexamples?\b|\blike what\b|\bsuch as\b|^(?:what|which|who|whose|huh|eh|pardon)\b[^?]{0,24}\??$|\bdon'?t (?:get|follow|understand)\b|\bcome again\b|\bsay (?:that )?again\b/u,
    },
    {
      kind: "may-it",
      pattern:
        /\b(?:can i|may i|could i|is (?:it|that|this|typing|this one)\b.{0,24}\b(?:ok(?:ay)?|all ?right|alright|fine|allowed|enough)|does (?:that|it|this|he|she|.{1,24}) count|do (?:they|people|.{1,24}) count|would (?!(?:you|u|i|they) ).{1,30} do\b|can it be|does it have to be)\b/u,
    },
    {
      kind: "counts",
      pattern:
        /\b(?:counts?|matter|allowed|ok(?:ay)?|all ?right|alright|fine|include|good|bad)\b|\bor (?:an?|is|do|are|does|just|the)\b|\b(?:you|u) mean\b|\bdepends\b/u,
    },
    {
      kind: "why",
      pattern:
        /^(?:but |and |so )?(?:why|y)\b|\bwhat'?s (?:the point|it for|that for|this for)\b|\bwhat for\b/u,
    },
  ],
};

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

/** What a question to the counsellor asks; null where that is not known. */
export function askedBack(text: string, lang: Lang): AskedBack | null {
  return first(asked, text, lang);
}

/** How somebody who gives directions wants the talk to go on; null where that is not known. */
export function wantedNext(text: string, lang: Lang): WantedNext | null {
  return first(wanted, text, lang);
}

function first<Kind>(known: Known<Kind>, text: string, lang: Lang): Kind | null {
  const said = text.normalize("NFKC").replaceAll(/[‘’]/gu, "'").toLowerCase().trim();
  return known[lang].find(({ pattern }) => pattern.test(said))?.kind ?? null;
}
