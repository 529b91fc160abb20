import type { Lang } from "../language/index.ts";
import { answersInArcJa } from "./moves/answers-ja-arc.ts";
import { answersInOutcomesJa } from "./moves/answers-ja-outcomes.ts";
import { leadsJa } from "./moves/leads-ja.ts";
import { byId, type Spoken } from "./choice.ts";
import { asks, says } from "./moves/index.ts";
import type { Say } from "./moves/move.ts";
import { remembered } from "./remember.ts";
import { speaksPastTheQuestion } from "./presumes.ts";
import { restated } from "./restated.ts";
import { englishBack } from "./say-back-en.ts";
import { type ShortAnswer, shortAnswer } from "./short-answer.ts";
import type { State } from "./state.ts";
import { opensLikeBefore, pick } from "./wording.ts";

/** By the question that was put: the sentence in which its short answer comes back; after a ／ the one for answers that do not fit it. */
const answersJa: Readonly<Record<string, string>> = { ...answersInArcJa, ...answersInOutcomesJa };

/**
 * A short answer said back as the answer to the very question that was put: 「職場で、感想を直接聞けるのは誰ですか。」 「駅員。」 →
 * 「感想を直接聞けるのは、駅員さんなのですね。」 Null where the answer does not fit the sentence, or nothing was asked just before.
 */
export const sayBack = remembered((state): Spoken<Say> | null => {
  const { last, lastReply, lang } = state;
  const [framed] = byId(says, "said-in-its-question");
  if (!framed || !last) return null;
  if (last.answered === null || lastReply?.asks !== last.answered) return null;
  const put = lastReply.parts.findLast((part) => asks.some((ask) => ask.id === part.move));
  const question = asks.find((ask) => ask.id === put?.move)?.wordings[lang][put?.wording ?? -1];
  if (lang === "en") return englishBack(state, framed, question);
  const frame = question === undefined ? undefined : answersJa[question];
  const answer = shortAnswer(state);
  const text =
    answer && frame
      ? frame.split("／").reduce<string | null>((found, each) => found ?? filled(each, answer, lang), null)
      : null;
  if (!answer || text === null || state.spoken.includes(text)) return led(state, framed);
  return {
    move: framed,
    worded: { text, move: framed.id, wording: 0, because: answer.said, quoted: 1, worth: 1 },
  };
});

/** The heart of a longer answer after the view that its question took: 「お休みのときは、父が棚卸しをするのですね。」 */
function led(state: State, move: Say): Spoken<Say> | null {
  const heart = restated(state);
  const leads = state.last?.answered ? leadsJa[state.last.answered] : undefined;
  if (!heart || !leads || heart.text.length > longestLed) return null;
  const isName = heart.text.endsWith("なの");
  // A wish, a guess or what happened once is nothing that is so whenever 「お仕事が止まると、」.
  if (
    !isName &&
    (guessed.test(heart.text) || (once.test(heart.text) && !tellsOfThen.has(state.last?.answered ?? "")))
  )
    return null;
  const aboutItself = hasTopic.test(heart.text);
  // 「うまくいかないときには、断られたら頼むのですね」 would say when twice.
  if ((isName && (aboutItself || tellsInAName.test(heart.text))) || saysWhen.test(heart.text)) return null;
  if (!isName && heart.text.length < shortestLed && heart.text.length < (state.last?.text.length ?? 0) / 2)
    return null;
  if (!isName && ofOwnDoing.has(state.last?.answered ?? "") && hasSubject.test(heart.text)) return null;
  const fresh = (isName ? leads.name : leads.clause)
    .filter((lead) => !lead.endsWith("は") || isName || !heart.text.includes("は"))
    .map((lead) => `${lead}、${heart.text}ですね。`)
    .filter((text) => !speaksPastTheQuestion(state, text) && !opensLikeBefore(state, text));
  const text = fresh[pick(state, "lead", fresh.length)];
  return text === undefined
    ? null
    : { move, worded: { text, move: move.id, wording: 0, because: heart.said, quoted: 1, worth: 1 } };
}

/** Characters of a heart that stands after a lead: a verb alone out of a longer answer says little. */
const shortestLed = 7;
const longestLed = 30;
const guessed = /(?:たい|ほしい|欲しい|らしい|かもしれない|そう|と思う|って思う)(?:な)?の$/u;
const once = /[ただ]の$/u;
/** 「皿が空」, 「偉そうだけど、鍵を開けるの俺」 are no names. */
const tellsInAName = /(?:けど|から|ので|のに)、|[がを][^るたいなのう]{1,6}なの$/u;
/** Topics about what the person does; somebody or something else that does it has no place there. */
const ofOwnDoing: ReadonlySet<string> = new Set([
  "concern.task",
  "role.everyday",
  "outcomes.plan",
  "outcomes.plan-first-step",
  "assets.use",
]);
const hasSubject = /(?<![にとすだ])が|誰も|何も|ないの$/u;
const saysWhen = /(?:たら|だら|れば|けば|なら)(?!い)|[るうくすつぬむぐぶい]と、/u;
/** Topics about what happened. */
const tellsOfThen: ReadonlySet<string> = new Set(["assets.gained", "contact.last-reaction"]);

/** How a clause becomes what a place in the sentence needs. */
const nominal: Readonly<Record<string, string>> = {
  thing: "こと",
  time: "とき",
  place: "ところ",
  day: "日",
  cause: "から",
  clause: "",
};

function filled(frame: string, answer: ShortAnswer, lang: Lang): string | null {
  const slot = /\{(\w+)\}/u.exec(frame)?.[1];
  if (slot === undefined || lang !== "ja") return null;
  const { noun, clause } = answer;
  const part =
    noun === null
      ? clause !== null && slot in nominal && (slot === "clause" || !hasTopic.test(clause))
        ? `${clause}${nominal[slot] ?? ""}`
        : null
      : nounAt(slot, noun, answer.isSomebody);
  return part === null || sharesAWord(frame, part) ? null : frame.replace(`{${slot}}`, () => part);
}

/** 「違うのは、値段が違うところ」: what uses the question's own words is said back without them. */
function sharesAWord(frame: string, part: string): boolean {
  const pairs = Array.from(part.matchAll(/(?=(?<pair>\p{Script=Han}.|.\p{Script=Han}))/gu));
  return pairs.some(({ groups }) => frame.includes(groups?.["pair"] ?? "\n"));
}

/** A clause with a topic of its own cannot stand before a noun: 「線路は選べないこと」. */
const hasTopic = /[\p{Script=Han}\p{Script=Katakana}ーんのさに]は(?!な)/u;

/** A name as a place in the sentence needs it; null where it cannot stand there. */
function nounAt(slot: string, noun: string, isSomebody: boolean): string | null {
  switch (slot) {
    case "clause":
      return null;
    case "time":
      return isSomebody || noTime.test(noun) ? null : timeWord.test(noun) ? noun : `${noun}のとき`;
    case "day":
      return isSomebody ? null : /[日曜週朝夜]$/u.test(noun) ? noun : `${noun}の日`;
    case "when":
      return timeWord.test(noun) ? noun : null;
    case "work":
      return isSomebody && noun.endsWith("さん") ? null : noun;
    case "thing":
    case "place":
    case "cause":
    case "noun":
      return noun;
    default:
      return null;
  }
}

const noTime = /(?:こと|もの|ところ|人|方|ほう)$/u;

const timeWord =
  /(?:日|月|年|週|時|前|後|朝|昼|夜|晩|夕方|季|春|夏|秋|冬|曜|とき|ころ|頃|際|中|末|明け|間|度|回|昨日|今日|明日)$|^(?:先|今|来|去|昨|毎|\d|[一二三四五六七八九十]|いつ)/u;
