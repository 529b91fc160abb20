import type { Lang, Reading, Span } from "../../language/index.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { piecesOf } from "./pieces.ts";

/** Work that is told in passing, in a form that no verb of the lexicon shows: 「…をスキャンして、登録する係です」, "when a sheet looks thin I ring the station". */
export function workTold({
  text,
  lang,
}: Pick<Reading, "text" | "lang">): readonly (Span & { readonly name: string })[] {
  const asides = asidesIn(text, lang);
  return piecesOf(text, lang).flatMap((piece) => {
    if (asides.some((aside) => touches(aside, piece))) return [];
    const said = text.slice(piece.start, piece.end);
    if (notOwn[lang].test(said)) return [];
    for (const form of forms[lang]) {
      const found = form.exec(said);
      const name = found?.groups?.work?.trim();
      if (!found || name === undefined || name.length < shortest[lang] || name.length > longest[lang])
        continue;
      const start = piece.start + said.indexOf(name);
      return [{ start, end: start + name.length, name }];
    }
    return [];
  });
}

/** Characters of a label that names something done. */
const shortest: Readonly<Record<Lang, number>> = { ja: 4, en: 8 };
const longest: Readonly<Record<Lang, number>> = { ja: 24, en: 48 };

const forms: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    // 「工場でプレスしとる」, 「センターで皿洗い」: where, and what is done there.
    /^(?:まあ、?)?(?<work>[^、。\s]{2,12}で[\p{Script=Han}ァ-ヶー]{2,8})し(?:とる|とります|てる|てます|ています|ちょる|よる|とー)(?:よ|わ|けど|っす)*$/u,
    /^(?:まあ、?)?(?<work>[^、。\s]{2,12}で[\p{Script=Han}ァ-ヶーぁ-ん]{1,6}(?:洗い|出し|詰め|張り|運び|磨き|組み|拭き|打ち|掛け|焼き|縫い|分け|積み|配り|取り|清掃|掃除|受付|検査|検品|入力|配送|調理|警備))(?:です|だ|や|っす|じゃ|(?:を)?やって(?:い)?(?:ます|る))?(?:よ|わ|けど)*$/u,
    // 「古い図面をスキャンして、登録する係です」
    /(?:^|、|は)(?<work>[^、。]{2,20}を[^。]{1,16}(?:する|[うくぐすつぬぶむる]))(?:係|担当|仕事|役目|部署)(?:です|で|だ|や|なん|を|に)/u,
    // 「ぜんぶ日付順にそろえて綴じるの」, 「原付でメーター見てまわる」
    /(?:^|、)(?<work>[^、。「」]{0,8}(?:順に|ごとに|ずつ|で|を|の)[^、。「」]{1,12}(?:て|で)(?:綴じ|まわ|回|送|出|並べ|配|運|渡|届け|詰め|積|入れ|納め|返)(?:る|す|く|む))(?:の(?:よ|ね)?|ん(?:です|だ)(?:よ)?|だけ(?:です|だ|よ)?|、|。|\s|$)/u,
  ],
  en: [
    // "when a sheet looks thin I ring the station officer"
    /\b(?:when(?:ever)?|if|every \w+|each \w+)\b[^.,]{3,50},? i (?<work>(?!was|were|had|did|am|have|think|feel|know|want|saw|heard|go|get|come|just|never|dont|don't|can|could|would|will|wonder|remember)[a-z]{3,9}(?<!ed) (?:the|them|it|each|every|my|a|an|her|his|their|up|down|round)\b[^.,;]{2,40}?)(?= (?:before|until|so|because|and|when|if|for)\b|[.,;]|$)/iu,
    // "I'm in charge of the rotas", "my job is checking invoices"
    /\b(?:my (?:whole )?(?:job|work|bit|part)(?:['’]?s| is)|i(?:['’]?m| am) (?:responsible for|in charge of|the one (?:who|that)))(?: to)? (?<work>(?!not|just|gone|nothing|easy|hard|boring|moving|at risk|safe|here|done)[a-z]{3,}[^.,;]{4,40})/iu,
  ],
};

/** Of another's work, of once, wished for, or said to the counsellor. */
const notOwn: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:友達|友人|妻|夫|娘|息子|母|父|姉|兄|妹|弟|先輩|あなた|あんた|あの(?:人|子))(?:は|が)|たい(?:です|な|ん)|[?？]/u,
  en: /\?|\b(?:my (?:sister|brother|mum|dad|wife|husband|mate)|you|she|he) (?:is|was|does|did|works|said)\b|\b(?:want|wish|would like) (?:to|a)\b/iu,
};
