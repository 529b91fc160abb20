import type { Rule } from "../rule.ts";

const quoted =
  "「[^」]{0,30}(?:%praise%)[^」]{0,40}」(?:って|と|て|やて|だって|なんて|っちゅう|など|の一言|。|、|$|が)?";
const told = "(?:%praise%)[^。「」]{0,14}(?:って|と|て|とか|そう|らしい)[^。、]{0,10}(?:%said-back%|。|$)";
const pattern = `${quoted}|${told}`;

/** Of the praise, what says that the receiver is better off, not only pleased with the work. */
const benefit =
  "助か|楽(?:に|だ|で|な|や|よ|。|、|」|$|です|ちん)|(?:直し|やり|動き|作業し|売り|し|食べ|着|飲み|加減がし)やす|手戻りが?な|(?:なくて|んで|んでも|なくても)(?:いい|ええ|すむ|済む)|済む|喜(?:ぶ|ば|ん|び)|間に合|安心|減っ|眠れ|治った|やっとつながった|よくなった|早く(?:て|なった|できた)|水が早|(?:揺れ|響か|沈ま|しみ|痛くな|止まら|遅れ|潰れ|つぶれ|困ら|待たされ|混ざら)(?:ない|なく|なかった|ません|ん(?:で|から|。|」|$))";
const benefited = `「[^」]{0,30}(?:${benefit})[^」]{0,40}」|(?:${benefit})[^。「」]{0,14}(?:って|と|て|とか)[^。、]{0,10}(?:%said-back%|。|$)`;

const exceptions = [
  "「[^」]{0,30}(?:%complaint%)[^」]{0,30}」",
  "(?:言われ|褒められ|ほめられ|もらっ|聞い|され)(?:た|る)?(?:こと|ため|覚え|記憶)?(?:が|は|も|なんて)?(?:ない|ありません|なかった|あらへん|なく|ねえ)",
  "(?:言われ|もらえ|褒められ)(?:ない|ません|へん|なかった|たい|たく|れば|たら|る人|るの)",
  "(?:先輩|営業|フロント|看護師|先生|医者|外科医|キャリアコンサルタント)(?:さん)?(?:は|だけ|ばかり)[^。]{0,12}(?:感謝|ありがと|お礼|褒め)",
  "(?:お礼|ありがとう|感謝)(?:は|なんて|も|とか)[^。]{0,10}(?:ない|ません|ん(?:。|$))",
  "(?:たら|れば|なら|ら、)[^。]{0,10}(?:助か|喜|嬉し|うれし|楽|いい|便利|安心)[^。]{0,10}(?:かな|かも|と思|だろう|でしょう|って聞|やろ|んじゃ)",
  "(?:助か|喜|嬉し|うれし|楽|安心)[^。、]{0,8}(?:と思|だろう|でしょう|やろ|かも|かな|んじゃ|はず)",
  "(?:私|俺|僕|わたし|こっち|自分)(?:が|から|は)[^。「」]{0,8}(?:ありがと|お礼|助か)",
  "よかった(?:んだ|のか|です(?:けど|が))",
];

const asks = [
  "contact",
  "circle.inside-view",
  "circle.partner-view",
  "recipient.reason",
  "rating",
  "concern.scene",
  "opening",
];

/** Somebody who receives the work says that it is good: thanks, an effect, a strength and a meeting in one. */
export const reportedPraiseRules: readonly Rule[] = [
  {
    id: "ja.thanks.praise-reported",
    pattern,
    surface: true,
    asks,
    exceptions,
    effect: { kind: "thanks", thanks: "received" },
    confidence: 0.65,
    reason: "Good words about the work, told again.",
    matches: [
      { asks: "circle.partner-view", text: "とび屋の親方は、私が図面を見るから手戻りがないって" },
      { asks: "circle.inside-view", text: "組立の人は「あんたの日は不良が混ざらんで楽やわ」って" },
      { asks: "contact.last-reaction", text: "「あんたの運転は腰に響かへん」やて" },
      { asks: "contact.last-reaction", text: "「いつもピカピカで気持ちがいいです」て付箋が貼ってあった" },
    ],
    mustNotMatch: [
      { asks: "contact.last-reaction", text: "「高い、まだか」って言われた" },
      { asks: "circle.inside-view", text: "早く出したら助かると思う" },
      { asks: "contact.last-reaction", text: "助かったと言われたことがない" },
    ],
  },
  {
    id: "ja.effect.praise-reported",
    pattern: benefited,
    surface: true,
    asks,
    exceptions,
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.65,
    reason: "Who says that it helped has gained.",
    matches: [
      { asks: "circle.partner-view", text: "生コン屋は、俺が整地した現場なら車が沈まないって喜ぶ" },
      { asks: "contact.last-reaction", text: "「やっとつながった」って泣かれました" },
    ],
    mustNotMatch: [{ asks: "contact.last-reaction", text: "「で、いつ直るの」と言われた" }],
  },
  {
    id: "ja.strength.praise-reported",
    pattern,
    surface: true,
    asks: ["circle.inside-view", "circle.partner-view", "recipient.reason"],
    exceptions,
    effect: { kind: "strength" },
    confidence: 0.6,
    reason: "What others praise is a strength.",
    matches: [
      {
        asks: "circle.partner-view",
        text: "船会社の人からは「あなたの書類は直すところがない」と言ってもらいました",
      },
      { asks: "circle.inside-view", text: "保修課からは、一報が早いので助かると言われたことがあります" },
    ],
    mustNotMatch: [{ asks: "circle.inside-view", text: "営業からは遅いと言われます" }],
  },
  {
    id: "ja.thanks.gift-or-gesture",
    pattern:
      "(?:%gift%)(?:を|が|も|とか|なんか|まで)?[^。、]{0,10}(?:くれ(?:た|て|る|まし|は)|もら(?:った|い(?:まし)?|って)|いただ|頂|届い|置いて(?:あ|い|く|って)|渡され|差し出|入れて(?:く|け)|貼って(?:あ|く))|(?:両手|手)(?:を|ぇ|ば)?合わせ(?:て|られ|ら)|手(?:を|ぇ)?握(?:っ|ら)|深々と|拝まれ|拍手(?:して|され)|指名(?:し|で|され|が|電話)",
    surface: true,
    asks: ["contact", "circle.inside-view", "circle.partner-view", "concern.scene", "recipient.reason"],
    exceptions: [
      "(?:配|渡|届け|買って|作って|売|差し入れ)(?:し|っ)て(?:い)?(?:る|ます|あげ)",
      "(?:上司|部長|課長|店長|社長|同期|同僚)(?:が|に|から)[^。、]{0,10}(?:お土産|コーヒー|お菓子|差し入れ)",
      "花(?:火|見|壇|屋)|絵(?:本|の具)|手紙(?:を)?(?:配達|仕分|出)|(?:弁当|野菜|米|魚|卵|花)(?:を|の)[^。、]{0,6}(?:作|売|納|仕込|注文|配)",
      "もら(?:え|わ)な|くれ(?:ない|なかった|ません)",
    ],
    effect: { kind: "thanks", thanks: "received" },
    confidence: 0.65,
    reason: "A small gift, a bow, hands put together.",
    matches: [
      { asks: "contact.last-reaction", text: "窓から手ぇ合わせてはった" },
      { asks: "circle.inside-view", text: "型枠屋はたまに缶コーヒーも置いていく" },
      { asks: "contact.last-reaction", text: "降りるとき飴ちゃんをくれた" },
    ],
    mustNotMatch: [
      { asks: "contact.last-reaction", text: "花火の音で聞こえなかった" },
      { asks: "contact.last-reaction", text: "お礼の手紙はもらえない" },
    ],
  },
  {
    id: "ja.effect.gift-or-gesture",
    pattern:
      "(?:笑(?:っ|顔)|完食|にこ|ニコ|肩(?:を)?(?:叩|たた)|顔が(?:ほころ|明る|変わ)|泣いて喜)[^。]{0,10}(?:た|て|る|まし|で)|(?:%gift%)(?:を|が|も)?[^。、]{0,10}(?:くれ(?:た|て|まし)|もら(?:った|いまし)|いただ|置いて(?:い|っ)|差し出)",
    surface: true,
    asks: ["contact.last-reaction"],
    exceptions: [
      "(?:%complaint%)",
      "(?:怒鳴|舌打ち|ため息|クレーム|苦情)",
      "(?:笑(?:え|わ)|泣け)ない|苦笑|失笑|鼻で笑",
      "(?:昔|見てない|ない(?:です|な|。|$))",
    ],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.6,
    reason: "The last reaction was a glad one.",
    matches: [
      { asks: "contact.last-reaction", text: "おばあちゃんが飴をくれた" },
      { asks: "contact.last-reaction", text: "子どもが画面をさわって笑ってた" },
    ],
    mustNotMatch: [{ asks: "contact.last-reaction", text: "舌打ちして出て行った" }],
  },
  {
    id: "ja.effect.would-be-eased",
    pattern:
      "(?:助か|楽(?:に|だ|で|や)|済む|すむ|困らな|迷わな|待たせ(?:ない|ず)|繰り返さな|(?:開け|使い|読み|飲み|食べ)やす)[^。]{0,16}(?:かも|と思|だろう|でしょう|やろ|はず|かな|んじゃ|です|。|$)",
    surface: true,
    asks: ["recipient.better"],
    exceptions: ["(?:値段|安く|給料)[^。]{0,20}", "私(?:が|は)[^。]{0,6}(?:楽|助か)[^。]{0,10}"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.55,
    reason: "Asked what would please them more: it would ease them.",
    matches: [{ asks: "recipient.better", text: "薄味のがあったらおばあちゃんたちは助かるかも" }],
    mustNotMatch: [{ asks: "recipient.better", text: "値段が安くなれば助かるでしょう" }],
  },
  {
    id: "ja.effect.aimed-at",
    pattern:
      "(?:人|ひと|方|子(?:ども)?|みんな|客|さん|たち|家族|親|後輩|若い|年寄り)[^。]{0,30}(?:ように(?:。|、|$|です|したい|っす)|済む|減ら(?:し|せ)|寒くな(?:い|く)|困らな|安心(?:して|でき)|笑って|笑顔|帰れ|痛くな|待たな|伸び(?:て|た)|少なくし)",
    surface: true,
    asks: ["outcomes.aspiration"],
    exceptions: ["(?:私|自分|俺)(?:が|は)[^。]{0,14}(?:安心|笑)"],
    effect: { kind: "effect", polarity: "gain" },
    confidence: 0.55,
    reason: "Asked for whom they work, they say what it should do for them.",
    matches: [
      { asks: "outcomes.aspiration", text: "乗っている人が、線路のことなど一度も考えずに済むように。" },
      { asks: "outcomes.aspiration", text: "着る人が寒くないように" },
    ],
    mustNotMatch: [{ asks: "outcomes.aspiration", text: "困っている人の役に立ちたい" }],
  },
  {
    id: "ja.thanks.complaints-alone-arrive",
    pattern:
      "誰も(?:知ら|気(?:づ|付)か)ない(?:です)?けど|(?:スタンプ|返事|コメント|いいね|反応|拍手|返信)(?:も|は|が)[^。、]{0,6}(?:付か|つか|な(?:い|かった)|来な)|見てもらえない|映さな|(?:空欄|空白)(?:です|でした|だ)|特記事項(?:は)?な|(?:苦情|クレーム|不具合|文句|悪い(?:声|こと)|返品|割れて(?:い)?た|まずかった)[^。]{0,14}(?:だけ|ばかり|ばっかり|しか|は(?:来|届|降り|すぐ|秒|突き抜け))[^。]{0,30}|(?:褒め言葉|お礼|感謝|よかった|良かった|おいしかった|ありがとう)(?:って|という|の)?(?:声|言葉|手紙)?(?:は|が|も)[^。]{0,16}(?:来(?:ない|ません|ん)|届か(?:ない|ん)|まで(?:。|$|です)|止まり|行き(?:。|$|です)|載ら|こっちには)|名前(?:は|も|すら)?[^。、]{0,6}(?:載(?:ら|りませ)|出(?:ない|ません|ん)|残ら|呼ばれ(?:ない|ません))|(?:写真|名前|記事|映像|ニュース|論文)(?:に|には|は)[^。、]{0,8}(?:載(?:ら|り(?:ませ))|映ら|映(?:る|って)わけ|出(?:ない|ん)|なかった)|(?:うち|私|わし|俺|こっち|裏方)(?:の[^。、]{1,6})?(?:だけ|は)[^。]{0,20}(?:一括り|呼ばれ(?:ない|なかった)|なかった|忘れられ|写真がな)",
    surface: true,
    asks: [
      "contact.where-it-stops",
      "concern",
      "comparison",
      "mirror",
      "opening",
      "circle",
      "outcomes.fit",
      "close",
    ],
    exceptions: ["(?:言われ|もらっ)(?:た|て)[^。]{0,10}(?:嬉し|うれし)", "残業代|手当|給料"],
    effect: { kind: "thanks", thanks: "absent" },
    confidence: 0.6,
    reason: "Complaints arrive and thanks do not; the name appears nowhere.",
    matches: [
      { asks: "contact.where-it-stops", text: "割れてたって声は来るのに、おいしかったって声は来ない" },
      { asks: "contact.where-it-stops", text: "褒め言葉は教授の部屋のドアまで。" },
      { asks: "concern.task", text: "論文に名前は載りません" },
      { asks: "concern.scene", text: "スタッフ紹介に私だけ写真がなかった" },
    ],
    mustNotMatch: [
      { asks: "contact.where-it-stops", text: "クレームの件数は営業がまとめています" },
      { asks: "concern.scene", text: "お礼の手紙が届いた" },
    ],
  },
  {
    id: "ja.contact.said-to-my-face",
    pattern: `(?:${quoted}|(?:%gift%)(?:を|が|も)?[^。、]{0,10}(?:くれ(?:た|て|まし|は)|もら(?:った|い)|置いて(?:い|っ)))|(?:さん|人|子|方|客|おばあちゃん|おじいちゃん|ばあちゃん|じいさん|ばあさん|学生|小学生|高校生|班長|課長|親方|社長|所長|あんちゃん|兄ちゃん|姉ちゃん)(?:が|は|から|に)[^。]{0,30}(?:って|と|て)(?:言(?:われ|って(?:く|き|た)|ってい|った|い(?:に来|まし))|おっしゃ|声(?:を)?(?:かけ|掛け))`,
    surface: true,
    asks: ["contact.last-reaction", "circle.inside-view", "circle.partner-view"],
    exceptions: [
      "らしい|そう(?:です|だ)|経由|づて|レビュー|口コミ|アンケート|手紙|メール|ネット|付箋|から聞(?:い|き)|後で(?:聞|知)|電話に出て(?:い)?な",
      "(?:言われ|もらっ|聞い)(?:た)?(?:こと|ため)(?:が|は|も)?(?:な|あり(?:ませ))",
      "(?:たら|れば)[^。]{0,14}(?:かな|かも|と思|だろう|でしょう)",
      "(?:と|って)言(?:う(?:だろう|でしょう|かな|かも|んじゃ)|い(?:そう|たい))|お荷物|ブレーキ|面と向かって",
    ],
    effect: { kind: "contact", contact: "direct" },
    confidence: 0.6,
    reason: "Somebody said or gave it to them in person.",
    matches: [
      {
        asks: "contact.last-reaction",
        text: "廊下で製造の班長さんに「部品間に合ったぞ」って肩を叩かれました",
      },
      { asks: "circle.partner-view", text: "と畜場の人は「おまえんとこの豚は暴れん」ち言うてくれる" },
    ],
    mustNotMatch: [
      { asks: "contact.last-reaction", text: "営業経由で「先方OKでした」って言われた" },
      { asks: "circle.inside-view", text: "営業の人は遅いって言うだろうな" },
    ],
  },
];
