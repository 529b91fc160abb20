import { oneOf } from "./one-of.ts";

/*
 * The building blocks of a wish to die, and of its look-alikes: word lists that the rules of self-harm put together. Pieces of patterns
 * without repeats of their own, so that what is composed of them stays linear.
 */

/** The speaker, in every register. */
export const self = oneOf(
  "私 わたし わたくし あたし あたくし うち 俺 おれ オレ 僕 ぼく ボク 自分 じぶん わし ワシ わい わて おら おいら おいどん 当方 私一人 俺一人 わし一人",
);

/** たい after a verb's stem, in every region's mouth and conjugation; 死にたくない is the opposite and stays out. */
export const want = oneOf(
  "たい たひ たく(?!(?:は|も)?(?:な[いかくけ]|ね|あり|あら)) たか(?!ら) たかった たさ たす?ぎ たみ たぐ(?!ね) たうな とう(?!な(?:い|か)|は) てえ てぇ てー てゃ て(?=[。、!?なよわぞじずべだがけっのと]|$) たが(?=や) だい だぐな で(?:え|ぇ|ー|(?=[。、!?]|$)) ちゃい たがって(?:い)?る自分 たい気持 たくな(?:る|り|って|った)",
);

/** Behind the stem of a verb and a few letters of its ending: it is wished, meant, planned or asked for. */
export const meant = `[ぁ-ん]{0,6}?${oneOf(
  `${want} [よおこそとのもろ]う(?=か|と|って|かな|よ|$|。|、) (?:つもり|予定|所存) ます(?=。|$|から|ので|ね|よ|、) [るすつむぬくぐ](?=つもり|予定|所存|しか|こと(?!な|が|は|も)|。|$|って決|と決|方法|準備|段取り|支度|用意|手順|覚悟|日|だけ|のを待|のが(?:いい|一番|楽)) る?にする(?=つもり|。|$) [てで](?:ほし|欲し|くれ|くだ|下さ|しまえ|も(?:いい|ええ)) [せれめけえ](?:たら|れば|ば)`,
)}`;

/** What is good, easier or enough: the second half of 「目が覚めなければいい」. */
export const good = oneOf(
  "いい いいの 良い よい ええ よか 楽 らく 済む すむ 助か 幸せ しあわせ 理想 一番 いちばん 本望 ありがたい 嬉し うれし ほしい 欲しい くれ どんなに のに 平和 うまく 喜 丸く せいせい 清々 ほっと 満足 充分 十分 ましだ まし マシ",
);

/** What a life is called by whoever means to end it. */
export const life = oneOf(
  "人生 命 いのち イノチ 生命 生涯 一生 寿命 生きる(?:の|こと|ん) 生きて(?:い)?る(?:の|こと) 生きて(?:い)?く(?:の|こと) 生きとる(?:の|こと) いきる(?:の|こと) 人間 存在 この(?:体|身|身体|心臓) 呼吸(?:する(?:の|こと))? 息(?!の根|子|抜|切)(?:する|をする)?(?:の|こと)? 心臓",
);

/** Verbs of ending, as far as they are the same in every form. */
export const end = oneOf(
  "終 おわ おしまい しまいに 閉じ とじ 畳 たた(?=み|も|む|ん) 降り おり(?=た|よ|る|ま) やめ 辞め 止め とめ (?<![気壮超拒])絶 (?<![判横中診油遮切英決])断(?!り|る|わ|っ) たち(?=た|ま) たつ(?=つもり|しか) 捨て すて 手放 投げ出 投げ捨て 幕(?:を|にし) ピリオド 終止符 けりを ケリを けりつけ ケリつけ リセット 放棄 返上 お返し 消し 消そ 消す 締めくく 完結 打ち切 店じまい 卒業 引退 退場 ログアウト 絶や 始末 処分",
);

/** Where the dead are. */
export const afterworld = oneOf(
  "あの世 天国 黄泉(?:の国)? 冥土 冥途 三途の川 極楽 浄土 お空 空の上 天(?=に|へ) あっちの世界 向こうの世界 あちら側 彼岸 来世 お浄土 草葉の陰",
);

export const gone = oneOf(
  "亡くなった 死んだ 逝った 先に逝った 先に行った 旅立った 天国の あの世の お空の 自殺した",
);

/** Kin and friends. */
export const near = oneOf(
  "家族 妻 夫 嫁 旦那 主人 女房 かみさん 親 両親 父 母 お父さん お母さん 父さん 母さん 父ちゃん 母ちゃん おとう おかん おかあちゃん おとうちゃん 子ども 子供 こども 娘 息子 上の子 下の子 兄 姉 弟 妹 祖父 祖母 じいちゃん ばあちゃん おじいちゃん おばあちゃん 孫 友達 友だち 友人 親友 同期 仲間 彼 彼女 恋人 あの人 あの子 あいつ 犬 猫 実家 親戚 姪 甥",
);

/** What may befall one, hoped for by whoever would not lift a hand themself. */
export const harm = oneOf(
  "事故 車 トラック ダンプ 電車 列車 バス タクシー 隕石 雷 地震 津波 通り魔 強盗 鉄骨 落石 火事 ミサイル 爆弾 飛行機 病気 難病 がん ガン 癌 陽性 悪性 再発 手遅れ 末期 白血病 脳卒中 くも膜下 心臓 心筋梗塞 感染 コロナ インフル 毒 クレーン 機械 足場 天井 ビル 橋 高波 雪崩 熊 クマ",
);
