import type { MapParty } from "../map-state.ts";
import { isOnesKin, superiors } from "./people-words.ts";
import type { State } from "../state.ts";
import { wasAskedFor } from "./was-asked-for.ts";
import { saidSoFar } from "../said-so-far.ts";

/**
 * Whether a Japanese question may name somebody. The name must read as people by itself, must have been given as somebody the work is for or
 * passes to, or be said to receive it, and nothing said may speak against it.
 */
export function isSurelySomebodyJa(state: State, party: MapParty): boolean {
  if (party.said.length === 0) return true;
  const { called, name } = party;
  const reads = party.ring === "department" ? name : called;
  if (!isPeople.test(reads) || nobody.test(name) || (superiors.ja.test(name) && !answersWhom(state, party)))
    return false;
  if (isOnesKin(name, "ja") && !answersWhom(state, party)) return false;
  // 「払える方」, 「待ってる人」: told by what they do in one sentence, unless that is the answer.
  if (toldByADoing.test(name) && !answersWhom(state, party)) return false;
  const short = name.replace(/(?:さんたち|たち|さん|さま|様|くん|君|ちゃん|の方|の人)$/u, "");
  const sentences = saidSoFar(state).filter((sentence) => sentence.includes(short));
  if (sentences.some((sentence) => speaksAgainst(sentence, short))) return false;
  return (
    wasAskedFor(state, party) ||
    state.map.links.some((link) => link.party === party.id && link.effect !== null) ||
    sentences.some((sentence) => isServed(sentence, short))
  );
}

/** Asked whom the work is for, they said so. */
const answersWhom = (state: State, party: MapParty) =>
  state.asked["recipient.who"] !== undefined && wasAskedFor(state, party, ["recipient.who"]);

/** Ends as names of people and of units do. */
const isPeople =
  /(?:さん|さま|様|くん|君|ちゃん|先生|方|人|人たち|者|員|手|主|師|士|客|学生|実習生|研修生|生徒|屋|業者|担当|職人|スタッフ|ドライバー|ユーザー|ヘルパー|メーカー|センター|支店|店|会社|部|課|係|班|室|局|科|所|庁|院|園|校|先|側|チーム|家族|遺族|たち|達|ら|同士|子|年寄り|営業|製造|出荷|品証|経理|総務|人事|開発|現場|次の工程|後輩|同僚|部下|新人|実習生)$/u;

/** No name to say to somebody: a letter's length, a time, a comrade of any sort. */
const nobody =
  /^.$|(?:やつ|奴)ら?$|^(?:きのう|昨日|今日|今朝|明日|さっき|いつも)|^(?:仲間|同期|みんな|全員|ライン全員|友人|友達|いい子|あの子|その子|新しい人|若い子|若いもん|偉い人|上の人|自分|本人|相手|お宅の人|外の人|隣の人|次の人|後ろの列の方|見る人|書く人|原因の人)$|全員$/u;

const toldByADoing = /(?:[るたい]|ない|ている|てる|でる|とる)(?:人|方|子|ひと)(?:たち)?$/u;

function speaksAgainst(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  return unkind.test(after) || isGone.test(after) || isOneself.test(after) || isMine.test(before);
}

/** Done or said to the one who speaks. */
const unkind =
  /^[^。]{0,24}(?:怒鳴|どなら|無視|馬鹿に|バカに|ばかに|イジ(?:っ|ら|り)|いじ(?:られ|ってくる)|いびら|嫌味|いやみ|見下|くさ(?:す|さ)れ|嫌い|大嫌い|苦手|怖い|こわい|うるさい|押し付け|押しつけ|責め(?:る|ら)|叱ら|怒ら(?:れ|っし))/u;

/** No longer there. */
const isGone =
  /^(?:さん|くん|ちゃん|君)?(?:は|が|も|って)?[^。、]{0,10}(?:辞め(?:た|て|ちゃ|まし|なさ|はっ)|やめ(?:た|て|ちゃ|まし|はっ)|退職|異動し|転職し|いなくなっ|おらんくなっ)/u;

/** 「磨き屋だよ。ただの」, 「経理は私です」: the speaker. */
const isOneself =
  /^(?:さん)?(?:だよ|だけど|ですけど|ですが|なので|なんで|やけど|やってる|やってます|をして|をやって)(?:。|、|$)|^(?:さん)?(?:は|って)(?:私|俺|僕|自分|わたし|おれ|うち)(?:です|だ|や|の(?:こと|いる))/u;
const isMine = /(?:私|俺|僕|自分|わたし|おれ)(?:は|が)(?:ただの)?$/u;

/** 「佐野さんに渡す」, 「経理が待ってる」, 「患者さんが助かる」: the work is for them or they use it. */
function isServed(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && served.test(sentence.slice(at + name.length));
}

const served =
  /^(?:さん|さま|様|くん|君|ちゃん|の方|の人|たち|達|の皆さん){0,2}(?:に(?:は|も)?[^。、]{0,14}(?:渡[すしせ]|届[けく]|送[るっり]|納め|納品|引き継|出して|使って(?:もら|いただ)|食べて|喜ば|読ま|お渡し)|(?:が|は|も)[^。、]{0,16}(?:待っ|使[うっえい]|助か|困[るりら]|喜[ぶん]|安心|頼[りっ]|取りに|受け取|動け|始め|食べ|買[いうっ]|来[るて]|読[むん])|の(?:ため|手間|負担)|から(?:の)?(?:礼|お礼|感謝|ありがと)|(?:を)(?:助け|支え|手伝|家に帰|待たせ|休ませ|守))/u;
