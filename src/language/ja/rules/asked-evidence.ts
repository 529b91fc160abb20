import type { Effect } from "../rule.ts";

/** What an answer is by the question alone, unless it dodges. Each entry is one thing an answer to a topic usually says. */
export type AskedEvidence = {
  readonly topic: string;
  readonly effect: Effect;
  readonly confidence: number;
  /** Only where somebody is named. */
  readonly needsParty?: true;
  /** Only where this is found in the text. */
  readonly when?: string;
  /** Not where this is found in the text. */
  readonly unless?: string;
  readonly reason: string;
};

const secondHand =
  "から聞|と聞|そうです(?!ね)|らしい|レビュー|口コミ|手紙|メール|アンケート|電話に出て(?:い)?ない|スタンプ|人づて|返信";
const hardship =
  "違いない|(?:困って|大変じゃ)(?:は)?(?:へん|ない|いない|ません)|(?:特に|別に)(?:ない|あり)|(?:考えたこと|聞いたこと|聞く機会)[^。]{0,6}(?:な|あり)|知らない|わからない|何も";

const clearNo =
  "大丈夫(?:です|や|だよ|だよ?。|$)(?!と)|だいじょうぶ|元気(?:です|だよ|や)|比喩|冗談|口癖|(?:それは|死にたいとか|そんな(?:こと|つもり)|そういう(?:の|こと))[^。]{0,6}(?:は|とか)?(?:ない(?:です|よ|。|w|$)|ありません|考えて(?:い)?(?:ない|ません))|^(?:いや|いえ|いいえ|ないない|全然|ぜんぜん|まさか|まったく)|^(?:ない|ありません|ないです)|って言っただけ|って意味";

export const askedEvidence: readonly AskedEvidence[] = [
  {
    topic: "safety.ask",
    effect: { kind: "risk", risk: "self-harm", severity: "ask" },
    confidence: 0.6,
    unless: clearNo,
    reason: "Asked whether they think of dying, they do not clearly say no.",
  },
  {
    topic: "safety.near",
    effect: { kind: "risk", risk: "self-harm", severity: "ask" },
    confidence: 0.6,
    unless: clearNo,
    reason: "Asked whether they think of dying, they do not clearly say no.",
  },
  {
    topic: "treatment.what",
    effect: { kind: "risk", risk: "harassment", severity: "ask" },
    confidence: 0.6,
    when: "れ(?:る|た|て|ま)|られ|くる|言わ|せ(?:ら|さ)|嫌|怒|笑|無視|ない",
    unless: "何もされて(?:い)?ない|何もされてません|忘れて|普通です",
    reason: "Asked how they are treated, they tell of something done to them.",
  },
  {
    topic: "recipient.trouble",
    effect: { kind: "trouble" },
    confidence: 0.75,
    unless: `${hardship}|自分の(?:腰|体)|考える余裕`,
    reason: "Asked what they struggle with.",
  },
  {
    topic: "recipient.reason",
    effect: { kind: "reason" },
    confidence: 0.8,
    reason: "Asked why they choose this.",
  },
  {
    topic: "circle.inside-view",
    effect: { kind: "trouble" },
    confidence: 0.65,
    needsParty: true,
    unless: "助か(?:る|り|って)|楽|喜|わから|なりたく|誇|嬉し|うれし|自信|安心|やすい|説明でき|胸を張",
    reason: "In another's place one sees first what it costs them.",
  },
  {
    topic: "circle.inside-view",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    needsParty: true,
    when: "助か(?:る|り|って)|楽(?:に|だ|や|な)|喜|誇|嬉し|うれし|自信|安心|やすい|やすく|説明でき|胸を張|済む|困らな|帰れる|できる(?:の|ん|と|かも|。|$)",
    unless: "困る|怒|ない(?:と|から)|わから|なりたく|迷惑",
    reason: "In another's place one sees what it does for them.",
  },
  {
    topic: "circle.partner-view",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    needsParty: true,
    when: "助か(?:る|り|って)|楽(?:に|だ|や|」)|喜|誇|嬉し|うれし|安心|やすい|やすく|済む|儲か|仕事になる|関われる",
    unless: "困る|怒|ない(?:と|から)|わから|なりたく|迷惑|お茶|差し入れ",
    reason: "In a partner's place one sees what it does for them.",
  },
  {
    topic: "circle.partner-view",
    effect: { kind: "trouble" },
    confidence: 0.55,
    needsParty: true,
    when: "迷惑|急|遅|待|困|頭|下げ|嫌|金曜|日曜|夜|ギリギリ|大変|安|叩|泣|無理|怒|返|板挟み|しわ寄せ|徹夜|払|止ま",
    unless: "喜(?:ぶ|んで|ばれ)|楽だ|楽」|嬉し|うれし|わから",
    reason: "In a partner's place one sees first what it costs them.",
  },
  {
    topic: "circle.society",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    when: "^.{16,}",
    unless:
      "マイナス|歯車|立って(?:い)?(?:ない|ません)|気がしない|大げさ|大袈裟|言われ(?:て|で)も|口だけ|わから|パス|考えたこと|変わらん|変わらない|苦手|大きすぎ",
    reason: "Asked what it does for society.",
  },
  {
    topic: "circle.who-starts",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.65,
    needsParty: true,
    unless:
      "誰も(?:待|い(?:な|ま))|待ってる側|待っている側|先に待|いない(?:です|と思|ん)|わから|最後なんで|こっちが待",
    reason: "Asked who can start only when this work arrives: whoever is named can.",
  },
  {
    topic: "role.restated",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    when: "(?:人|方|係|仕事|役|手前|支え|守|届|番|裏方|ため)",
    unless: "変わらない|かわらない|わから|言えない|うまく言|だけ|そんだけ|しか|思いつか",
    reason: "A role said again says whom it serves.",
  },
  {
    topic: "comparison.feeling",
    effect: { kind: "comparison" },
    confidence: 0.6,
    needsParty: true,
    unless:
      "比べ(?:ない|ても|たら(?:きり|やって)|ようが)|むしろ|恵まれ|大変(?:そう|だ)|性に合|ほっと|行きたくない|お互い|別に|べつに|なんとも|何も|半分|尊敬|頭が下が",
    reason: "Asked how it feels to compare, they name the other.",
  },
  {
    topic: "contact.last-reaction",
    effect: { kind: "contact", contact: "direct" },
    confidence: 0.65,
    needsParty: true,
    unless: `${secondHand}|ない(?:です|な|。|$)|ません(?:。|$)|無視|会ったことが?ない|本人には`,
    reason: "The last reaction seen with own eyes.",
  },
  {
    topic: "contact.where-it-stops",
    effect: { kind: "contact", contact: "through" },
    confidence: 0.65,
    needsParty: true,
    unless:
      "止まって(?:は)?(?:い)?ない|止まってるんじゃなく|最初から|出て(?:い)?ない|毎日直|直接(?:来|聞|届)|わかんない|わからない|こうへん|来んね|聞いたことない",
    reason: "Whoever stands where reactions stop stands between.",
  },
  {
    topic: "outcomes.values",
    effect: { kind: "value" },
    confidence: 0.85,
    unless: "聞かれると困|言われても困|楽しみない",
    reason: "Asked what matters.",
  },
  {
    topic: "outcomes.aspiration",
    effect: { kind: "value" },
    confidence: 0.8,
    unless: "考えたことな|生きて(?:い)?たら",
    reason: "Asked what they aim for.",
  },
  {
    topic: "vision.phrase",
    effect: { kind: "value" },
    confidence: 0.7,
    unless: "苦手|ねむい|思い出す",
    reason: "A phrase of their own says what matters.",
  },
  {
    topic: "assets.gained",
    effect: { kind: "strength" },
    confidence: 0.7,
    unless: "何もない|なにもない|腰痛|ヘルニア|腱鞘炎|借金|白髪|体重|疲れ|ストレス|シワ|しわ",
    reason: "Asked what the years have left them.",
  },
  {
    topic: "assets.use",
    effect: { kind: "strength" },
    confidence: 0.6,
    when: "から|ので|んで|できる|教え|わかる|分か|読める|直|作|通訳|級|資格|免許",
    unless: "使い道(?:は|が)?な|使えない|使えるって|何に使|しか使|出る幕|紙くず|わから",
    reason: "Asked what to use it for, they name what they can.",
  },
  {
    topic: "outcomes.collaboration",
    effect: { kind: "collaboration" },
    confidence: 0.6,
    needsParty: true,
    unless: "一人|ひとり|苦手|勘弁|無理|いない",
    reason: "Asked who could work together.",
  },
];
