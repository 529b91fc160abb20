import type { Lang } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { guardOf } from "../state.ts";
import { asksWhomItReaches } from "./only-family.ts";
import { superiors } from "./people-words.ts";
import { isSameParty } from "./same-party.ts";
import type { Named, Reason } from "./who-is-drawn.ts";

/** Reasons that lie in how somebody is named: in a tale, in another's mouth, as the one in charge, or as nobody in particular. */
export const namedInPassing: readonly Reason[] = [
  {
    // 「さんという定年後に嘱託で来ている方」: a name cut off before its clause.
    id: "cut-name",
    holds: ({ reading: { lang }, party }) =>
      lang === "ja" && /^(?:さん|さま|様|くん|ちゃん|という|っていう|って|の|を|が|は|に)/u.test(party.name),
  },
  {
    // 「直しを書いた人」, 「読んでいた人」: somebody of the tale.
    id: "did-it-once",
    holds: ({ reading: { lang }, party, topic }) =>
      lang === "ja" &&
      party.rule === "ja.party.person" &&
      /(?:[たっ]た|[いんしきぎりちみび]た|だ)(?:人|方|子|ひと)(?:たち)?$/u.test(party.name) &&
      !/(?:困っ|弱っ|疲れ|買っ|頼ん|使っ|注文し|申し込ん|利用し|来|受け取っ|亡くなっ|退院し|入院し)て?(?:い)?た/u.test(
        party.name,
      ) &&
      !asksWhomItReaches.test(topic),
  },
  {
    // "What others", "nobody's", 「必要な人」, 「会議室」: no name of anybody.
    id: "no-name",
    holds: ({ reading: { lang }, party, before }) =>
      noName[lang].test(party.name) || (lang === "en" && /\b(?:which|what) $/iu.test(before)),
  },
  {
    // "I had a counsellor once in Mullingar, Maura": who helped the one who speaks.
    id: "helped-me",
    holds: ({ state, reading: { lang, text }, party }) =>
      lang === "en" &&
      [text, ...state.told.map((clause) => clause.text)].some((one) => helpedMe(party.name).test(one)),
  },
  {
    // 「スキャンの人が口を出すの？」と言われ: what others call the one who speaks.
    id: "called-so-by-others",
    holds: ({ reading: { lang, text }, party }) =>
      lang === "ja" &&
      party.rule === "ja.party.person" &&
      /^[^「」『』]*[」』](?:って|と|みたいに|とか)(?:か|も)?[^。「」]{0,8}(?:言|い|ゆ|呼|扱)わ?[ばれ]/u.test(
        text.slice(party.end),
      ),
  },
  {
    // "the woman that found Tommy's money", "Bernie doesn't do mistakes": in somebody else's mouth.
    id: "in-anothers-mouth",
    holds: ({ reading: { lang, text }, party }) => lang === "en" && isInQuotes(text, party.start),
  },
  {
    // "like a child", "as a kid": a likeness.
    id: "likeness",
    holds: ({ reading: { lang }, before }) =>
      lang === "en" && /\b(?:like|as|than) (?:an?|some|the) (?:\w+ )?$/iu.test(before),
  },
  {
    // "some lad would scan it", "with people in it": nobody in particular, unless told of or asked for.
    id: "nobody-in-particular",
    holds: ({ state, reading, party, topic, before }) =>
      reading.lang === "en" &&
      isOneOfMany.test(party.name) &&
      !asksWhomItReaches.test(topic) &&
      !topic.startsWith("recipient.") &&
      !introduces.test(before) &&
      !state.map.parties.some(({ name }) => name === party.name) &&
      !reading.findings.some(
        (one) =>
          (one.kind === "effect" || one.kind === "thanks") && !one.negated && one.start < party.end + 80,
      ),
  },
  {
    // Whoever gives the orders and belittles is no one the work is for; named in passing they are none either.
    id: "in-charge",
    holds: (named) => isInCharge(named) && (isUnderTreatment(named) || !isSpokenOfAsServed(named)),
  },
  {
    // "There's a board", with the figures on it: a thing where it is only said to be there.
    id: "thing-there",
    holds: ({ reading: { lang }, party, before }) =>
      lang === "en" &&
      /^(?:board|line|desk|counter|post|press|server|station)$/iu.test(party.name) &&
      /\b(?:there(?:['’]?s| is| was)|(?:i|we)(?:['’]?ve| have)? (?:got|have|had)) an? $/iu.test(before),
  },
  {
    // "Jesus Mary and Joseph".
    id: "exclaimed",
    holds: ({ reading: { lang }, before }) => lang === "en" && /\bmary (?:and|&) $/iu.test(before),
  },
  {
    // "He were called Joe": the name of somebody of whom it was told who they are, or of one's own.
    id: "was-called",
    holds: ({ reading: { lang }, before }) =>
      lang === "en" &&
      /\b(?:he|she) (?:was|were)(?: going to be| gonna be)? (?:called|named) $/iu.test(before),
  },
  {
    // "Tommy Hoctor, who died": a workmate who is gone.
    id: "dead",
    holds: ({ state, reading: { lang }, party, after }) =>
      party.ring === "colleague" &&
      !state.map.parties.some(({ name }) => isSameParty(party.name, name, lang)) &&
      died[lang].test(after) &&
      !/^(?:患者|利用者|お客)/u.test(party.name),
  },
  {
    // "the payroll for the county council": where one is employed; "arguing with HR".
    id: "employer",
    holds: ({ reading: { lang }, party, before, after }) =>
      lang === "en"
        ? (party.ring === "partner" &&
            /\b(?:work(?:ing|ed)?|payroll|books|job|cleaner|clerk|driver|cook|(?:do|doing|did) [\w ]{2,24}) (?:for|at) (?:the|a|an) (?:\w+ )?$/iu.test(
              before,
            )) ||
          /\b(?:argu|fight|quarrel|row|battl)\w* with (?:the )?$/iu.test(before)
        : /^(?:なんて|なんか)、?[^。]{0,10}しか(?:ない|ありません|いない)/u.test(after),
  },
];

const isOneOfMany =
  /^(?:man|men|woman|women|lad|lads|girl|girls|lady|ladies|guy|guys|bloke|child|people|person|folk)$/iu;

/** "There was this lady": told of from here on. */
const introduces =
  /\b(?:there(?:['’]?s| is| was|s)|i (?:had|have|know|knew|met)|this|my|our|these|those|old|young|little|wee) (?:this |an? |one |old |young |little |wee )*$/iu;

function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const curly = before.lastIndexOf("“") > before.lastIndexOf("”");
  return curly || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function isInCharge({ state, reading: { lang, text }, party }: Named): boolean {
  if (superiors[lang].test(party.name)) return true;
  if (lang === "ja") return false;
  const name = party.name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const said = new RegExp(
    `\\b${name},? (?:(?:that|who)(?:['’]?s| is)|is|['’]s)?,? ?(?:my|our|the) (?:new |line |area |night |shift )?(?:boss|manager|supervisor|gaffer|team leader|lead|head|foreman|chief)\\b`,
    "iu",
  );
  return [text, ...state.told.map((clause) => clause.text)].some((one) => said.test(one));
}

function isUnderTreatment({ state }: Named): boolean {
  const treatment = guardOf(state, "treatment");
  return treatment !== undefined && !treatment.eased;
}

/** Asked for as one whom the work reaches, or said to gain by it. */
function isSpokenOfAsServed({ reading, party, topic }: Named): boolean {
  const { start, end } = sentenceAround(reading.text, party);
  return (
    /^(?:recipient|supporters|role\.cover)/u.test(topic) ||
    needsIt[reading.lang].test(reading.text.slice(start, end)) ||
    reading.findings.some(
      (one) =>
        (one.kind === "effect" || one.kind === "thanks" || one.kind === "trouble") &&
        !one.negated &&
        one.start < end &&
        start < one.end,
    )
  );
}

/** What somebody does who needs the work. */
const needsIt: Readonly<Record<Lang, RegExp>> = {
  ja: /困るの?は|助か|待って(?:い|る|ます)|喜(?:ぶ|ん)|安心/u,
  en: /\b(?:needs?|relies|depends|waits|is (?:stuck|waiting|pleased|glad)|uses|can(?:'t)? start)\b/iu,
};

const noName: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:必要|大切|大事|好き|嫌い|元気|暇|大変|変|普通)な(?:人|方|子)(?:たち)?$|(?:会議室|部屋|事務室|更衣室|休憩室|階段|廊下|玄関|駐車場)$|^(?:結局|別に|多分|たぶん|正直|一応|実際|最初|最後|毎日|夜中|全部|普段|大体|だいたい|検品|品出し|在庫|機械|レジ打ち)$/u,
  en: /^(?:what|which|who|how|why)\b|^(?:server|washers?|dryers?|printers?|scanners?|machines?|rollers?|ovens?|tablets?|computers?|screens?|robots?)$|^(?:ta|cheers)$|^(?:nobody|no one|anybody|anyone|everybody|everyone|somebody|someone)(?:['’]?s)?$/iu,
};

function helpedMe(name: string): RegExp {
  const who = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const helper = "(?:counsellor|counselor|therapist|psychologist|gp|priest|vicar|sponsor|careers adviser)";
  return new RegExp(
    `\\b(?:a|my|the|our) ${helper}\\b[^.]{0,30}, ${who}\\b|\\b${who},? (?:my|the|a) (?:old |former )?${helper}\\b`,
    "iu",
  );
}

const died: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:さん|さま|くん)?(?:は|が|も|って)?[^。、]{0,12}(?:亡くな|死ん|他界)/u,
  en: /^,? (?:(?:that|who|he|she) )?(?:had |has )?(?:died|passed(?: away)?|is dead|was killed)\b/iu,
};
