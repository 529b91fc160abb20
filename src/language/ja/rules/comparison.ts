import type { Rule } from "../rule.ts";

const effect = { kind: "comparison" } as const;

/** Those whose life one sees beside one's own. */
const near =
  "妹|姉|兄|弟|夫|妻|旦那|嫁|主人|父|母|息子|娘|いとこ|友達|友だち|友人|同級生|同期|幼なじみ|幼馴染|ママ友|先輩|後輩";
/** Trades by the ending of their names. */
const trade =
  "[一-龠ァ-ヶー]{1,8}(?:師|士|員|官|者|医|家|マン|ナース|ドクター|エンジニア)|医者|教師|ナース|教員|通訳|警官";

/** Another role or department held above the own. */
export const comparisonRules: readonly Rule[] = [
  {
    id: "ja.comparison.envy",
    pattern:
      "(?:うらやま|羨ま|ねたま|妬ま|嫉妬|ジェラシー|ずるい|ズルい|いいなあ?(?:って|と|あ)|いいよな(?:あ)?|いいですよね|よかな(?:あ|て)|ええよな|ええなあ|まぶしい|眩しい|キラキラ|きらきら|かっこいい|カッコいい|花形|華やか|エリート|稼ぎ頭|すごいなあ?(?:って|と)|偉い(?:なあ|よな|ですよね))",
    surface: true,
    exceptions: [
      "(?:たら|ば|と)いいなあ?(?:と|って)",
      "うらやま(?:れ|しがられ)",
      "(?:うらやまし|羨まし)く(?:は|も)?(?:な|あり)",
      "(?:それ|これ|その)(?:、)?いいですね",
    ],
    asks: ["comparison", "concern", "mirror", "opening", "rating", "circle", "role"],
    effect,
    confidence: 0.75,
    reason: "Envy, or admiration that puts the other above.",
    matches: [
      { asks: "comparison.feeling", text: "営業がうらやましいです" },
      { asks: "concern.wish", text: "看護師さんとか、いいよなあって" },
    ],
    mustNotMatch: [{ asks: "concern.wish", text: "早く終わったらいいなと思います" }],
  },
  {
    id: "ja.comparison.than-us",
    pattern:
      "(?:に比べ(?:て|たら|ると|れば|りゃ)|と比べ(?:て|たら|ると|れば|る(?:の)?(?:は|と)?)|くらべ(?:て|たら|ると|る(?:の)?))[^。]{0,30}|(?:向こう|むこう|あっち|あちら|先方|営業|開発|看護師|医者|外科医|先生|総合職|正社員|本社|企画|設計|他の部署)(?:さん|部|たち|の(?:人|ほう|方))*(?:のほう|の方|の(?:人)?)?(?:が|は)[^。]{0,14}?(?:重い|重いわ|上(?:です|や|だ|に|の|。|$)|偉|えら(?:い|そう)|立場が強|評価|表彰|稼|すご|凄|立派|優秀|感謝|ありがとう|喜ばれ|手当|給料|名前(?:が|を)|褒め|ほめ|注目|花形|えらすぎ|主役|スター)|(?:格|身分|次元|レベル|ランク|重さ|責任|資格|給料|立場|扱い|待遇|土俵|世界|価値)(?:も|が|の)?(?:[^。、]{0,8})(?:違(?:う|い|っ)|ちが(?:う|い)|ちゃう|差が|負け|下)|見下(?:さ|し|され)|下に見|格下|二軍|裏方(?:扱い|だから|やし|なので)|日陰|引き立て役|かなわ(?:ない|ん)|敵わ(?:ない|ん)|足元にも|負けて(?:る|い)|劣(?:る|って|等)|(?:一緒|いっしょ|同じ|同列|一括り)に(?:しないで|し(?:たら|ちゃ|ては)|されて(?:も)?|並べ|語)[^。]{0,12}(?:怒|失礼|申し訳|困|違|…|$)?",
    surface: true,
    exceptions: [
      "比べ(?:ない|ても|たら(?:きり|やって)|ようが|たことが?な|る(?:もの|こと)で(?:は)?な)",
      "(?:違|ちが)い(?:は|が)(?:ない|わから)",
      "(?:昔|前|去年|以前|他社)(?:に|と)比べ",
    ],
    asks: ["comparison", "mirror", "concern", "opening", "rating", "role", "circle"],
    effect,
    confidence: 0.7,
    reason: "Measures the own role against another and finds it lower.",
    matches: [
      { asks: "comparison.feeling", text: "営業に比べたらうちは何もしてない" },
      { asks: "mirror.difference", text: "お医者さんとは責任の重さが違いますよ" },
    ],
    mustNotMatch: [
      { asks: "comparison.feeling", text: "比べないようにしています" },
      "去年に比べて忙しいです",
    ],
  },
  {
    id: "ja.comparison.somebody-near",
    pattern: `(?:${near})(?:さん|くん|ちゃん|たち)?(?:は|が|なんか|のほうは)[^。、]{0,10}(?:${trade})(?:で(?![はも])|として|を?して(?:い)?て|やって(?:い)?て|なので|だから|になって)[^。]{0,24}(?:助け|救|役に立|立派|すご|ちゃんと|感謝|かっこ|誇|輝|活躍|人の(?:ため|命))`,
    surface: true,
    exceptions: ["(?:助け|感謝|役に立)[^。、]{0,6}(?:てくれ|てもら)"],
    asks: ["comparison", "concern", "opening", "rating", "mirror"],
    effect,
    confidence: 0.7,
    reason: "Somebody near them has a trade that plainly helps; what they do is told beside it.",
    matches: [
      { asks: "rating", text: "妹は看護師で、ちゃんと人を助けてるって感じがするんですけどね" },
      { asks: "concern.wish", text: "同級生が消防士をしていて、立派だなと" },
    ],
    mustNotMatch: [
      { asks: "rating", text: "妹は看護師で、夜勤が多いです" },
      { asks: "rating", text: "姉は保育士で、子どもを預かって助けてくれます" },
    ],
  },
  {
    id: "ja.comparison.contrast",
    pattern:
      "[^。]{2,40}(?:は|が)[^。]{2,40}[。、]\\s*(?:でも|けど|なのに)?(?:うち(?:ら|の)?|私(?:たち|ども)?|わたし(?:たち)?|こっち|こちら|俺ら?|自分(?:たち)?|現場|事務|裏方)(?:は|が|らが|の(?:部署|ほう)は)[^。]{2,60}",
    surface: true,
    asks: ["comparison.feeling", "comparison.fairness"],
    exceptions: ["(?:お互い|おあいこ|それぞれ|人は人|別に|べつに)"],
    effect,
    confidence: 0.6,
    reason: "They have this, we have that.",
    matches: [{ asks: "comparison.feeling", text: "営業は表彰される。うちは名前も出ない" }],
    mustNotMatch: [{ asks: "comparison.feeling", text: "べつに何とも思わないです" }],
  },
  {
    id: "ja.comparison.small",
    pattern:
      "(?:小さく|ちいさく|ちっぽけ|ちっちゃく|みじめ|惨め|置いて(?:い)?かれ|取り残され|劣等感|引け目|肩身|二番手|格差|身分|差別|(?:と|に)(?:扱い|待遇|評価)が(?:違|差))",
    surface: true,
    asks: ["comparison"],
    effect,
    confidence: 0.65,
    reason: "Feels small beside the other.",
    matches: [{ asks: "comparison.feeling", text: "なんだか自分がちっぽけに思えます" }],
    mustNotMatch: [{ asks: "comparison.feeling", text: "特に何も感じません" }],
  },
  {
    id: "ja.comparison.mirror",
    pattern:
      "(?:責任|重さ|資格|免許|給料|命|立場|格|スケール|価値|専門|技術|学歴|年収|人生|地位|肩書)[^。]{0,16}(?:違|ちが|ちゃう|いる(?:。|し|から)|要る|預か|預け|助け|救|懸か|かか)|(?:並べ|比べ|一緒に|いっしょに|同列に)[^。、]{0,8}(?:られて|失礼|しないで|した(?:ら|ん)|されて|怒|申し訳)|(?:向こう|あっち|あちら|外科医|医者|社長|先生)(?:さん)?(?:は|が)[^。]{0,20}(?:けど|が、|。)[^。]{0,4}(?:こっち|私|俺|僕|自分|うち|おれ|わたし)(?:は|なんて|の(?:は|ほう))|(?:命|人生)(?:を)?預け|えらすぎ|偉すぎ|怒るで|怒られ(?:ます|るわ|る)",
    surface: true,
    asks: ["mirror.difference"],
    exceptions: [
      "(?:責任|資格|給料|命)[^。]{0,10}(?:違|ちが)(?:わない|いません|うわけ(?:じゃ|では)|いは(?:ない|感じ))",
    ],
    effect,
    confidence: 0.65,
    reason: "Shown surgeon and president beside their own role, they set the other above.",
    matches: [
      { asks: "mirror.difference", text: "外科医は命を預かってるけど、私は伝票です" },
      { asks: "mirror.difference", text: "並べられても困ります" },
    ],
    mustNotMatch: [{ asks: "mirror.difference", text: "切った先に人がいるのが見えるかどうか、かな" }],
  },
];
