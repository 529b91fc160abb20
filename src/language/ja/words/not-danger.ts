import type { FindingOf } from "../../finding.ts";
import { oneOf } from "./one-of.ts";

/*
 * What only sounds like ill treatment, overwork or a failing health: somebody else's, a figure of speech, what is over, decently handled or
 * denied. Each is weighed against every finding of its risks, whichever rule heard it, as `not-dying.ts` is for the wish to die.
 */

type Risk = FindingOf<"risk">["risk"];

export type NotDanger = {
  readonly risks: readonly Risk[];
  /** Takes a finding back where it overlaps this; anywhere in what was said, with `anywhere`. */
  readonly pattern: string;
  readonly anywhere?: true;
  /** Only after these questions. */
  readonly asks?: readonly string[];
  /** It is asked about still, and not assumed. */
  readonly leaves?: "ask";
  readonly reason: string;
};

const kin = oneOf(
  "夫 旦那 主人 妻 嫁 かみさん 女房 父 母 親 親父 おやじ おふくろ お父さん お母さん 兄 姉 弟 妹 息子 娘 子ども 子供 孫 祖父 祖母 じいちゃん ばあちゃん おじいちゃん おばあちゃん 叔父 叔母 いとこ 甥 姪 彼氏 彼女 友達 友人 義父 義母 姑 うちの子 上の子 下の子 ママ友",
);

const mates = oneOf(
  "同期 同僚 後輩 新人 新人さん 部下 先輩 相方 前任 前任者 バイトの子 若い子 若手 あいつ あの子 あの人 隣の席 派遣さん パートさん 職人さん 利用者 利用者さん 患者 患者さん お客 お客さん 生徒 園児 児童 入居者 入居者さん 相談者 社員 職員 スタッフ 選手 牛 馬 犬 猫 豚 鶏",
);

const all: readonly Risk[] = ["harassment", "violence", "overwork", "health", "unpaid", "illegality"];

/** They say themselves that it was no wrong, or that it was put right. */
export const settled = oneOf(
  `労災(?:も|は|が)?(?:すぐ|ちゃんと)?[^。、]{0,6}(?:出た|おりた|下りた|出し|やって|して)(?!くれな|もらえな) 保険(?:は|も|が)(?:出た|おりた|下りた) 会社も[^。、]{0,10}(?:ちゃんと|すぐ|よく)[^。、]{0,10}(?:くれ|もら)(?:た|まし|て)
  恨(?:み|んで|ん)[^。、]{0,8}(?:全然|ぜんぜん|な[いか]|ねえ|ません|わけ) (?:正しい|まっとうな|愛のある)(?:叱|怒)り方 当然だと(?:思|わか) 自業自得 (?:自分|俺|私|僕|こっち)(?:が悪(?!口)(?:い|かった)(?!と(?:言|思わさ|され))|の(?:ミス|せい|不注意)(?:です|だ|なの|で(?:す|した)|や)) (?:つけ忘れ|確認し忘れ|寝坊|遅刻)[^。、]{0,8}(?:から|ので|んで|の(?:俺|私|僕)) 手順を踏んだのは私
  (?:意地悪|いじめ|パワハラ|嫌がらせ|暴力|虐待|ハラスメント|それ)(?:と|とか)(?:は|も)?(?:別|違|ちが) (?:いじめ|パワハラ|嫌がらせ|ハラスメント)(?:じゃ|では)(?:な|あり) 謝り?に(?:来|き)(?:て|た|まし|ます|る) (?:そこ|それ)は(?:大丈夫|平気|心配) 不満(?:は|とか|なんて)?[^。、]{0,6}(?:な[いか]|ありません|ねえ) 文句(?:は|とか|なんて)?[^。、]{0,4}(?:な[いか]|ありません|ねえ) よくして(?:くれ|もら) 良くして(?:くれ|もら) よう?してもろ 納得して(?:い)?(?:る|ます) 筋(?:は|が|も)通 名前で呼んで(?:くれ|もら) 説明して(?:くれ|もら) 理由を(?:言って|話して|教えて)(?:くれ|もら) 褒めて(?:くれ|もら) (?:わりと|けっこう|意外と)好き 恵まれて(?:い)?(?:る|ま)`,
);

/** Said, and then taken back as not done. */
export const undone = oneOf(
  `(?:何か|なにか|なんか|何も|なにも|なんも|誰か(?:に)?|誰にも)[^。、]{0,8}(?:さ|言わ|やら|叩か|殴ら)れ(?:た|て(?:い)?る|とる)?(?:わけ|とか|こと|の)?(?:じゃ|では|は|も|が|で)?(?:な[いか]|ありません|ねえ) (?:嫌な|いやな|ひどい|変な)こと[^。、]{0,6}され[^。、]{0,8}(?:な[いか]|ありません) (?:何も|なにも|なんも|なーんも|なんにも|特に(?:何も)?)(?:され|言われ|ない|ありません)[^。、]{0,6}(?:な[いか]|ません|です|ねえ|$|。) (?:され|言われ)て?(?:い)?る(?:って|という)?(?:ほど|わけ)(?:の(?:こと|もの))?(?:は|じゃ|では|でも) 話(?:す|し)(?:ほど|気|こと)[^。、]{0,10}(?:な[いれ]|ありません) 言うほど(?:の|じゃ|では) 大したこと(?:は|じゃ|では)?(?:な|あり)`,
);

export const notDanger: readonly NotDanger[] = [
  {
    risks: ["harassment", "violence"],
    pattern:
      "(?:ギャグ|冗談|だじゃれ|ダジャレ|駄洒落|笑い|暑さ|忙しさ|仕事量|可愛さ|かわいさ|締め?切り)(?:に|で)[^。、]{0,4}殺さ[^。、]{0,10}",
    reason: "Killed by a joke or the heat.",
  },
  {
    risks: ["harassment", "violence"],
    pattern: "(?:怒鳴|殴|叱|責め)ら(?:ず|ない|なく|せ)(?:に|で)?[^。、]{0,12}",
    reason: "What is not done: to listen without shouting is a skill.",
  },
  {
    risks: ["harassment", "violence"],
    pattern:
      "(?:同僚|後輩|先輩|隣の(?:人|席)|新人|別の(?:人|者)|ほかの人|他の人)(?:さん)?(?:が|は|も)[^。、私俺僕自]{0,8}(?:お?客|利用者|患者|住民|市民|保護者|入居者)(?:さん|様|さま)?(?:に|から)[^。]{0,16}",
    reason: "A customer's temper at somebody else, seen and not suffered.",
  },
  {
    risks: ["health", "overwork"],
    pattern: `(?:${kin}|${mates}|前任の[^。、]{1,6}|隣の(?:席|係|島)の[^。、]{1,8}|(?:[^。、が上]{1,8})の(?:子|やつ|社員|職員|人たち))(?:さん|くん|君|ちゃん|たち|ら|達)?(?:が|は|も)(?:(?!その(?:分|ぶん|穴)|私|俺|僕|自分|わたし|おれ|うち|こっち|こちら|代わりに)[^。]){0,40}`,
    reason: "Somebody else is ill, away or overworked.",
  },
  {
    risks: ["health", "overwork"],
    pattern:
      "(?:営業|開発|製造|現場|経理|総務|本社|あっち|あちら|向こう|看護師|教員|先生|先生方|医者|役所|下請け|職人|運転手|ドライバー|工場)(?:さん|の人|の方)?(?:たち)?(?:は|が|も)(?:(?!私|俺|僕|自分|わたし|おれ|うち)[^。]){0,40}",
    asks: ["comparison", "recipient", "circle"],
    reason: "Asked about others, they tell of others' load.",
  },
  {
    risks: ["harassment", "violence"],
    pattern:
      "(?:班長|課長|部長|店長|主任|所長|[^。、]{1,6}さん)(?:が|は|も)[^。、]{0,10}(?:怒鳴|怒|叱|詰め|責め)[^。、]{0,4}れ[^。]{0,6}",
    asks: ["recipient", "circle"],
    reason: "Whom the work reaches is shouted at.",
  },
  {
    risks: all,
    pattern:
      "(?:つけられて|されて|られて|言われて|もらえない|払われない|出ない|もらって(?:い)?ない)(?:い)?る?(?:外国人|実習生|相談者|労働者|学生|若者|女性|男性|被害者|利用者|患者)[^。]{0,10}|(?:つけられて|されて|殴られて|いじめられて|追われて)(?:い)?る(?:人|方|子)(?:の|を|が|に|たち)[^。]{0,10}",
    reason: "Those whom the work is for.",
  },
  {
    risks: ["violence", "harassment"],
    pattern:
      "(?:訓練士|トリマー|獣医|動物園|水族館|牧場|格闘技|ボクシング|空手|柔道|道場|プロレス|ジム|試合|スパーリング|スタント|殺陣|(?:犬|猫|馬|牛|猿)(?!を(?:けしか|放|使)))[^。]{0,24}(?:。[^。]{0,24})?(?:噛|かま|殴|蹴|引っかか|ひっかか|頭突き)[^。]{0,12}",
    reason: "Animals bite, boxers hit: it is the trade.",
  },
  {
    risks: ["harassment", "violence"],
    pattern: `(?:${kin}|後輩|新人|新人さん|部下|同期|同僚)(?:さん|くん|君|ちゃん|たち)?(?:が|は|も)(?:(?!私|俺|僕|自分|わたし|おれ|うち)[^。]){0,24}れ(?:た|て|る|と|ま)[^。]{0,4}`,
    reason: "Done to somebody else.",
  },
  {
    risks: ["harassment", "violence"],
    pattern:
      "(?:殴|蹴|叩|刺|怒鳴|叱|怒)[^。、]{0,6}れ(?:た|る)?(?:ほう|方)が(?:まだ|よっぽど|よほど|いっそ|どれほど|なんぼか)?[^。、]{0,4}(?:楽|まし|マシ|気が|いい|よか|良)",
    reason: "A blow would have been easier: a figure of speech.",
  },
  {
    risks: ["violence"],
    pattern:
      "(?:戸|ドア|扉|窓|玄関|太鼓|木魚|鍵盤|キーボード|布団|ネット|SNS|世間|マスコミ|メディア|口コミ|掲示板|レビュー|株主|議会)(?:を|で|に|から)[^。]{0,24}(?:叩|たた)(?:か|い|き)[^。]{0,12}(?:。[^。]{0,6}叩か[^。]{0,6})?|(?:落ち|止ま|失敗|遅れ|ミス|バグ|漏れ|事故|赤字)[^。]{0,14}(?:叩|たた)かれる(?:の|から|ん)|叩かれるのは[^。、]{1,10}(?:だ|や|です)",
    reason: "A door is knocked at, or somebody criticised.",
  },
  {
    risks: ["violence"],
    pattern:
      "(?:殺す気か|殺され)[^。]{0,20}(?:笑|おもろ|[wｗ]|爆)|(?:おもろ|面白|おもしろ|笑|息でき)[^。]{0,14}殺",
    reason: "Killed with laughter.",
  },
  {
    risks: ["harassment"],
    pattern:
      "(?:て当たり前|で当たり前|て当然|で当然|が普通)[^。]{0,24}(?:怒鳴|怒|叱|叩)[^。]{0,6}れ(?:る|ます|て)[^。]{0,4}",
    reason: "How thankless the work is: no praise when it is right, blame when it is not.",
  },
  {
    risks: ["harassment"],
    pattern: "(?:怒ら|怒鳴ら|叱ら|どやさ)れて?(?:ばっか|ばかり|どおし|っぱなし)[^。]{0,12}",
    asks: ["supporters"],
    reason: "Whoever brought them up in the trade was strict.",
  },
  {
    risks: ["harassment"],
    pattern:
      "「(?:これ|それ|この[^」]{1,8}|案|資料|企画|図面|写真|データ)[^」]{0,6}(?:使え|いら|要ら|だめ|ダメ)[^」]{0,6}」[^。]{0,10}|(?:AI|機械|ロボット?|セルフレジ|海外|外注|自動化)に[^。、]{0,8}(?:取ら|奪わ|とら)[^。]{0,10}|(?:学校|クラス|園|娘|息子|子ども|孫|教室)[^。、]{0,8}(?:で|の)(?:いじめ|仲間外れ)[^。]{0,10}|(?:ハラスメント|暴言|パワハラ|セクハラ|カスハラ|クレーム)の(?:動画|講習|話|ビデオ|テスト|授業|手当|研修|対応|マニュアル|件数|講座|電話)[^。]{0,8}|(?:邪魔|じゃま|厄介)(?:もん|者|もの)?扱いやな|(?:直し|手直し|心配|返事|お礼|お代|お金|代わり|説明|印鑑|返品|検品)(?:が|は|も)?(?:いら|要ら|いり|要り)[なんま][^。]{0,12}|(?:家に|早く|定時で|先に|うちに)帰れ(?:る|ます|た|な|ば)[^。]{0,14}|「帰れ」[^。]{0,10}(?:電気|早|定時|消)|読み上げて(?:くれ|もら)[^。]{0,4}|前に立ちた[^。]{0,10}|(?:親父|おやじ|父|母|祖父|祖母|じいちゃん|ばあちゃん|親|師匠)(?:から|に)[^。]{0,8}(?:言われ|教わ|教えられ)[^。]{0,10}|席(?:次|順)(?:表)?[^。]{0,14}|エレベーター[^。]{0,16}閉じ込め[^。]{0,8}|閉じ込められて(?:い)?た(?:人|妊婦|客|お客|子|おばあ|乗客)|(?:ゴミ|ごみ|クズ|くず|カス|かす)(?:出し|箱|袋|収集|拾い|捨て|の日|置き|処理|を)|エアホース|[一-龠]ける|(?:向こう|相手|先方|機械|設備)の[^。、]{1,6}が汚れ[^。]{0,6}",
    reason: "The words of an insult or of exclusion, in an innocent sense.",
  },
  {
    risks: ["harassment"],
    pattern:
      "(?:育休|産休|復帰|復職|妊娠)[^。、]{0,10}(?:日|あたり|頃|ころ|とき|翌週)(?:から|か|で|に)?(?:と|です|だ|や|。|$)",
    asks: ["treatment.since"],
    reason: "Since when, and nothing of what.",
  },
  {
    risks: ["overwork"],
    pattern:
      "(?:あと|残り)[^。、]{0,4}[0-9一二三四五六七八九十]+(?:分|時間)[^。]{0,10}|休憩中[^。]{0,14}|休み(?:は|に|も)[^。、]{0,8}(?:釣り|旅行|趣味|畑|ゴルフ|遊び|出かけ|外|山|映画)[^。、]{0,4}(?:行か|行け)[^。]{0,8}|過労死(?!し(?:そう|かけ|ます)|ライン|寸前|する)[^。]{0,10}|(?:犬|猫)に吠え[^。]{0,6}|子ども(?:たち)?の顔(?:が|を)(?:ちゃんと|まっすぐ)[^。]{0,10}",
    reason: "A pause, a pastime, a piece of news.",
  },
  {
    risks: ["health"],
    pattern:
      "[ァ-ヶー]ガンで|(?:時間|ちゃんと|よく|ぐっすり|最近は?)[^。、]{0,8}(?:眠れ|寝れ|寝られ)て(?:い)?(?:ます|る(?!かどうか)|まし)[^。]{0,4}|(?:人前|発表|スピーチ|マイク|舞台|面接|緊張|朝礼で話)[^。]{0,16}(?:震え|ふるえ)[^。]{0,6}|(?:ちょっと|少し|つい|ほろっと|じわっと)涙[^。]{0,8}|(?:で|を)(?:休んだ|寝込んだ|入院した|休職した)(?:時|とき|日|間|あいだ|際)[^。]{0,6}|[^。]{0,16}(?:で|に)亡くな[^。]{0,6}",
    reason: "Slept well, moved to tears, nervous on a stage, over, or of the dead.",
  },
  {
    risks: ["health"],
    pattern:
      "(?:帯状疱疹|肺炎|骨折|ヘルニア|手術|入院|うつ|鬱|適応障害|インフル|コロナ)[^。、]{0,6}で(?:休んだ|寝込んだ|抜けた|入院した)[^。]{0,8}",
    asks: ["role"],
    reason: "Why they were away once.",
  },
  {
    risks: ["unpaid"],
    pattern:
      "(?:協力会社|下請け|職人|社員|従業員|みんな|パート|作業員|バイトの子)(?:さん|たち)?の(?:お)?(?:給料|給与|賃金|手当)[^。]{0,14}|(?:給料|お給料|給与|賃金)が[^。、]{0,10}(?:かも|たら|と困)",
    reason: "Wages of others, or what would be.",
  },
  {
    risks: ["harassment", "overwork"],
    pattern: settled,
    anywhere: true,
    reason: "They say themselves that no wrong was done, or that it was put right.",
  },
  {
    risks: ["violence", "unpaid", "health"],
    pattern: settled,
    anywhere: true,
    leaves: "ask",
    reason: "A blow is asked about, even where it is forgiven.",
  },
  { risks: all, pattern: undone, asks: ["treatment"], reason: "Asked what was done to them: nothing was." },
];
