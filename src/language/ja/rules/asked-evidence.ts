import type { Effect } from "../rule.ts";
import { settled, undone } from "../words/not-danger.ts";

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
  /** Only where the direct question is clearly denied (`no`), or where it is neither denied nor evaded (`open`). */
  readonly denial?: "no" | "open";
  readonly reason: string;
};

const secondHand =
  "から聞|と聞|そうです(?!ね)|らしい|レビュー|口コミ|手紙|メール|アンケート|電話に出て(?:い)?ない|スタンプ|人づて|返信";
const hardship =
  "違いない|(?:困って|大変じゃ)(?:は)?(?:へん|ない|いない|ません)|(?:特に|別に)(?:ない|あり)|(?:考えたこと|聞いたこと|聞く機会)[^。]{0,6}(?:な|あり)|知らない|わからない|何も";

const planned =
  "(?:[うくぐすつぬぶむる]|ます|よう|おう|こう|そう|とう|のう|もう|ろう|たい(?:です)?|てみる|(?:て|で)もらう|たろ|とく|どく|とこ|つもり|予定|ことに(?:する|した)|から(?:です)?)(?:わ|よ|ね|な|か|かな|かしら|で|と思(?:う|い)(?:ます)?|んだ|んです|って(?:言|課長|店長|部長)|。|、|!|♪|w|笑|\\s|$)";

const unplanned =
  "(?:思いつか|わから|決め(?:られ|て(?:い)?な)|ない(?:です)?(?:。|$|ん)|ません|無理|むり|嫌|いや(?:です|だ)|拒否|パス|いつかは?(?:、|。|$|資格)|そのうち|例(?:が|は)?(?:ない|あり)|教えて(?:ほし|くださ)(?![^。]{0,6}」)|してください|(?:れば|たら|と)(?:いい|嬉し|うれし)|仕事の話(?:じゃ|では)|寝たい|寝ます|寝る|でしたっけ|ですか|ますか|困る|めんどう|面倒|苦手)";

const starting =
  "ない(?:と|と、|で)|なきゃ|なけりゃ|なければ|ねば|待(?:っ|ち|た)|始(?:め|ま)|はじ(?:め|ま)|出せ|出られ|入(?:れ|ら)|でき(?:ない|る)|走(?:れ|られ)|動(?:か|け)|開け|使え|乗れ|渡れ|食べられ|ごはん|止ま|進(?:め|ま)|取りかか|から(?:です|ね|。|$)|ので|たら|れば|ことには|までは?|あって|それで|呼べ|困|遅れ|ずれ|ズレ|後ろ|うしろ|止まる";

const noStarter =
  "誰も(?:待|い(?:な|ま))|待ってる側|待っている側|先に待|いない(?:です|と思|ん)|わから|最後なんで|こっちが待";

const missed =
  "止ま|とま(?:る|り)|困(?:る|り)|遅(?:れ|く)|間に合わ|溜ま|たま(?:る|り)|落ち|だめ|ダメ|死|枯れ|燃え|腐|くさ(?:る|り)|匂(?:う|い)|荒れ|つぶれ|潰れ|飛(?:ぶ|び)|消え|なくな(?:る|り)|でき(?:ない|ません|なく)|始(?:め|ま)[^。]{0,3}(?:ない|ません)|出(?:せ|られ|な)|渡れ|使えな|割れ|泣(?:く|き|い)|怒(?:る|鳴|ら)|大変|大ごと|大騒ぎ|全滅|いっぱい|入れな|回らな|だらけ|ぐちゃ|滞|残業|やり直|倒れ|電話(?:が|を|し)|詰ま|やせ|だれもいな|見るもん|お客さん(?:が|に)|遊ぶ|走り回|自分で(?:走|やる|重い)|ことになる|延(?:び|期|ばし)|割り|欠け|切れ|守れ|なし(?:の|で)|夜更かし|あふれ|溢れ|こぼれ|二人で|一人で|がくっと|炎(?:だ|に|。|$)|倍(?:に|や|だ|。|$)|苦情|停止|におい|増え|待って(?:い)?る(?:人|子|方)|ネズミ|カビ|事故|クレーム|来ない";

export const askedEvidence: readonly AskedEvidence[] = [
  {
    topic: "safety.ask",
    effect: { kind: "risk", risk: "self-harm", severity: "ask" },
    confidence: 0.6,
    denial: "open",
    reason: "Asked whether they think of dying, they neither say no nor decline to answer.",
  },
  {
    topic: "treatment.what",
    effect: { kind: "risk", risk: "harassment", severity: "ask" },
    confidence: 0.6,
    when: "れ(?:る|た|て(?!くれ)|ま)|られ(?!ない|ん|ません)|くる|言わ|せ(?:ら|さ)|嫌|怒(?!られ(?:ない|ん|ません))|笑|無視|(?:もらえ|くれ|させて|返って(?:こ|来)|呼ばれ|返さ|聞いて)[^。、]{0,3}(?:ない|ません)",
    unless: `何もされて(?:い)?ない(?!の)|何もされてません|忘れて|普通です|ふつうです|普通だ|筋は通|公平|流儀|さん付け|(?:ほめ|褒め)られ|よくして(?:もら|くれ)|良くして|相談に乗|助けてくれ|やさしい|優しい|親切|丁寧|恵まれ|仲(?:が)?(?:いい|良い)|悪気(?:は)?な|根は|冗談(?:を|で|ば)|(?:皆|みんな)で笑|一緒に笑|たまに注意|一回だけ|一度だけ|当たり前|言い返|${settled}|${undone}|答えた|話す気|言いたく|説明して(?:くれ|もら)|名前で呼ん|回ってくる|出てくる|褒めてもらえる|来てくれ|注意されるくらい|尊重|可愛がら|かわいがら|任せてくれ|教えてくれ|(?:いじめ|パワハラ|ハラスメント|嫌がらせ)[^。]{0,8}(?:違|ちが|ではない|じゃない|思って(?:い)?ない)`,
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
      "求められ|困る|迷惑|見たくない|見たない|ゼロ|マイナス|歯車|立って(?:い)?(?:ない|ません)|気がしない|大げさ|大袈裟|言われ(?:て|で)も|口だけ|わから|パス|考えたこと|変わらん|変わらない|苦手|大きすぎ",
    reason: "Asked what it does for society.",
  },
  {
    topic: "circle.who-starts",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.65,
    needsParty: true,
    when: starting,
    unless: noStarter,
    reason: "Asked who can start only when this work arrives: they tell what waits.",
  },
  {
    topic: "circle.who-starts",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.45,
    needsParty: true,
    unless: noStarter,
    reason: "Asked who can start only when this work arrives: whoever is named can, so it is asked what.",
  },
  {
    topic: "role.absence",
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    when: missed,
    unless:
      "(?:誰|だれ)も(?:気|困|何)|なん(?:も|にも)(?:変|困|起)|何も(?:変|困|起)|(?:普通|ふつう)に回|まわ(?:る|り)|回(?:る(?!く)|り(?:ま|そ))|(?:別|代わり|他|ほか|次)の(?:人|やつ|奴|派遣|バイト)|代わりが|変わら|付箋|戻ったら|帰ってきた|休んだとき|比喩|知らない(?!けど)|わから|いなくなったほう|給料|困る人がいて|取り合|怖くて",
    reason: "Asked what a week without them does: what stops is what their work keeps going.",
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
    when: "(?:た|だ|て(?:い)?(?:る|ます)|ました|てん|くれ|もら|言う|なる|来る|くる)(?:。|、|$|の|ん|よ|わ|な|け|し|ね|こと|、?今朝|、?昨日|♪|♀)|」(?:って|と|て|。|$)",
    unless: `${secondHand}|ない(?:です|な|。|$)|ません(?:。|$)|無視|会ったことが?ない|本人には|クレームの|レビュー|★|口コミ|見せて(?:もら)?えな|既読|置いてあ|貼ってあ`,
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
    unless: "聞かれると困|言われても困|楽しみない|^(?:特に|とくに|別に)",
    reason: "Asked what matters.",
  },
  {
    topic: "outcomes.aspiration",
    effect: { kind: "value" },
    confidence: 0.8,
    unless: "考えたことな(?:い|かった)(?:です)?(?:。|$)|生きて(?:い)?たら|ですか\\?|だめです",
    reason: "Asked what they aim for.",
  },
  {
    topic: "vision.phrase",
    effect: { kind: "value" },
    confidence: 0.65,
    when: "大事|大切|好き|しっくり|守り|目指|なりたい|誇|寄り添|信じ|その通り|沁み|染み|響(?:い|く|き)|励(?:ま|み)|支え|ようにして",
    unless:
      "苦手|ねむい|思い出す|嫌い|響か|好きません|好きじゃ|笑|うざ|ない(?:です)?(?:。|$)|覚えて(?:い)?な",
    reason: "A phrase that they hold to says what matters.",
  },
  {
    topic: "vision.phrase",
    effect: { kind: "value" },
    confidence: 0.6,
    when: "^.{2,18}$|^[^「]{0,8}「[^」]{2,30}」[^。]{0,14}$|を届ける|たい(?:です)?(?:。|$)|でいい(?:です|。|$)",
    unless:
      "社是|標語|看板|社長|ポスター|ない(?:です)?(?:。|$)|ません|響|覚えて|笑|うざ|ワンチーム|わから|苦手|嫌|好きじゃ|変わら|特に|パス|知ら|ですか",
    reason: "A phrase of their own, short or in quotation marks, says what matters.",
  },
  {
    topic: "vision.phrase",
    effect: { kind: "insight" },
    confidence: 0.6,
    when: "(?:今日|いま|今|初めて|はじめて|ふと|改めて|あらためて)[^。]{0,24}(?:思|見え|聞こえ|読ん|気(?:が|づ|付)|わか|重|まし|意味|響|しっくり|沁み)|って(?:こと|言う(?:の|ん))(?:か|かも|なの|だ|じゃ)|(?:て|で)(?:くれ)?(?:い)?たんだ(?:な|ね)|(?:の|なの)か(?:も|な|。|$)|なのかもと|だったのか|のことだ(?:な|った)|思ってました(?:わ|が|けど|。|$)|笑えてきた",
    unless: "響か|変わら|好きません|ないです(?:。|$)|苦手|嫌い(?:です|だ)(?:。|$)",
    reason: "Asked whether a phrase sounds different now: it does.",
  },
  {
    topic: "assets.gained",
    effect: { kind: "strength" },
    confidence: 0.7,
    unless:
      "何もない|なにもない|何も残|なんも|しか残|やけど|ヤケド|肩こり|老眼|痛風|糖尿|皺|傷(?:だけ|跡)?(?:。|$)|腰痛|ヘルニア|腱鞘炎|借金|白髪|体重|疲れ|ストレス|シワ|しわ",
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
    topic: "outcomes.fit",
    effect: { kind: "strength" },
    confidence: 0.6,
    when: "^.{1,24}$|わか(?:る|り)|でき(?:る|ます)|つかめ|話せ|聞け|見分け|覚え(?:て|る)|得意|平気|苦にな|好き(?:です|だ|で|。|$)|早い|速い|強い|目が|耳が|鼻が|慣れて|読め|待て|続け",
    unless:
      "合(?:わ|っ|う|い)|あって|向い|むい|しっくり|ない(?:です)?(?:。|$|ん|と思|か)|ません|わから|知らな|\\?|ですか|給料|診断|検査では|けど(?:。|$)|無理|嫌|苦手|立場|はい|うん|そう|たぶん|まあ|半分|元気出",
    reason: "Asked what fits them, they name what they can do.",
  },
  {
    topic: "outcomes.plan",
    effect: { kind: "commitment" },
    confidence: 0.6,
    when: planned,
    unless: unplanned,
    reason: "Asked for a plan, they say what they will do.",
  },
  {
    topic: "outcomes.plan-first-step",
    effect: { kind: "commitment" },
    confidence: 0.6,
    when: `${planned}|^[^。、]{2,24}(?:とこ|ところ|こと|から)(?:から)?(?:です|だ|かな|。|$)`,
    unless: unplanned,
    reason: "Asked for a first step, they say it.",
  },
  {
    topic: "outcomes.plan-when",
    effect: { kind: "commitment" },
    confidence: 0.55,
    when: "(?:終わ|済ん|すん|明け|越し|過ぎ|落ち着い|決まっ|出)(?:っ)?(?:た|だ)(?:ら|後|あと)|(?:前|後|あと|まで|うち)に(?:は)?(?:。|$|言|や|話|聞|行|出)|(?:そこ|その時|そのとき)で",
    unless: `${unplanned}|考える(?:。|$)|いつか|そのうち|苦手|無期|来なかったら`,
    reason: "Asked when, they tie it to an event.",
  },
  {
    topic: "assets.use",
    effect: { kind: "commitment" },
    confidence: 0.55,
    when: "(?:てみよう|行ってみ|やってみ|受けてみ|出てみ|つけられます|してみるか|しちゃろうか|出(?:て)?もいい)",
    unless: unplanned,
    reason: "Asked what to use it for, they offer to.",
  },
  {
    topic: "role.cover",
    effect: { kind: "thanks", thanks: "given" },
    confidence: 0.6,
    when: "(?:来て|代わって|やって|まわって|回って|助けて|出て|入って|見て|してくれ)(?:くれ|もら)[^。]{0,4}(?:た|まし)|おかげ|ありがたい|感謝|頭が(?:あが|上が)",
    unless: "くれない|くれなかった|もらえな|けど[^。]{0,20}(?:間違|残|戻)",
    reason: "Who covered for them, told in words of gratitude.",
  },
  {
    topic: "supporters.who",
    effect: { kind: "thanks", thanks: "given" },
    confidence: 0.6,
    needsParty: true,
    when: "(?:て|で)(?:くれ(?:た|まし|て(?:い)?(?:た|まし))|もら(?:った|いまし))|おかげ|感謝|お礼|今も(?:覚え|おぼえ)|忘れられ|恩",
    unless: "思い当たりません|いない(?:です)?(?:。|$)|くれない",
    reason: "Who supported them, and how, is gratitude.",
  },
  {
    topic: "safety.ask",
    effect: { kind: "act", act: "disagree" },
    confidence: 0.6,
    denial: "no",
    reason: "Asked whether they think of dying, they clearly say no.",
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
