import type { Rule } from "../rule.ts";
import { othersOrStories } from "./risk-self-harm-wish.ts";

const act = { kind: "risk", risk: "self-harm", severity: "act" } as const;
const ask = { kind: "risk", risk: "self-harm", severity: "ask" } as const;

/** Death asked for, reckoned with or set in order, and life that has only to be got through. */
export const selfHarmLastThingsRules: readonly Rule[] = [
  {
    id: "ja.risk.asks-to-be-let-die",
    pattern:
      "死なせて(?:くれ|下さ|くださ|ほし|欲し|もら|やって|やれ|あげて)|(?:殺して|ころして)(?:くれ|くん|ほし|欲し|もら)|死に(?:ぶさん?|ぼさん?|だぐな|だがな|だか)",
    surface: true,
    exceptions: [
      ...othersOrStories,
      "(?:患者|利用者|犬|猫|動物|家族|父|母|祖父|祖母|親|虫|魚|鶏)(?:さん|様)?(?:が|を|は|に|も)[^。]{0,14}(?:死なせて|殺して)",
      "楽に(?:死なせて)(?:あげて|やって)",
    ],
    effect: act,
    reason: "Asks to be let die or to be killed, also in the speech of Okinawa and Tsugaru.",
    matches: [
      "誰でもいいから死なせてくれ",
      "もう死なせてほしいんです",
      "いっそ殺してほしい",
      "毎晩死にぶさんて思う",
    ],
    mustNotMatch: ["祖母を家で死なせてほしいと父が言っています", "虫を殺してほしいと頼まれました"],
  },
  {
    id: "ja.risk.death-as-a-reckoning",
    pattern:
      "(?:私|俺|僕|わし|おれ|ぼく|わたし|うち|自分|あたし)(?:さえ|だけ)?が?死(?:んで|ねば|んだら|ねたら|ぬの(?:が|で))[^。]{0,18}(?:残|一番|助か|楽|喜|いい|ええ|よか|済|丸く|解決|終わ|お金|保険)|死んで(?:詫|わび|お詫び|償|責任)",
    surface: true,
    exceptions: [...othersOrStories, "(?:も|後|あと|ら?も)(?:残る|続く)(?:会社|仕事|技術|店|建物|作品)"],
    effect: act,
    reason: "Weighs their own death as what would settle things for others.",
    matches: [
      "わしが死んで保険が下りれば子どもらは楽になる",
      "俺が死ねば全部丸くおさまる",
      "死んで責任を取るしかない",
    ],
    mustNotMatch: ["私が死んだあとも残る建物を建てたい", "祖父が死んで家が残りました"],
  },
  {
    id: "ja.risk.weary-of-living",
    pattern:
      "いつまで生き(?:な|ん(?:と|なん|ならん)|れば|たら|て(?:い)?(?:なきゃ|なけ|れば|なあか))|生きていく(?:理由|意味|気力|自信)[^。]{0,8}(?:な|見|わから|分から)|息(?:を)?し(?:とる|てる|ている|よる)の(?:も|が|さえ)[^。]{0,8}(?:申し訳|つら|辛|しんど|苦|嫌|いや)|無(?:で|に)(?:いい|なりたい|ええ|よか)|(?:明日|あした|朝)(?:が|なんて|なんか|は)?(?:もう)?(?:来|こ)な(?:い(?:で|を|ほう|方)|くて(?:いい|ええ|よか)|ければ(?:いい|いいの|ええ))|(?:私|俺|僕|わし|自分|わたし)の(?:番|人生|役目)は?(?:もう)?(?:おわり|終わり|終い)(?:で(?:いい|ええ|す)|に)",
    surface: true,
    exceptions: [...othersOrStories, "無で(?:いい|ええ)(?:色|味|柄)"],
    effect: ask,
    confidence: 0.75,
    reason: "Life as something that has only to be got through, or had better stop of itself.",
    matches: [
      "いつまで生きなきゃいけないんでしょうか",
      "生きていく理由がもうない",
      "息してるのもつらい",
      "明日なんて来なくていい",
      "わたしの人生はもう終わりでいい",
    ],
    mustNotMatch: [
      "明日が来ないと締め切りは動かせません",
      "生きていく知恵を教わりました",
      "祖母はいつまでも元気でいてほしい",
    ],
  },
  {
    id: "ja.risk.last-things-in-order",
    pattern:
      "(?:通帳|印鑑|遺書|遺言|保険証書|暗証番号|パスワード|身の回り|形見)[^。]{0,16}(?:場所|書いて|書き残|まとめて|整理|渡し)[^。]{0,16}(?:安心|準備|済|終わ|これで|心残り)|(?:先に|亡くなった|死んだ|逝った)[^。]{0,10}(?:会いに(?:行|い)|ところへ|ところに|もとへ|そばに)(?:け|き|行|い)|(?:この|これが)(?:会話|話|チャット|やりとり|言葉|の)?が?最後(?:に|の(?:会話|言葉)|か)|(?:私|俺|僕|わし|自分|わたし)は(?:もう)?(?:見届け|その(?:とき|時|頃)には(?:い|お))(?:られ|な|ま|ら)|これで(?:やっと)?終われ(?:る|ま)",
    surface: true,
    exceptions: [
      ...othersOrStories,
      "(?:仕事|業務|作業|書類|会議|残業|今日|案件|現場|工事|決算|棚卸|引き継ぎ)[^。]{0,12}(?:終われ|最後|整理)",
      "(?:お客|客|利用者|患者|家族|故人|ご遺族|入居者)(?:様|さま|さん|の方)?[^。]{0,12}(?:通帳|遺言|遺書|印鑑|形見)",
    ],
    effect: ask,
    confidence: 0.75,
    reason: "Puts last things in order, speaks of following the dead, or of this as the last talk.",
    matches: [
      "保険証書と印鑑の場所は書いてまとめてあります、これで安心です",
      "先に逝った妻のところへ行きたい",
      "この会話が最後になるかもしれません",
      "わしはもう見届けられませんから",
    ],
    mustNotMatch: [
      "お客様の通帳と印鑑の場所を書いて渡すと安心されます",
      "これで今日の仕事は終われます",
      "パスワードを整理して引き継ぎました",
    ],
  },
];
