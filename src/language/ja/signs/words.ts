import { near, self } from "../words/dying.ts";
import { oneOf } from "../words/one-of.ts";

/*
 * Parts of what is said around one's own death, put together by the signs beside this file. Each list is a class: who, what is done
 * with what one leaves, where the dead are, what ends. Pieces without repeats of their own, so that what is composed stays linear.
 */

/** The speaker, not as the beginning of another word (私物, 自分史). */
export const me = `(?:${self})(?:自身|ひとり|一人|本人)?(?!物|語|生活|史|用|鉄|立|道|服|費|学|有|財)`;

/** Not to be there any more, whatever one calls it. */
export const absent = oneOf(
  "い(?=ない|なけ|なく|なか|ません) 居(?=ない|なけ|なく|なか|ません) おら(?=ん|へん|なん) 抜け(?=た|る|て|れ) 減(?=る|れ|っ|り) 消え いなくな 居なくな おらんよ 外れ(?=た|れ|る) 引っ込(?=ん|め|む) どい どけ 退場 片づ(?=い|く|け) 片付(?=い|く|け) 死ん 死ね 死ぬ 終わ(?=っ|れ|る) 止ま(?=っ|れ|る)",
);

/** Who would be the better for it. */
export const relieved = oneOf(
  "楽 らく ほっと ホッと せいせい 清々 助か のびのび 伸び伸び 自由 身軽 喜 うまくい うまく回 丸く 息がつけ 息をつけ 息が(?:でき|抜け|吐け) 肩の荷 荷が(?:下り|降り|軽) 片がつ 済む 済んだ 得(?=です|だ|す|や|じゃ) 幸せ しあわせ 再婚 気兼ね 気を遣わ 収支 帳尻 都合がい 都合がよ 軽くな 平和 平穏 笑える 笑って 笑顔 貢献 新しい(?:人生|お母|お父|人|奥|嫁) 始められ やり直せ やりなおせ 浮く 節約 黒字 安心 うまくや 広くな 静かにな 明るくな 穏やか すっきり 前に進 まとも ましに エコ 経済的 雇え 行けた しなくて済",
);

/** Kin, and those one lives with. */
export const kin = oneOf(
  `${near} みんな 皆 皆さま 皆さん 子ら 子どもら 主人 家内 家 うちの(?:人|子|家族|もん) 周り まわり 世の中 世間 社会 地球`,
);

/** A real leave: what explains a cleared desk, an empty diary, a farewell. 異動の話は出てません explains nothing. */
export const realLeave = oneOf(
  "(?:異動|転勤|引っ越し|退職|転職|辞める)(?!の(?:話|予定|辞令)(?:は|も|が)[^。、]{0,4}(?:出て|ない|な[いく]|あり)|する(?:わけ|予定)|願(?:い)?は|と(?:は)?関係|(?:では|じゃ)な|でもな) 定年 引退 産休 育休 産前 休職 休暇 有休 有給 引越 引っ越す 引っ越さ 引っ越す 派遣 契約 満了 任期 卒業(?!まで|したら|し?た?ら) 留学 出張 閉店 閉館 閉校 廃業 廃校 移転 独立 入院 手術 代休 単身赴任 赴任 帰国 栄転 出向 改装 統合 交代 後任 新居 結婚 入籍 転校 退所 施設に入 シフト ローテ 長期連休 南極 航海 船に乗",
);

/** Work at which death, the dead and what they leave are everyday things. */
export const trade = oneOf(
  "葬儀 葬祭 葬式屋 斎場 火葬 納棺 湯灌 霊柩 墓石 石材店 石屋 霊園 墓守 寺 住職 僧侶 お坊さん 檀家 法要 仏具 仏壇屋 仏壇店 仏壇の 遺品整理 特殊清掃 看取りの ホスピス 緩和 訪問看護 介護施設 老人ホーム 写真館 終活 相続 司法書士 行政書士 公証 生前 移植 コーディネーター 臓器提供の 斎場 葬祭場 ペット霊園 保険(?:会社|屋|の営業|の仕事|代理店|の外交) 標本 博物館 剥製師 造園 監察 検視官 救急救命 消防 霊安室の業者 花屋 生花 劇団 映画 ドラマ 小説 漫画 ゲームの アニメ 舞台",
);

/** What is said in passing shows a person who means to go on. */
export const goesOn = oneOf(
  "長生き まだまだ 元気で 元気に 健康で 禁煙 運動 体を鍛 頑張って生き 楽しみ 孫の顔 見返 負けたく 生き返っ 笑っちゃ 大笑い (?<![ぁ-ん])笑(?=。|$|、|\\)|w) [wｗ](?=$|[wｗ。、!\\s]) はっはっ あはは 冗談 ジョーク 気持ちがい 気持ちい 最高",
);
