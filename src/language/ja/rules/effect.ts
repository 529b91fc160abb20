import type { Rule } from "../rule.ts";

/** What a party gains or is spared. */
export const effectRules: readonly Rule[] = [
  {
    id: "ja.effect.helped",
    pattern:
      "(?:助か(?:る|り|った|って|っと|ら)|救われ(?:る|た|て)|(?:楽|ラク|らく)(?:に(?:な|でき|し)|だ(?:って|と|よ|ろう)|な(?:んや|んだ)|そう)|安心(?:して|する|し|でき|だ|って)|(?:役|お役)に(?:立(?:つ|って(?:る|い|ま|お)|った|て(?:て|る|た))|たっ?て)|支え(?:に|て|られ)|間に合(?:う|った|って|い|わせ)|(?:スムーズ|円滑)に|(?:手間|負担|残業|待ち時間|ミス|苦情|クレーム|事故|不良)(?:が|も|を)(?:減|なくな|無くな|省け|軽)|困ら(?:ず|ない(?:よう|で|ため|ように)|なくて|なくな|んよう|んで)|(?:気持ち|きもち)よく|(?:やり|使い|見|読み|動き|働き|探し|わかり|流れ)やす(?:い|く|か)|喜(?:ぶ|び|んで|んだ|ばれ|ばし)|よろこ(?:ぶ|び|んで|ばれ)|(?:うれし|嬉し)(?:そう|がって)|(?:笑顔|笑って(?:くれ|た|い)|にこにこ|ニコニコ)|ありがたがって|重宝|(?:授業|休み|手術|家|現場|仕事|配達|診察|外)に(?:行け|入れ|帰れ|出られ|集中でき|専念でき))",
    surface: true,
    exceptions: [
      "(?:助か|楽に|安心|喜)(?:り|って|し|る)?[^。、]{0,6}(?:たい|ほしい|欲しい)",
      "(?:私|自分|俺|僕|うち|こっち)(?:が|は|も)(?:助か|楽|安心|救わ)",
      "役に立(?:つ|って)?[^。]{0,8}(?:かわから|のか|実感(?:が)?(?:な|ほし|欲し)|仕事(?:が|を|に|へ)|って(?:言|思いたい))",
      "(?:人|誰か)の役に立",
      "(?:安心|楽)(?:した|したい|になりたい|して(?:寝|休))",
      "(?:助か|役に立)(?:ってます|っています|りました)(?:。|$)(?<=^.{0,16})",
      "(?:気|きもち|気持ち)が楽",
    ],
    notAsks: ["outcomes.aspiration", "safety", "treatment", "close"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.75,
    reason: "A word for what work does good to somebody.",
    matches: [
      "次の班が助かると思います",
      "現場の人が楽になるはず",
      "お客さんが喜んでくれる",
      "看護師さんが安心して使える",
    ],
    mustNotMatch: ["人の役に立つ仕事がしたい", "誰か助けてほしい", "私が楽になりたいだけ"],
  },
  {
    id: "ja.effect.depends",
    pattern:
      "(?:な(?:い|かったら|きゃ|ければ|いと|けりゃ)(?:と|から)?|ん(?:と|かったら|ければ|かぎり|限り|やったら|では)|へん(?:と|かったら|ければ)|(?:せ|ら|か|な|ま|わ|れ|け|め|べ|え)な(?!い|か|く|の)(?:あかん)?|いなきゃ|おらな|(?:遅れ|止ま|抜け|間違え|違っ|ずれ|切れ|落ち|休ん|欠け|狂)(?:る|た|って|え)?(?:と|たら|れば|だら|だけで|るだけで|ていたら))[、,]?[^。!?]{0,36}?(?:ない|ません|へん|ねえ|ねぇ|られん|れん|できん|けん$|困(?:る|り|って|っ)|止ま(?:る|って|り)|遅れ(?:る|て|ます)|ストップ|パー|迷子|倒れ|回ら|動け|崩れ|始まら|帰れ|怒|死ぬ|危な|事故|漏れ|腐|飛び|飛ぶ|待つ|待た|泊まる|終わり|アウト|大ごと|大事(?:です|だ|や)|クレーム|延期|欠品|残業|ずれ)",
    surface: true,
    exceptions: [
      "(?:辞め|やめ|言わ|頑張ら|しっかりせ|せ|やら|思わ|行か|働か)(?:な(?:いと|きゃ|ければ)|んと)(?:いけ|なら|あか|だめ|いかん)",
      "(?:なきゃ|ないと|なければ|んと|な)(?:いけない|いけません|ならない|なりません|ならん|あかん|いかん|だめ|ダメ)",
      "(?:わから|知ら|でき|じゃ|では|そうじゃ)な(?:い|く)と(?:思|言|い)",
    ],
    notAsks: ["treatment", "safety", "outcomes", "comparison", "contact.where-it-stops"],
    effect: { kind: "effect", polarity: "spared" },
    confidence: 0.65,
    reason: "Without this work something of somebody's does not happen.",
    matches: [
      "うちが図面を出さないと現場が動けない",
      "検査表が遅れると出荷の人が帰れません",
      "わたしがおらんと給食が始まらへん",
    ],
    mustNotMatch: ["もっと頑張らないといけない", "辞めないとだめですか"],
  },
  {
    id: "ja.effect.enables",
    pattern:
      "(?:たら|れば|てから|て(?:、)?(?:やっと|はじめて|初めて|ようやく)|と(?:、)|ので|から)[^。]{0,24}?(?:動け(?:る|ま)|始ま(?:る|り)|始められ|はじま(?:る|り)|入れる|入れます|出発でき|作業でき|仕事(?:が|に)(?:でき|なる|かか)|スタート|取りかか|とりかか|次に進|進め(?:る|ます|られ)|渡(?:せ|れ)る|働ける|使え(?:る|ます)|開(?:け|店)|売れる|組め|走れ|診られ|乗れ)",
    surface: true,
    asks: ["circle", "role", "recipient"],
    notAsks: ["recipient.better"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.7,
    reason: "Once this work is done, somebody can begin theirs.",
    matches: [
      { asks: "circle.who-starts", text: "型紙ができたら縫製の人が動ける" },
      { asks: "circle.who-starts", text: "私が鍵を開けて、やっと朝番が仕事にかかる" },
    ],
    mustNotMatch: [{ asks: "outcomes.plan", text: "時間ができたら始められると思います" }],
  },
  {
    id: "ja.effect.for-somebody",
    pattern:
      "(?:を|が|に)(?:守(?:る|って|れ)|届け(?:る|て|ら)|防(?:ぐ|い|げ)|食べられる|読めるように|使えるように|帰れるように|眠れるように|できるように|回せるように|困らないように|迷わないように|転ばないように|間違えないように|怪我(?:を)?しないように|ケガ(?:を)?しないように)|(?:ように|よう)(?:に)?(?:する|して(?:い|お|る|ま)|整え|見張|しとく|しとる)",
    surface: true,
    asks: ["role", "circle", "recipient", "mirror", "concern.task", "vision"],
    notAsks: ["recipient.better"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    reason: "Says for whose good a task is done.",
    matches: [{ asks: "role.restated", text: "夜勤の人が迷わないようにしておく係" }],
    mustNotMatch: ["遅刻しないように気をつけます"],
  },
  {
    id: "ja.effect.good-reaction",
    pattern:
      "(?:ありがと|おおきに|助かっ(?:た|て)|よかった|ええなあ|うまい|おいしい|美味しい|楽(?:だ|や|で)|きれい|いつも|やりやすい|読みやすい|わかりやすい|あんたで|あなたで|さすが)[^」。]{0,12}(?:」)?(?:って|と|て|いう)?(?:[^。]{0,6})(?:言(?:って|われ|うて|い)|書いて|声|もら|くれ|スタンプ)|(?:くれ|もらっ|いただい)(?:た|て|まし)[^。]{0,6}(?:。|$|の(?:が|は))",
    surface: true,
    asks: ["contact.last-reaction"],
    exceptions: ["怒(?:ら|鳴)|文句|ため息|舌打ち|クレーム|苦情|泣か(?:れ|せ)"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    reason: "A good reaction shows that something reached somebody.",
    matches: [{ asks: "contact.last-reaction", text: "配達先で「ありがとう」って言ってくれた" }],
    mustNotMatch: [{ asks: "outcomes.plan", text: "次は来てもらった人に聞きます" }],
  },
  {
    id: "ja.effect.in-the-way",
    pattern:
      "(?:むしろ|かえって|逆に)[^。]{0,10}(?:迷惑|マイナス|害|邪魔)|(?:迷惑|害)(?:を)?(?:かけて(?:る|い)|及ぼ)",
    surface: true,
    effect: { kind: "effect", polarity: "harm" },
    confidence: 0.45,
    reason: "Doubts that the effect is a good one; asked about, never assumed.",
    matches: ["むしろ迷惑だと思う"],
    mustNotMatch: ["迷惑なお客さんもいます"],
  },
];
