import type { Lang, Span } from "../../language/index.ts";
import { isNobodyInParticular, superiors } from "./people-words.ts";

/** Whether two names mean the same person or group. */
export function isSameParty(one: string, other: string, lang: Lang): boolean {
  const a = inOneOrder(bareName(one, lang), lang);
  const b = inOneOrder(bareName(other, lang), lang);
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // 「伊沢さんの娘さん」 said again as 「娘さん」.
  if (lang === "ja" && /^(?:娘|息子|妻|夫|母|父|孫|奥)$/u.test(shorter))
    return longer.endsWith(`の${shorter}`);
  if (shorter.length < 2 || isNobodyInParticular(shorter, lang)) return false;
  if (lang === "en")
    return (longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `)) && !headsOfMany.has(shorter);
  // 「現場の職人さん」 said again as 「職人さん」, 「主任の平野さん」 as 「日勤の平野さん」, 「来た方」 as 「年金相談会に来る方」.
  const [headA, headB] = [headOf(one), headOf(other)];
  if (headA !== null && headA === headB) return true;
  const [toldA, toldB] = [toldBy(one), toldBy(other)];
  if (toldA !== null && toldB !== null)
    return (
      toldA.verb === toldB.verb &&
      (toldA.object === "" || toldB.object === "" || toldA.object === toldB.object)
    );
  if (
    /^(?![副元前新旧])[\p{Script=Han}]{2}(?:監督|部長|課長|店長|所長|班長|係長|主任)$/u.test(longer) &&
    longer.endsWith(shorter)
  )
    return true;
  return (
    (longer.endsWith(`の${shorter}`) && !headsOfMany.has(shorter)) ||
    // 「レジの村田さん」 is one of the till, and not the till.
    (longer.startsWith(`${shorter}の`) && headOf(a.length < b.length ? other : one) === null)
  );
}

/** Names that many groups share: a treasury team is not the team, 「厨房の人」 not 「人」. */
const headsOfMany: ReadonlySet<string> = new Set([
  ..."team department office people staff side group unit firm company manager person".split(" "),
  ..."人 方 部署 会社 チーム 部 課 担当 担当者 社員 職員 スタッフ".split(" "),
]);

/** "Lads on the ramp" are the "ramp lads", 「窓口の若い子」 the 「窓口の子」. */
function inOneOrder(name: string, lang: Lang): string {
  return lang === "en"
    ? name.replace(/^(\w+) (?:on|in|at|from) (?:the )?(\w+)$/u, "$2 $1").replace(/s$/u, "")
    : name.replace(/(?<=の)若い(?=[子人方]$)/u, "");
}

function bareName(name: string, lang: Lang): string {
  if (lang === "en")
    return name
      .toLowerCase()
      .replace(/^(?:the|my|your|our|a|an) /u, "")
      .replace(/(?<=[a-z]{3})(?<!s)s$/u, "");
  return name
    .replace(/[\s　]/gu, "")
    .replace(/^[ごお](?=[\p{Script=Han}])/u, "")
    .replace(/(?:さんたち|たち|達|さん|くん|ちゃん|さま|様|方々|の方|の人|側)$/u, "");
}

/** The personal name at the end: 平野 of 「主任の平野さん」. A trade with さん is no personal name unless something stands before it. */
function headOf(name: string): string | null {
  const found =
    /(?:^|の)([\p{Script=Han}]{1,4}|[\p{Script=Katakana}ー]{2,6}|[ぁ-ん]{2,4})(さん|くん|君|ちゃん|先生|様)$/u.exec(
      name.replace(/[\s　]/gu, ""),
    );
  return found ? `${found[1] ?? ""}${found[2] ?? ""}` : null;
}

/** A person told by what they do, whatever the tense: 来 of 「来た方」 and 「来る方」. */
function toldBy(name: string): { readonly object: string; readonly verb: string } | null {
  const found =
    /^(?:(.*)[をにでがへ])?([\p{Script=Han}]{1,2})[ぁ-ん]{1,5}(?:人|方|子|者|ひと|かた)(?:たち|達|々)?$/u.exec(
      name,
    );
  return found ? { object: found[1] ?? "", verb: found[2] ?? "" } : null;
}

/** Whether a text says of two names that they are one: "Andy, my boss", "Declan that's the manager", 「所長の」 needs no such word. */
export function isSaidToBeOne(texts: readonly string[], one: string, other: string, lang: Lang): boolean {
  if (lang === "ja") return false;
  const [title, name] = superiors.en.test(one) ? [one, other] : [other, one];
  if (!superiors.en.test(title) || superiors.en.test(name) || !/^[\p{L}'’ .-]+$/u.test(name)) return false;
  const [is, who] = [title, name].map((each) => escaped(bareName(each, lang)));
  const said = new RegExp(
    `\\b${who}(?:,|,? (?:that|who|he|she)(?:['’]?s| is)| is|['’]s) (?:my|our|the) (?:\\w+ )?${is}\\b|\\b(?:my|our|the) (?:\\w+ )?${is},? (?:called |is )?${who}\\b`,
    "iu",
  );
  return texts.some((text) => said.test(text));
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** "The lad" said again of "the lad at the other end": a word for anybody, led by "the", is whoever was told of by it. */
export function isMeantAgain(before: string, name: string, known: string, lang: Lang): boolean {
  return (
    lang === "en" &&
    /\b(?:the|that|this) $/iu.test(before) &&
    isNobodyInParticular(name, lang) &&
    new RegExp(`(?:^| )${escaped(name)}(?:$| (?:in|at|on|from|who|with)\\b)`, "iu").test(known)
  );
}

/**
 * Who somebody that is named now was told of before: 「船員さんがいたのよ、伊沢さんっていうんだけど」, 「設計の人は、小野さんといいます」, "his widow, Philomena".
 * Null where the words do not say it.
 */
export function toldBefore(
  text: string,
  named: Span & { readonly name: string },
  others: readonly (Span & { readonly name: string })[],
  lang: Lang,
): string | null {
  const last = others.findLast((other) => other.end <= named.start && other.name !== named.name);
  if (lang === "en" && /^\p{Lu}/u.test(named.name)) {
    const described =
      /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?|[Oo]ur|[Oo]ne|[Oo]ld) (?:[\w-]+ ){0,2}(?<noun>\p{Ll}{3,}(?<!s))(?: (?:in|at|from|on) [\w' ]{2,20})?, $/u;
    const noun = described.exec(text.slice(0, named.start))?.groups?.noun;
    if (noun !== undefined) return noun;
  }
  if (!last) return null;
  const between = text.slice(last.end, named.start);
  if (lang === "en")
    return between === ", " && /^\p{Lu}/u.test(named.name) && /^\p{Ll}[^\s]*(?<!s)$/u.test(last.name)
      ? last.name
      : null;
  // 「ご遺族の岡部さん」, 「患者さんの森さん」: one of those who are served, by name.
  if (
    between === "の" &&
    /^(?:ご?遺族|(?:患者|利用者|入居者|お客|生徒|園児|会員|常連)(?:さん|様)?)$/u.test(last.name)
  )
    return last.name;
  const isNamedSo = /^(?:さん|さま|くん|ちゃん)?(?:と|って)(?:い(?:い|う)|言[いう]|申)/u.test(
    text.slice(named.end),
  );
  return isNamedSo &&
    /^(?:さん|さま|たち)?(?:は|が)、?(?:(?:い|お)(?:た|て|る|って|り)[^。、]{0,8}、)?(?:名前は、?)?$/u.test(
      between,
    )
    ? last.name
    : null;
}

/** 「その人、名前は真鍋さんというんですけど」: whoever was spoken of last. */
export function isNameOfTheOneBefore(text: string, { start, end }: Span, lang: Lang): boolean {
  if (lang === "en")
    return /\b(?:(?:(?:his|her|the) )?name(?:['’]?s| is| was)|(?:he|she)(?:['’]?s| is) called) $/iu.test(
      text.slice(0, start),
    );
  return (
    /(?:その|あの)(?:人|方|子)(?:は|の|が)?、?(?:お)?(?:名前|名字|苗字)(?:は|が)?、?$/u.test(
      text.slice(0, start),
    ) && /^(?:さん|さま|くん|ちゃん)?(?:と|って|で)/u.test(text.slice(end))
  );
}
