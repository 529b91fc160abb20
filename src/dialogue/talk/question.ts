import type { Lang, Span } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";
import { standardJa } from "./standard-ja.ts";
import { loose, strict } from "./question-words.ts";
import { onceATurn } from "../once-a-turn.ts";

/** What a question to the counsellor asks. */
export type Question =
  /** Of the program: who reads it, how it is erased, who speaks, what the talk is for, whether one must, how long, how to stop, in which language, what comes after. */
  | "sees"
  | "how-to-erase"
  | "you"
  | "yours"
  | "purpose"
  | "duty"
  | "how-long"
  | "how-to-end"
  | "is-it-over"
  | "language"
  | "afterwards"
  | "where-is-the-record"
  | "how-to-begin"
  /** Of what the program meant: leaving, the last question, why it was asked, what would do for an answer. */
  | "told-to-leave"
  | "meaning"
  | "why"
  | "may-it"
  | "must-it"
  | "which"
  /** Of what only the person can judge. */
  | "is-it-me"
  | "opinion"
  /** That a question of theirs was passed over. */
  | "asked-already";

export type Asked = Span & { readonly asks: Question };

/** Characters of a question to the counsellor; a longer sentence tells of something. */
const longest: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };

/**
 * The sentences that put a question to the counsellor whatever stands beside them, in their order. Who asks what a word means asks it of the
 * counsellor only where the counsellor has just used it (`said`): 「この仕事って何だろう」 is put to oneself.
 */
export const questionsIn = onceATurn((text: string, lang: Lang, said: string = ""): readonly Asked[] => {
  const ours = plain(said);
  return piecesOf(text, lang).flatMap((span) => {
    const sentence = plain(text.slice(span.start, span.end)).replace(/。+$/u, "");
    if (sentence.length > longest[lang]) return [];
    if (echoes(sentence, ours, lang)) return [{ ...span, asks: "meaning" as const }];
    const standard = lang === "ja" ? standardJa(sentence) : sentence;
    for (const { asks, is } of strict[lang]) {
      const found = is.exec(sentence) ?? (standard === sentence ? null : is.exec(standard));
      const word = found?.groups?.of ?? found?.groups?.echo ?? found?.groups?.quoted;
      if (found && (word === undefined || holds(ours, word, lang))) return [{ ...span, asks }];
    }
    return [];
  });
});

/** What is asked by an utterance that is known to ask the counsellor something; null where its words do not tell. */
export function looselyAsked(text: string, lang: Lang): Question | null {
  const said = plain(text);
  return loose[lang].find(({ is }) => is.test(said))?.asks ?? null;
}

/** Whether nothing but questions to the counsellor is said. */
export const onlyAsks = onceATurn((text: string, lang: Lang, said: string = ""): boolean => {
  const asked = questionsIn(text, lang, said);
  return (
    asked.length > 0 &&
    piecesOf(text, lang).every(
      ({ start, end }) =>
        asked.some((one) => one.start === start && one.end === end) ||
        // 「相手って誰。グエン？」: what it could mean is asked with it.
        (asked[0]?.asks === "meaning" && isAQuestion.test(text.slice(start, end).trim())) ||
        besideAQuestion[lang].test(plain(text.slice(start, end))),
    )
  );
});

const isAQuestion = /[?？]$/u;

/** Tells nothing beside a question. */
const besideAQuestion: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:あの|えっと|え|ん|は|いや|すみません|ごめん(?:なさい)?|ひとつ(?:聞いて|いい).{0,8}|ちょっと(?:聞いて|いい).{0,8}|(?:よく)?(?:わから|分から)(?:ない|ん)(?:です|のですが|んですが|けど)*)[、。…?\s]*$/u,
  en: /^(?:sorry|no|well|honestly|er|um|what|eh|huh|hang on|wait|look|lol|haha|hello|right|ok(?:ay)?|(?:sorry,? )?i don'?t (?:understand|follow|get(?: it| that| you)?)(?: (?:the|that|this|your) question)?|i asked you(?: a question)?|can i ask(?: you)? something)[\s.,!?…]*$/u,
};

/** Characters up to which a few of the counsellor's words said over with a question mark ask what they mean. */
const longestEcho: Readonly<Record<Lang, number>> = { ja: 14, en: 36 };

/** "The lorry's side?": the counsellor's own words, said over as a question. */
function echoes(sentence: string, ours: string, lang: Lang): boolean {
  if (!/[?？]$/u.test(sentence) || sentence.length > longestEcho[lang]) return false;
  const said = sentence.replace(/[\s?？!]+$/u, "").replace(/^(?:え|は|ん)、?/u, "");
  if (lang === "ja") return said.length >= shortestEcho && holds(ours, said, lang) && !onlyAName.test(said);
  const words = said.match(/[a-z]{3,}/gu)?.filter((word) => !pointing.test(word)) ?? [];
  // A single name said over is as often thought about as not understood.
  return words.length > 1 && words.every((word) => ours.includes(word.replace(/s$/u, "")));
}

const shortestEcho = 3;
const onlyAName = /^[ァ-ヶー]+$|(?:さん|くん|ちゃん|様|先生)$/u;
const pointing = /^(?:the|and|for|but|you|your|what|this|that|these|those|their|they|them)$/u;

function holds(ours: string, word: string, lang: Lang): boolean {
  const bare = (text: string) => (lang === "en" ? text.replaceAll(/[^\p{L}\p{N} ]/gu, "") : text).trim();
  return word.trim() !== "" && bare(ours).includes(bare(word));
}

export const plain = onceATurn((text: string): string =>
  text.normalize("NFKC").replaceAll(/[‘’]/gu, "'").toLowerCase().trim(),
);
