import { assumeFrom, calledBack, type FindingOf, type Lang, type Span } from "../../language/index.ts";
import { mayHaveDied } from "../ground.ts";
import { isNobodyInParticular, isInsult, superiors } from "../people/people-words.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";
import type { LastSaid, State } from "../state.ts";
import { isLikeness, isTold } from "../told.ts";

/** One person whom the last words are about, as one would ask about them; and whether they are known to have died. */
export type PersonNamed = { readonly name: Quote; readonly isGone: boolean };

/**
 * The one person of the last sentences: by name, as family, or the one a story has brought in ("a lassie in P5" → "the lassie"). Null where there are
 * several or none, where it may be oneself, and where it is somebody above, of whom nobody is asked to say more than they did.
 */
export const personNamed = remembered((state): PersonNamed | null => {
  const { last, lang } = state;
  if (!last) return null;
  const mentions = [...byFindings(last, lang), ...byWords(last, lang)];
  // 「船員さんがいたのよ、伊沢さんっていうんだけど」
  const introduced = mentions.filter(({ end }) => isIntroduced.test(last.text.slice(end)));
  const meant = introduced.length > 0 ? introduced : mentions;
  const names = [...new Set(meant.map(({ text }) => text))];
  const [only] = meant;
  // "Me and Bernie and the lad": whom a question would be about, nobody could tell.
  if (!only || names.length !== 1 || only.text.length > longestName[lang]) return null;
  const name = { text: only.text, said: [{ turn: last.turn, start: only.start, end: only.end }] };
  return { name, isGone: isPronoun(only.text) ? diedLately(state) : mayHaveDied(state, bareOf(state, only)) };
});

const isIntroduced = /^(?:さん|くん|ちゃん)?(?:と|って)(?:いう|言う|いい(?:ます|まして)|ゆう)(?!こと)/u;

const longestName: Readonly<Record<Lang, number>> = { ja: 10, en: 24 };

type Mention = Span & { readonly text: string };

/** People whom the reader found, one each. */
function byFindings({ text, findings }: LastSaid, lang: Lang): readonly Mention[] {
  return findings
    .filter((one): one is FindingOf<"party"> => one.kind === "party" && (isTold(one) || isLikelyAName(one)))
    .flatMap((party) => {
      const called = calledBack(text, party, lang);
      const isSure =
        lang === "ja" ? isByNameJa(party, called) : isOneByName(text, party) || isOneOfAStory(text, party);
      if (!isSure || superiors[lang].test(party.name)) return [];
      if (isNobodyInParticular(called, lang) || isInsult(called, lang)) return [];
      if (lang === "ja" && (noName.test(called) || isEnoughOf.test(text.slice(party.end)))) return [];
      const name = lang === "ja" && oneOfAStory.test(called) ? `その${called}` : called;
      return [{ text: name, start: party.start, end: party.end }];
    });
}

/** 「柏木さん」, which only a likeness of letters found: what is said after a name makes it one. */
function isLikelyAName(one: FindingOf<"party">): boolean {
  return isLikeness(one) && one.confidence >= assumeFrom && !one.negated && !one.quoted;
}

/** By a name with what one says after it. */
function isByNameJa({ rule }: FindingOf<"party">, called: string): boolean {
  return (
    oneOfAStory.test(called) ||
    rule === "ja.party.honorific" ||
    (rule === "ja.model.party" && /(?:さん|くん|ちゃん)$/u.test(called))
  );
}

/** 「藤さんはもういい」. */
const isEnoughOf =
  /^(?:さん)?(?:は|が|も|の話は)?、?(?:もう)?(?:いい(?:です|だけ|$|。)|ええ|要ら|いら(?:ない|ん)|関係)/u;

/** Whom a story brings in: one person, where 「お客さん」 may be anybody. */
const oneOfAStory =
  /^(?:知らない|若い)?(?:おじいさん|おばあさん|おばあちゃん|おじいちゃん|おじさん|おばさん|おっちゃん|男の子|女の子|男の人|女の人|若い子|実習生さん|見習いさん|新人さん|大家さん)$/u;

/** Several, a number, a firm, or anybody of that trade. */
const noName =
  /(?:たち|達|ら)$|^[0-9０-９]|(?:会社|社|店|所|屋|客|局|園|院|校|保険|銀行|子)さん$|^(?:坊|お?医者|お?巡り|職人|大家|店員)さん$/u;

/** "Nadia", and no brand or place: the rule for people found it, and something is told of somebody. */
function isOneByName(text: string, party: FindingOf<"party">): boolean {
  const after = text.slice(party.end);
  const isIntroducedBy = /\b(?:a|an|the|my|this|that|one) [a-z]+(?: [a-z]+)?, $/u.test(
    text.slice(0, party.start),
  );
  const isAName = party.rule === "en.party.person" && /^\p{Lu}\p{Ll}+$/u.test(party.name);
  return isAName && (isIntroducedBy || doesSomething.test(after));
}

/** "A lorry driver pulled in": one person whom a story brings in. */
function isOneOfAStory(text: string, { name, rule, start, end }: FindingOf<"party">): boolean {
  return (
    rule === "en.party.head" &&
    !/(?:s|men|people|staff|folk)$/u.test(name) &&
    /(?:^|[\s(])(?:a|an|one)(?: [a-z]+)? $/iu.test(text.slice(0, start)) &&
    doesSomething.test(text.slice(end))
  );
}

const doesSomething =
  /^(?:,[^,.]{2,30},)? (?:just |always |never |still |only )?(?:is|was|had|has|used|said|says|told|asked|asks|came|comes|went|goes|got|gave|gives|rang|rings|took|takes|laughed|knows|knew|thinks|thought|wrote|keeps|kept|works|worked|sat|stood|stands|left|brought|brings|made|makes|looked|looks|calls|called|wants|wanted|showed|died|taught|pulled|talked|stopped|handed|waved|sent|put|held|cried|leaned|turned|walked|ran)\b/u;

/** Family, and "she" or "he" where nobody else is spoken of. */
function byWords({ text }: LastSaid, lang: Lang): readonly Mention[] {
  const told = text.replaceAll("’", "'");
  if (lang === "ja")
    return [...told.matchAll(kinJa)].flatMap((found) => {
      const [whole = ""] = found;
      return [{ text: asCalledJa.get(whole) ?? whole, start: found.index, end: found.index + whole.length }];
    });
  const kin = [...told.matchAll(kinEn)].map((found) => {
    const [whole, whose = "", who = ""] = found;
    const owner = /^(?:my|our)$/iu.test(whose) ? "your" : whose.toLowerCase();
    return { text: `${owner} ${who.toLowerCase()}`, start: found.index, end: found.index + whole.length };
  });
  if (
    kin.length > 0 ||
    /\b(?:they|them|[A-Z][a-z]+ (?:said|and)|(?:the|a|my|our|some) \w+(?:s|man|woman|girl|boy|lad))\b/u.test(
      told,
    )
  )
    return kin;
  return byPronoun(told);
}

function byPronoun(told: string): readonly Mention[] {
  const found = [...told.matchAll(/(?<![\w'])(he|she)(?:'(?:s|d|ll))?(?!\w)/giu)];
  const genders = new Set(found.map(([, who = ""]) => who.toLowerCase()));
  const [first] = found;
  const [gender] = genders;
  if (!first || genders.size !== 1 || /\b(?:it's|its) (?:a )?(?:he|she)\b/iu.test(told)) return [];
  return [
    { text: gender === "she" ? "her" : "him", start: first.index, end: first.index + (gender?.length ?? 0) },
  ];
}

const kinEn =
  /\b(my|our|his|her) (?:old |big |little |older |younger |late )?(mum|mam|mom|mother|dad|da|father|nan|gran|granny|grandad|grandmother|grandfather|brother|sister|wife|husband|daughter|son|uncle|auntie|aunt|cousin|niece|nephew)\b(?!'s|s\b|[ -]in[ -]law)/giu;

/** Not 「娘の運動会」: what is told is of the day. */
const kinJa =
  /(?<![\p{Script=Han}ァ-ヴー]|(?<!うち|私|俺|僕|自分)の)(?:母親?|父親?|おふくろ|親父|ばあちゃん|じいちゃん|おばあちゃん|おじいちゃん|祖母|祖父|娘|息子|妹|弟|姉|兄|妻|女房|夫|旦那)(?=(?:は|が|も|に|と|って|、|から)(?!ころ))(?!と同じ)/gu;

/** Somebody's own as one would call them in asking. */
const asCalledJa: ReadonlyMap<string, string> = new Map([
  ["母", "お母さま"],
  ["母親", "お母さま"],
  ["おふくろ", "お母さま"],
  ["父", "お父さま"],
  ["父親", "お父さま"],
  ["親父", "お父さま"],
  ["祖母", "おばあさま"],
  ["祖父", "おじいさま"],
  ["娘", "娘さん"],
  ["息子", "息子さん"],
  ["妹", "妹さん"],
  ["弟", "弟さん"],
  ["姉", "お姉さん"],
  ["兄", "お兄さん"],
  ["妻", "奥さま"],
  ["女房", "奥さま"],
  ["夫", "ご主人"],
  ["旦那", "ご主人"],
]);

/** The word they used themselves, by which a death before this can be found. */
function bareOf({ last }: State, { text, start, end }: Mention): string {
  const own = last?.text.slice(start, end) ?? text;
  return own.replace(/^(?:my|our) (?:old |big |little |older |younger |late )?/iu, "");
}

const isPronoun = (name: string) => /^(?:him|her)$/u.test(name);

/** Clauses back to which a "she" is who was spoken of. */
const clausesBack = 8;

function diedLately({ last, told }: State): boolean {
  return [last?.text ?? "", ...told.slice(-clausesBack).map((one) => one.text)].some((one) =>
    someoneDied.test(one.replaceAll("’", "'")),
  );
}

const someoneDied =
  /\b(?:he|she|who|mum|mam|mom|mother|dad|da|father|nan|granny|grandad|brother|sister|wife|husband|[A-Z][a-z]+)(?:'s| is| was| has| had)?(?: \w+ly| just)? (?:died|dead|passed(?: away| on)?(?=[.,;!?]|$| (?:in|on|last|away|when|at))|buried|gone now)\b|\b(?:his|her|your) funeral\b/u;
