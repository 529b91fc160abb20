import type { Lang, Span } from "../../language/index.ts";

/** What stands between marks in a text, without them: words that were said or written, each whole as it is. */
export function spokenWords(text: string, lang: Lang): readonly Span[] {
  return Array.from(text.matchAll(between[lang]), ({ index, 0: whole }) => ({
    start: index + 1,
    end: index + whole.length - 1,
  })).filter(
    ({ start, end }) => end - start >= shortest[lang] && (lang === "ja" || saysSomething(text, start, end)),
  );
}

/** Whether a stretch is all of what somebody said or wrote, between its marks. */
export function isSpokenWhole(text: string, { start, end }: Span): boolean {
  return /[「"“'‘]$/u.test(text.slice(0, start)) && /^[」"”'’]/u.test(text.slice(end));
}

/** Whether others said it to the teller, or wrote it: what one said oneself, or would say, is told, not heard. */
export function isSaidByOthers(text: string, { start, end }: Span, lang: Lang): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end + 1, end + reach);
  return saysIt[lang].test(lang === "ja" ? after : `${before}|${after}`) && !saidOneself[lang](before, after);
}

/** Characters around spoken words in which it is said whose they are. */
const reach = 34;

const between: Readonly<Record<Lang, RegExp>> = {
  ja: /「[^「」\n]*」/gu,
  en: /"[^"\n]*"|“[^”\n]*”|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])(?:[^'’\n]|['’](?=\p{L}))*['’](?!\p{L})/gu,
};

/** Characters of words that tell something by themselves: a single word between marks is often only named. */
const shortest: Readonly<Record<Lang, number>> = { ja: 3, en: 8 };

const saysSomething = (text: string, start: number, end: number) => / /u.test(text.slice(start, end));

const saysIt: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:って|と|て|とか|みたいな)、?[^。「」]{0,16}(?:言(?:わ|って(?:く|も)|い(?:ます|はっ|やが)|う)|いわ|ゆうて|おっしゃ|怒鳴|笑|声|呼|書いて|返|くれ|もら|電話|きて|来て|メール|[。、]|$)|^(?:の(?:一言|ひとこと|言葉)|。?$)/u,
  en: /\b(?:said|says|say|saying|asked|told|tells|telling|wrote|goes|shouted|called|whispered|reads?|note|card|text|email)\b/iu,
};

const saidOneself: Readonly<Record<Lang, (before: string, after: string) => boolean>> = {
  ja: (_, after) =>
    /^(?:って|と)、?[^。「」]{0,8}(?:言(?:い|っ)(?:まし)?た|聞い(?:たら|た)|答え|返し(?:た|まし)|思)/u.test(
      after,
    ),
  en: (before) => /\b(?:i|i'd|we) (?:just |only )?(?:said|say|told|asked|wrote|goes)\b[^.]*$/iu.test(before),
};
