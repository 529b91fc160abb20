import type { Lang } from "../../language/index.ts";
import { carriesFrom } from "../thread/carries.ts";
import type { Citation } from "../event.ts";
import { type Quote, within } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";
import type { State } from "../state.ts";
import { isTold } from "../told.ts";

export type NamedAgain = {
  /** Whoever is spoken of again, as they are called. */
  readonly name: Quote;
  /** What was told of them before. */
  readonly before: Quote;
};

/** Somebody with a name of their own, spoken of some turns ago and now again, unasked; null where it could be another. */
export const namedAgain = remembered((state): NamedAgain | null => {
  const { last, lastReply } = state;
  if (!last || last.does.instead !== null || /[?？]/u.test(last.text)) return null;
  const names = namesIn(state);
  // Of several, which of them what was told before belongs to is not sure.
  if (new Set(names.map(({ text }) => text)).size > 1) return null;
  for (const name of names) {
    // Whoever the counsellor has just named, or who was spoken of all along, does not come up again.
    if (lastReply?.text.includes(name.text) || wasJustNamed(state, name.text)) continue;
    const before = toldBefore(state, name.text);
    if (before)
      return {
        name: { text: name.text, said: [name.said] },
        before: { text: before.text, said: before.said },
      };
  }
  return null;
});

type Named = { readonly text: string; readonly said: Citation };

function namesIn({ last, lang }: State): readonly Named[] {
  return (last?.findings ?? []).flatMap((finding) => {
    if (finding.kind !== "party" || !isTold(finding) || !last) return [];
    const [name] = ownName[lang].exec(last.text.slice(finding.start, finding.end)) ?? [];
    if (name === undefined || isATrade[lang].test(name)) return [];
    const start = finding.start + last.text.slice(finding.start, finding.end).indexOf(name);
    return [{ text: name, said: { turn: last.turn, start, end: start + name.length } }];
  });
}

/** A name that only one person around the work is likely to have. */
const ownName: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:[\p{Script=Han}々]{1,4}|[ァ-ヴー]{2,8}|[ぁ-ん]{2,6})(?:さん|ちゃん|くん)$/u,
  en: /^(?:(?:mr|mrs|ms|miss|dr)\.? )?\p{Lu}\p{Ll}{2,}$/u,
};

/** Called by what they are or do, as many are. */
const isATrade: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:者|師|士|員|人|客|手|屋|長|官|方|主|民|生|子|業|店|社|任|当|輩|司|皆|奥|婿|嫁|娘|息子|母|父|兄|姉|弟|妹|孫|みな|みんな|だんな|旦那|おば|おじ|おばあ|おじい|ばあ|じい|パート|バイト|スタッフ|リーダー|ドライバー|ナース|ヘルパー|ケアマネ|マネージャー|オペ|メーカー)(?:さん|ちゃん|くん)$/u,
  en: /^(?:the|sales|legal|finance|accounts|support|marketing|production|planning|purchasing|dispatch|customers?|nurses?|doctors?|patients?|drivers?|god|lord|english|everyone|everybody|nobody|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mam|mum|mom|dad|sister|brother|father|mother|nan|gran)$/iu,
};

function wasJustNamed({ told, last }: State, name: string): boolean {
  return told.some(
    ({ text, said }) =>
      said.turn >= (last?.turn ?? 0) - turnsApart && said.turn !== last?.turn && text.includes(name),
  );
}

/** Turns without a name after which it comes up again. */
const turnsApart = 2;

/** What was told of somebody, the weightiest first: more than the name, and not yet said back. */
function toldBefore(state: State, name: string): Quote | null {
  const { thread, last, lang, sentences } = state;
  const hearts = thread.table
    .filter(({ turn, weight }) => turn < (last?.turn ?? 0) - turnsApart && weight >= carriesFrom)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((put) => put.hearts)
    .filter(
      ({ isSure, text }) => isSure && text.includes(name) && text.length >= name.length + tellsFrom[lang],
    );
  for (const heart of hearts) {
    const quoted = within(state, heart, longestBefore);
    const isANameAtLast = quoted !== null && lang === "ja" && quoted.text.endsWith(name);
    if (quoted && !isANameAtLast && !sentences.some((line) => line.includes(quoted.text))) return quoted;
  }
  return null;
}

/** Characters beside a name from which something is told of whoever has it. */
const tellsFrom: Readonly<Record<Lang, number>> = { ja: 5, en: 14 };

/** Characters of an earlier clause beside one of now. */
const longestBefore: Readonly<Record<Lang, number>> = { ja: 28, en: 70 };
