import type { Rule } from "../rule.ts";

const effect = { kind: "trouble" } as const;

/** What a recipient struggles with; the speaker's own trouble is their concern, and is not read here. */
export const troubleRules: readonly Rule[] = [
  {
    id: "ja.trouble.others",
    pattern:
      "困(?:って|っと|った|りご|り事|っては|る(?:人|ん(?:です|だ|や)|って|みたい|らしい|と思))|こまって|大変(?:そう|だと思|なん(?:です|だ|や)ろ|らしい|みたい|やと思)|しんど(?:そう|いと思|いらしい|いみたい)|つら(?:そう|いと思|いらしい)|苦労|悩(?:んで|み)|板挟み|切羽詰ま|待たされ|泣いて(?:た|る|い|は)|焦(?:る|って|り)|不便|不安(?:そう|がっ|だと|なん|らしい)|迷って(?:る|い)|つまずい|(?:読め|見え|聞こえ|わから|歩け|食べられ|眠れ|間に合わ|帰れ|気づけ|飲め|使え|届か|言え|頼め|動け)(?:ない|なく|ません|ん(?:のや|らしい|人|と)|へん)(?:人|方|子|ん(?:です|だ|や)|の|って|みたい|らしい|お客|、|で|。|$)|(?:字|文字)(?:が|の)小さ|(?:時間|人手|お金|余裕|人)(?:が|も)(?:ない|足り)(?:ん(?:です|だ|や)|らしい|みたい|って|と思)|痛(?:い|がっ)[^。]{0,4}(?:らしい|みたい|人|方|って)|さみしいんや|孤独|追われて",
    surface: true,
    exceptions: [
      "(?:私|わたし|俺|僕|自分|わし|うちら)(?:が|は|も)[^。、]{0,12}(?:困|わから|眠れ|間に合|帰れ|言え|焦|悩|苦労)",
      "困って(?:へん|ない|ません|いない)",
      "(?:よく?|よう|意味|ちょっと|何|なに|どう|自分で|うまく|^)(?:が|は|も)?(?:わから|言え)",
      "困ったこと(?:は|が)?(?:ない|あり)",
    ],
    asks: ["recipient", "circle", "contact", "concern.scene", "role", "mirror", "supporters"],
    effect,
    confidence: 0.7,
    reason: "A difficulty of the people who receive the work.",
    matches: [
      { asks: "recipient.trouble", text: "字が小さくて読めない人が多いんです" },
      { asks: "circle.inside-view", text: "営業さんは板挟みで困ってると思う" },
    ],
    mustNotMatch: [{ asks: "recipient.trouble", text: "よくわからないです" }, "私が困っています"],
  },
  {
    id: "ja.trouble.behind-counter",
    pattern:
      "(?:怒(?:る|られ|鳴)|頭(?:を)?(?:さげ|下げ)|迷惑|往復|残業(?:に)?(?:なる|なって)|炎天下|徹夜|終電|泊ま(?:る|り)|遅(?:い|く|れ)|最悪|イライラ|いらいら|パー|ギリギリ|あせだく|汗だく|へとへと|ばたばた|バタバタ|手が止ま|困(?:る|り)|待(?:つ|って))",
    surface: true,
    asks: ["circle.inside-view", "circle.partner-view", "role.absence"],
    exceptions: ["誰も困", "困ら", "(?:わからん|わからない|知らん)"],
    effect,
    confidence: 0.55,
    reason: "Standing in another's place, the speaker sees what it costs them.",
    matches: [{ asks: "circle.inside-view", text: "配送の人からしたら住所が違うと往復になる" }],
    mustNotMatch: ["今日は残業になりました"],
  },
  {
    id: "ja.trouble.wants",
    pattern:
      "(?:てほしい|て欲しい|てくれ|たらいい|たらええ)(?:って|と|、と)(?:[^。]{0,8})(?:言われ|書いて|要望|頼まれ|声)|(?:字|文字|待ち時間|エラー|説明|返事|納期)[^。]{0,14}(?:(?:大き|短|わかりやす|早|日本語に)[^。]{0,8}(?:たら|ば))|(?:できない|出れない|読めない|よめない)(?:ん|人|の)",
    surface: true,
    asks: ["recipient.better"],
    effect,
    confidence: 0.6,
    reason: "What would please them more tells what is hard now.",
    matches: [{ asks: "recipient.better", text: "もっと文字が大きかったら喜ばれると思う" }],
    mustNotMatch: ["もっと早く帰りたい"],
  },
];
