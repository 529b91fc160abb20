import type { Lang } from "../../language/index.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { holdsWords } from "../requests/leave-words-out.ts";
import { remembered } from "../remember.ts";
import type { Said, State } from "../state.ts";
import { thingsIn } from "./thing-named.ts";

/** Whom and what a tale is about, as one asks about them; the nearest that was named. Null where there is none, or it is not sure who. */
export const whomOfTheTale = remembered((state): Quote | null => ofTheTale(state, personIn));
export const whatOfTheTale = remembered((state): Quote | null => ofTheTale(state, thingsIn));

/** Whether a line gives somebody's name. */
export function namesSomebody(text: string, lang: Lang): boolean {
  return nameIn(text.replaceAll("’", "'"), lang) !== null;
}

type Find = (text: string, lang: Lang) => Named | null;
type Named = { readonly text: string; readonly start: number; readonly end: number };

function ofTheTale({ thread, lang, keptOut }: State, find: Find): Quote | null {
  const lines: readonly Said[] = thread.telling?.lines ?? [];
  for (const { text, said } of lines.toReversed()) {
    const found = find(text.replaceAll("’", "'"), lang);
    if (found && !holdsWords(found.text, keptOut))
      return { text: found.text, said: [{ turn: said.turn, start: found.start, end: found.end }] };
  }
  return null;
}

function personIn(text: string, lang: Lang): Named | null {
  return nameIn(text, lang) ?? (lang === "ja" ? ofAStory(text) : null);
}

/** By name: 「村田さん」, "name was walt", "had a first name too. opal". */
function nameIn(text: string, lang: Lang): Named | null {
  const [only, another] = [...text.matchAll(byName[lang])].flatMap((match) => {
    const name = match.groups?.["name"];
    if (name === undefined || noName[lang].test(name)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    const called = lang === "en" ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
    return [{ text: called, start, end: start + name.length }];
  });
  return another && another.text !== only?.text ? null : (only ?? null);
}

const byName: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<![\p{Script=Han}ァ-ヴーA-Za-z])(?<name>[\p{Script=Han}ァ-ヴー]{1,4}(?:さん|ちゃん|くん|君))(?!の(?:家|店|会社))/gu,
  en: /\b(?:[Nn]ame(?: was|'s| is|d)? (?:too[.,;:]? )?|[Cc]alled |(?:he|she) (?:was|were) an? )(?:(?:mr|mrs|miss|ms)\.? \w+[.,] )?(?<name>[A-Za-z]\p{Ll}{2,12})(?=[.,!]|$| (?:and|but|he|she|who|was)\b)/gu,
};

const noName: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:お?(?:客|医者|母|父|兄|姉|婆|爺|坊|嬢|巡り|隣)|奥|皆|嫁|婿|娘|息子|孫|旦那|上|下|店員|職人|大家|社長|部長|課長|店長|先生|園長|院長|所長|工場長|看護師|運転手|業者|相手|他|別|何|誰|赤|子|猫|犬|[一二三四五六七八九十]人?)(?:さん|ちゃん|くん|君)$|(?:[返出話渡直戻起探消押残通壊回落隠貸示流許移倒離降崩写差刺指外暮]|会社|店|屋|課|部|社|局|員|師|長|者|主任|係)(?:さん|ちゃん|くん|君)$/u,
  en: /^(?:the|too|was|not|him|her|them|it|that|this|something|somebody|nothing|mine|his|hers|what|off|out|back|over|about|again|away|tag|badge|and|but|only|just|unknown|me|us|in|round|up|for|on|down|security|every|all|one)$/iu,
};

/** One whom a story has brought in: 「車いすのばあさん」. */
function ofAStory(text: string): Named | null {
  const found =
    /(?<!うち|家|俺|私|僕|自分|実家)(?:の)?(?<who>(?:お(?:ばあ|じい)|ばあ|じい|婆|爺)(?:さん|ちゃん)|おばちゃん|おっちゃん|男の子|女の子)(?=(?:が|は|も|に|と|って|の|。|、|\s|$))/u.exec(
      text,
    );
  const who = found?.groups?.["who"];
  if (
    !found ||
    who === undefined ||
    /(?:うち|家|俺|私|僕|自分|実家)の$/u.test(text.slice(0, found.index + 1))
  )
    return null;
  const start = found.index + found[0].lastIndexOf(who);
  return { text: `その${asOneSays.get(who) ?? who}`, start, end: start + who.length };
}

const asOneSays: ReadonlyMap<string, string> = new Map([
  ["ばあさん", "おばあさん"],
  ["ばあちゃん", "おばあさん"],
  ["おばあちゃん", "おばあさん"],
  ["婆さん", "おばあさん"],
  ["じいさん", "おじいさん"],
  ["じいちゃん", "おじいさん"],
  ["おじいちゃん", "おじいさん"],
  ["爺さん", "おじいさん"],
]);
