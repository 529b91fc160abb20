import { takesBack } from "./taken-back.ts";
import type { Lang, Reading, Span } from "../../language/index.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { piecesOf } from "./pieces.ts";
import { readsAloud } from "./reads-aloud.ts";

/**
 * What somebody tells unasked of their work that nobody would want to miss in the record afterwards: how somebody took it (`received`), and for
 * whom or against what they do it as they do (`cared`).
 */
export function dearIn(reading: Pick<Reading, "text" | "lang" | "findings">): {
  readonly received: readonly Span[];
  readonly cared: readonly Span[];
} {
  const { text, lang, findings } = reading;
  const asides = asidesIn(text, lang);
  const sentences = piecesOf(text, lang)
    .map(({ start, end }) => ({
      start,
      end: end - (/[.。!！\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0),
    }))
    .filter((piece, index, all) => {
      const said = text.slice(piece.start, piece.end);
      const next = all[index + 1];
      const isHarm = findings.some((one) => one.kind === "risk" && touches(one, piece));
      return (
        !isHarm &&
        !(next && takesBack(text.slice(next.start, next.end), lang)) &&
        said.length >= shortest[lang] &&
        said.length <= longest[lang] &&
        readsAloud(said, lang) &&
        !asides.some((aside) => touches(aside, piece))
      );
    });
  const plainly = ({ start, end }: Span) =>
    text.slice(start, end).normalize("NFKC").replaceAll("’", "'").toLowerCase();
  return {
    received: sentences.filter(
      (one) => wasReceived[lang].test(plainly(one)) && !isNot[lang].test(plainly(one)),
    ),
    cared: sentences.filter((one) => isCare[lang].test(plainly(one)) && !isNot[lang].test(plainly(one))),
  };
}

/** Characters of a sentence that tells who and what. */
const shortest: Readonly<Record<Lang, number>> = { ja: 9, en: 22 };

/** Characters of a sentence that can be taken in at a glance on a page. */
const longest: Readonly<Record<Lang, number>> = { ja: 90, en: 200 };

/** What somebody did when they were given the work: thanked, were glad, came to say so. */
const wasReceived: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:さん|様|くん|ちゃん|の人|の方|の子|たち|子ども|患者|客|おばあちゃん|おじいちゃん)(?:が|は|から|も|に)?[^。]{0,24}(?:喜(?:んで|ばれ)|泣いて(?:喜|くれ)|笑(?:って|うて)(?:くれ|くだ|はっ)|持ってきてくれ|持ってきてくださ|ありがと|お礼|礼を言|助か(?:った|りました)|(?:会え|あんたで|あなたで|おって|いて)(?:て)?(?:よかった|良かった))/u,
  en: /\b(?:thank(?:ed|s) me\b|(?<!\bi )said (?:thank you|thanks|cheers|ta)\b|came (?:[\w-]+ ){0,6}to (?:say|thank|show|(?:give|bring) (?:me|us)|tell (?:me|us) (?:how|that|it|he|she|they))\b|hugged me\b|brought me (?:a|an|some)\b|(?:was|were) (?:so |that |dead |well |really )?(?:happy|chuffed|delighted|grateful)\b|made (?:his|her|their) day\b|(?:drew|wrote) (?:me|us) (?:a|an|some) (?:card|note|letter|picture)\b|(?:leaves?|left|writes?|wrote|sends?) (?:me|us) (?:a|an|some|every)? ?(?:\w+ )?(?:note|card|letter|drawing|message|tip|present)\b|sent (?:me|us) (?:a|an|some) (?:card|note|cake|box|letter|photo|picture))/u,
};

/** Why it is done as it is done: "not linen, somebody's mother", "so she gets it in one go", 「〜ないように」. */
const isCare: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:(?:ない|できる|わかる|見える|使える|帰れる|読める|困らん|迷わん|間に合う)(?<!(?:考え|感じ|比べ|思わ|泣か|怒ら|見|言わ|曲がら|気にし|期待し)ない)ように(?!な[っりるれ]|言|いわ|祈|願|思|感じ|見え|聞こえ))[^。]{2,16}(?:る|ます|てる|います|とる|ており?ます|く|す|つ|む|ぶ|ぐ|う)(?:ん(?:です|だ))?(?:よ|ね|けど|から)?$|(?:間違え|遅れ|抜け|切らし|止め|止ま)(?:る|た|たら|れ)(?:と|ら|ば)[^。]{2,20}(?:困|負担|損|迷惑|泣|止ま|帰れ|待)|(?:^|、)だから[^。、]{1,14}(?:は|を|も)[^。、]{0,8}(?<!(?:あ|な|分か|わか|でき|い|困|疲れ|思|違|辞め|やめ|終わ|かか|や))[うくすつむるぶぐ](?:ようにし(?:てる|ている|ています)|よ|ん(?:です|だ|や))?$/u,
  en: /\b(?:it'?s|that'?s|they'?re) not (?:just |only )?[\w' -]{2,30}[,;] (?:it'?s|that'?s|they'?re) (?:somebody|someone|people|his|her|their|(?:a|an|the) \w+'s)\b|\bi\b[^.]{4,80}\bso (?:that )?(?:the \w+|he|she|they|nobody|no one|whoever|somebody|people)\b[^.]{0,12}\b(?:gets?|can|don'?t|doesn'?t|won'?t|isn'?t|aren'?t|needn'?t|finds?|knows?|has|have)\b|\b(?:is|are|it'?s|they'?re) for (?:the (?:next|one|hand|person|lad|girl|bloke|guy|nurse|driver)\b|whoever\b)|\b(?:i|you) \w+ (?:it |them )?for the (?:hand|next|one|person) (?:that|who|\w+)\b/u,
};

/** None of it, or only wished for, or asked. */
const isNot: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:喜ば|礼も|お礼も|ありがとうも|感謝も)[^。]{0,8}(?:ない|ません|へん|れん)|(?:ない|ません|へん)(?:です)?(?:けど|し|よ|ね)?$|(?:たら|れば)(?:いい|嬉しい|うれしい|よかった)|たこと(?:が|は|も)?(?:ない|ありません)|欲しい|ほしい|(?:先生|営業|レジ|介護士|看護師|薬剤師|窓口|担当)(?:の(?:人|方))?(?:さん)?(?:たち|だち|ら)?(?:は|に|みたいに)[^。]{0,12}ありがと|したい|(?:通り過ぎ|いいな|羨まし|うらやまし)|って話し/u,
  en: /\b(?:i|we)(?:'m| am| was| were)? (?:told|said|pretended|acted|so |very |really |was )?[^,;]{0,30}\b(?:happy|chuffed|delighted|grateful)\b|\b(?:never|nobody|no one|didn't|doesn't|don't|hasn't|haven't|wouldn't|if only|i wish|would be nice|not once)\b[^,;]{0,40}\b(?:thank|said|say|came|happy|brought|hugged|sent|wrote)|\b(?:but|and then|then) (?:they |he |she |it )?(?:binned|left|walked|never|threw)|\bgiv(?:e|ing|en) (?:\w+ ){1,4}away\b/u,
};
