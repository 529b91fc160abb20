import type { Rule } from "../rule.ts";

/** Values, strengths and ideas of working together. Commitments are in commitment.ts. */
export const outlookRules: readonly Rule[] = [
  {
    id: "ja.value.useful-to-people",
    pattern:
      "(?:人|誰か|だれか|世の中|社会|地域|子ども|お年寄り|困って(?:る|いる)人|相手|患者さん|お客さん)(?:の|に|を|から)(?:[^。、]{0,8})(?:役に立|ため|支え|助け|喜|感謝|ありがとう|必要と|貢献|救|届)[^。、]{0,10}(?:たい|たく|ほしい|欲しい|仕事(?:が|を|に)|実感|思いたい)",
    surface: true,
    exceptions: ["(?:たい|たく)(?:と|って)?(?:は)?(?:思わ|思って(?:い)?ない|ない)", "(?:って|と)言われ"],
    effect: { kind: "value" },
    confidence: 0.8,
    reason: "Wants to be of use to people.",
    matches: ["人の役に立つ仕事がしたいです", "誰かに喜ばれることをしたい"],
    mustNotMatch: ["人の役に立ちたいとは思わない"],
  },
  {
    id: "ja.value.wish-for-work",
    pattern:
      "(?:仕事|こと|意味|人|役割|職|場所|実感|やりがい|自分|誰か|もの|働き方|成長|挑戦|経験|技術|後輩|現場)[^。、]{0,10}(?:を|に|が|で|と)[^。、]{0,12}(?:したい|やりたい|なりたい|残したい|持ちたい|働きたい|届け(?:たい|る仕事)|つくりたい|作りたい|教えたい|伝えたい|関わりたい|生かしたい|活かしたい|続けたい|ほしい|欲しい|変わりたい|学びたい|見たい|感じたい|作れるようになり|できるように(?:なり)?|られるように(?:なり)?|られたい)",
    surface: true,
    asks: ["concern.wish", "outcomes.aspiration", "outcomes.values", "opening", "vision", "assets.use"],
    exceptions: [
      "(?:辞め|やめ|帰り|寝|休み|死に|消え|終わ)たい",
      "(?:話|相談|愚痴)(?:を)?(?:聞い|し)",
      "教えて(?:ほしい|欲しい)",
      "(?:謝|変え)って?て?ほしい",
    ],
    effect: { kind: "value" },
    confidence: 0.7,
    reason: "What they would like their work to be.",
    matches: [
      { asks: "concern.wish", text: "もっと人と関わる仕事がしたい" },
      { asks: "outcomes.aspiration", text: "若い人に技術を教えたい" },
    ],
    mustNotMatch: [{ asks: "concern.wish", text: "早く帰りたい" }],
  },
  {
    id: "ja.value.matters",
    pattern:
      "(?:大事|大切)に(?:し(?:て(?:い|る|ま)|たい)|思って)|(?:大事|大切)(?:なの|なのは|だと思って|やと思って)|(?:心がけ|心掛け|モットー|信条|座右|譲れない|譲らない|ゆずれない|こだわり|こだわって|ポリシー|(?:だけ|それ)は(?:守|譲(?:ら|れ)(?:ない|ません|ん)?))",
    surface: true,
    exceptions: ["大事(?:に)?(?:な(?:書類|会議|話)|にはしたく)", "大ごと"],
    effect: { kind: "value" },
    confidence: 0.75,
    reason: "Says what matters to them.",
    matches: ["丁寧さを大事にしています", "嘘をつかないのが信条です"],
    mustNotMatch: ["大事な書類をなくしました"],
  },
  {
    id: "ja.strength.good-at",
    pattern:
      "得意(?!先|げ|様)|向いて(?:る|い(?:る|ます)|ま)(?:と思|気|ん|。|$|かも|の(?:かも|は)|です)|(?:性|しょう|肌)に(?:合|あ)って|自信(?:は|が)(?:ある|あり)|負け(?:ない|へん|ん|ません)(?:自信|。|$|と思|よ|で)|誰にも(?:負け|真似)|(?:早い|速い|うまい|上手い|上手|強い|詳しい|長い|得意)(?:ほう|方)(?:だ|です|や|かも|と)|最強|胸(?:を)?張|(?:が|は)(?:強み|取り柄|長所|武器|自慢)|強み(?:は|です|だ|かも)|(?:褒め|ほめ)られ(?:る|た|て|ます|まし)[^。]{0,4}(?:ことが|の(?:は|が))|苦にな(?:らない|りません|らん)|(?:見|聞|触|さわ)(?:れ|け|る|い)ば(?:だいたい)?わか(?:る|り)|(?:目|鼻|耳|音|手)(?:で|だけで)(?:わか|だいたい)|読める|気(?:づ|付)く(?:の|ん)は[^。]{0,6}(?:私|自分|俺)",
    surface: true,
    exceptions: [
      "向いて(?:い)?(?:ない|ません|へん|る(?:か|の)?(?:どうか|かわから))|向いてるか",
      "(?:得意|強い|自信|上手)(?:じゃ|では|な(?:い|さ|人)|が(?:な|あり)|は(?:な|あり))",
      "(?:あの人|先輩|後輩|営業|社長|彼|向こう)(?:は|が|の(?:ほう|方)が)[^。、]{0,10}(?:得意|上手|うまい|早い)",
      "読める(?:人|よう|ので|か)",
      "立場が強",
      "負けない(?:よう|ため)",
    ],
    asks: [
      "outcomes",
      "assets",
      "recipient.reason",
      "concern",
      "role",
      "comparison",
      "opening",
      "circle",
      "contact",
    ],
    notAsks: ["outcomes.plan", "outcomes.plan-when", "outcomes.plan-obstacle"],
    effect: { kind: "strength" },
    confidence: 0.7,
    reason: "What they can do well, in their own claim.",
    matches: [
      { asks: "outcomes.fit", text: "細かい作業は得意です" },
      { asks: "assets.gained", text: "計算の早さなら誰にも負けない" },
    ],
    mustNotMatch: [{ asks: "outcomes.fit", text: "向いているかどうかわからない" }, "得意先に行きます"],
  },
  {
    id: "ja.strength.learnt",
    pattern:
      "(?:わか|分か|でき|出来|読め|見え|聞け|話せ|書け|作れ|使え|話しかけられ|[えけせてねべめれ])(?:る)?よう(?:に)(?:は)?なっ(?:た|て|ちゃ)|(?:早く|速く|強く|上手く|うまく|図太く|丁寧に)なっ(?:た|て)|(?:級|免許|資格|検定)(?:は|が|を)?(?:[^。、]{0,4})(?:あ(?:る|り)|持って|取っ|もって)|(?:忍耐|根気|体力|度胸|観察力|段取り|勘|目利き|粘り|語彙|人脈|信用|スピード|正確さ|コミュ力|話術|知識)(?:。|$|です|だけ|は(?:ついた|身|つき))|身につ(?:いた|きまし|いて)|覚え(?:た|まし|て(?:い|る))|頭に入って",
    surface: true,
    asks: ["assets", "outcomes.fit"],
    exceptions: ["よう(?:に)なり?(?:たい|れば)", "ように(?:は)?ならな"],
    effect: { kind: "strength" },
    confidence: 0.7,
    reason: "What the years have left them able to do.",
    matches: [
      { asks: "assets.gained", text: "音で機械の調子がわかるようになった" },
      { asks: "assets.use", text: "簿記の資格があるので" },
    ],
    mustNotMatch: [{ asks: "assets.gained", text: "何もないです" }],
  },
  {
    id: "ja.strength.chosen-for",
    pattern:
      "(?:早|速|丁寧|正確|不良|長持ち|対応|即|きれい|綺麗|うま|おいし|品質|質が|デザイン|ミス|間違|安心|信頼|信用|隠さ|嫌な顔|折り返|ゼロ|すぐ(?:来|出|行|直)|ガタつか|がたつか|バツ|数が合|融通|小回り|相談|説明|腕|技術|仕上げ|味|鮮度|顔を覚え|覚えて|親切|やさし|無理(?:を|が)?きく|断らな|古い|細か|納期|約束|正直|連絡|電話)[^。]{0,24}(?:から|ので|んで|点|ところ|とこ|のが|こと|ため|し)(?:って|と|、|。|です|や|だ|じゃ|かな|かも|らしい|$)",
    surface: true,
    asks: ["recipient.reason"],
    exceptions: [
      "(?:安|やす|近|ちか|値段|価格|契約|惰性|付き合い|しがらみ|昔から|他に(?:ない|な)|知ら|わから|決まって|仕方|しゃあ|しかた|たまたま|うちしか(?!こ))[^。]{0,60}",
      "(?:ない|ません)(?:から|ので|んで)?(?:。|$)",
    ],
    effect: { kind: "strength" },
    confidence: 0.6,
    reason: "Why they are chosen is what they do well, unless it is price, distance or habit.",
    matches: [{ asks: "recipient.reason", text: "仕上げが丁寧だからって言われます" }],
    mustNotMatch: [{ asks: "recipient.reason", text: "安いから" }],
  },
  {
    id: "ja.collaboration.together",
    pattern:
      "(?:一緒に|いっしょに|連携|協力|合同|共同|共有|情報交換|意見交換|相互|交換し|持ち寄|巻き込|橋渡し|すり合わせ|打ち?合わ?せ|定例|勉強会|交流|引き継ぎ|連絡会|意見を聞|声(?:を)?(?:もら|集め|聞))[^。]{0,30}(?:たい|ほしい|欲しい|でき(?:たら|れば|そう|ない(?:か|です))|し(?:ます|てみ|よう|たら|て(?:いけ|い(?:き|く)))|やりた|やってみ|やれ(?:たら|ば)|もらえ(?:たら|れば|ない)|とか|かな|つくる|作る|頼|言って|提案)|(?:に|も|が)(?:一回|一度|いっぺん)?[^。、]{0,8}(?:来て|見て|入って|参加して|立ち会って|呼んで|教えて|くれ)(?:もら|ほし|欲し|くれ(?:たら|れば|ない))[^。]{0,10}",
    surface: true,
    asks: ["outcomes.collaboration", "outcomes.plan", "outcomes.plan-first-step", "circle"],
    exceptions: [".{0,60}(?:苦手|いや|嫌|無理|めんどう|面倒|一人が)[^。]{0,60}"],
    effect: { kind: "collaboration" },
    confidence: 0.7,
    reason: "An exchange or joint act between people or departments.",
    matches: [
      { asks: "outcomes.collaboration", text: "営業と一緒にお客さんを回りたい" },
      { asks: "outcomes.collaboration", text: "設計の人に一度現場に来てほしい" },
    ],
    mustNotMatch: [{ asks: "outcomes.collaboration", text: "協力とかは苦手なので" }],
  },
];
