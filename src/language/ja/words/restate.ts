import { words } from "./words.ts";

/** Words at the front of a clause that a listener leaves out. */
export const openingWords = words(
  "、 まあ まぁ なんか やっぱり やっぱ 正直 たぶん 多分 とりあえず 一応 ただ でも けど だけど だから なので それで あと で ほんと 本当に 結局 実は 強いて言えば",
);

/** Ends that say only that one thinks so, longest first. */
export const softEndings: readonly string[] = [
  "気がしています",
  "気がします",
  "と思っています",
  "と思ってます",
  "と思います",
  "って思います",
  "と思いました",
  "と思う",
  "と思って",
  "という感じ",
  "って感じ",
];

/** What a speaker calls theirs, as the listener calls it. */
export const listenersWords: ReadonlyMap<string, string> = new Map([
  ["うち", "そちら"],
  ["弊社", "会社"],
  ["当社", "会社"],
  ["嫁", "奥さま"],
  ["妻", "奥さま"],
  ["家内", "奥さま"],
  ["旦那", "ご主人"],
  ["夫", "ご主人"],
  ["母", "お母さま"],
  ["父", "お父さま"],
  ["両親", "ご両親"],
  ["娘", "娘さん"],
  ["息子", "息子さん"],
  ["孫", "お孫さん"],
  ["兄", "お兄さま"],
  ["姉", "お姉さま"],
  ["弟", "弟さん"],
  ["妹", "妹さん"],
  ["祖母", "おばあさま"],
  ["祖父", "おじいさま"],
]);

/** One's own side, or oneself, before a の: what follows is of the one who speaks. */
export const ownSide: ReadonlySet<string> = words("うち 私 わたし わたくし あたし 僕 ぼく 俺 おれ 自分 わし");

/** What leads in to what is meant, and is left off: 「お客さん、いや、部下」, 「正確には」. */
export const leadsIn =
  /^(?:(?:[^、。]{1,12}、(?:いや|いえ)|[^、。]{1,8}(?:はさておき|とかより|はともかく|どころか)|(?:いや)?(?:待てよ|まてよ)|正確には|大げさに言えば|しいて言えば|強いて言うと|強いて言えば|言うなら|その前に|というか|ていうか|っていうか|もう|あ|え|お|へえ|はあ|うわ|ほら|あとは|まずは)、)+/u;

/** A manner of speaking that is the speaker's own: spoken for them in polite form it would be somebody else's. Regional, rough, hesitant, playful. */
export const ownManner =
  /なんか(?!い)|とか(?:[、。]|$)|かな(?=[。、あぁぁ]|$)|かも(?=[。、ねな]|$)|けど、|だろ|でしょ|じゃん|もん(?:だ|で|な|ね|$)|っけ|みたい|らしい|ような|ちゃ(?!ん|いけ|くち)|じゃっ|りゃ|なきゃ|とい[たて]|っぽ|やが[っらりるれ]|くさ(?:って|った)|まい$|ねえ|ねぇ|っす|ー(?=[ぁ-ん]|$)|[。!]./u;

/** Said against oneself, or of not wanting to live: spoken for them it would sound like agreeing. */
export const againstOneself =
  /(?:悪い|悪かった|裏切った|だめな|ダメな|弱い|困っている|足りない)のは(?:私|わたし|俺|僕|自分)|(?:私|わたし|俺|僕|自分)(?:が|も|は)(?:悪|だめ|ダメ|駄目|弱|下手|ばか|馬鹿|足りな|いけな|甘)|(?:私|わたし|俺|僕|自分)の(?:せい|責任|ミス|力不足)|裏切った|情けな|無能|役立たず|役に立(?:って(?:い)?ない|てない|たない|てていない)|向いて(?:い)?ない|足(?:を)?引っ張|価値(?:が|は|も)な|(?:悪い|だめな)ことになる|死に|消え(?:た[いく]|て(?:しま|なく))|いなくなり/u;

/** Words that one says of one's own life, and that another would not take into the mouth; humble words; words turned to the counsellor. */
export const ownSpeech: ReadonlySet<string> = words(
  "やがる くさる ちまう ちゃう じまう めちゃくちゃ めっちゃ めちゃ マジ まじ クソ くそ 糞 やばい ヤバい ヤバイ うざい ウザい むかつく ムカつく きもい キモい だるい ダルい うける ウケる でかい デカい ださい ダサい しょぼい ボロい " +
    "あいつ こいつ そいつ あいつら そいつら やつ ヤツ 奴 やつら 奴ら 野郎 馬鹿 バカ ばか アホ あほ ボケ ババア ばばあ ジジイ じじい おっさん オッサン おばはん ガキ がき てめえ お前 おまえ あんた アンタ あなた 貴方 そっち こっち ここ 食う くう 喰う ぶっ ど ダッサ クビ 首 " +
    "はる はら はっ やん へん ござる 申す 申し訳 伺う 参る 致す いたす 存じる 頂く いただく くださる ください お願い よろしく お世話 すみません ごめん 失礼 カウンセラー カウンセリング 質問 問い 答え 答える 返事",
);
