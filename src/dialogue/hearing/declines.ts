import type { Lang, Reading } from "../../language/index.ts";
import { asidesIn } from "../talk/aside.ts";
import { deniesAnAct, tellsAnAct } from "../kept/act-told.ts";
import { piecesOf } from "../kept/pieces.ts";
import type { Topic } from "../topic.ts";

/** Asked for a next step, somebody who will take none, or cannot take that one: no line of a plan. */
export function declinesPlan(
  text: string,
  topic: Topic | undefined,
  lang: Lang,
): "will-not" | "cannot" | null {
  if (topic === undefined || !takesAStep.has(topic)) return null;
  const asides = asidesIn(text, lang);
  const left = asides.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  // What one would say, between marks, is no refusal.
  const sentences = piecesOf(left, lang).map(({ start, end }) =>
    left
      .slice(start, end)
      .trim()
      .replaceAll(/「[^」]*」|“[^”]*”/gu, "◯"),
  );
  if (sentences.length === 0) return null;
  const isAct = sentences.some((said) => tellsAnAct(said, lang));
  if (!isAct && sentences.some((said) => deniesAnAct(said, lang))) return "will-not";
  if (lang === "en") return null;
  const isDone = topic === "outcomes.plan" && sentences.length === 1 && doesAlready.test(bare(sentences[0]));
  const isOut = !isAct && sentences.some((said) => cannot.test(said));
  return isDone || isOut ? "cannot" : null;
}

const bare = (said = ""): string => said.replace(/[。！!\s]+$/u, "");

/** Whether there is said to be no plan at all, whatever was taken for one. */
export function deniesThePlan({ text, lang }: Pick<Reading, "text" | "lang">): boolean {
  return noPlan[lang].test(text.normalize("NFKC").replaceAll("’", "'").toLowerCase());
}

const noPlan: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:やる|する|行く|会う|話す|辞める)(?:と|って|とか)(?:は)?(?:言って|ゆうて|言うて|言っと|決めて)(?:い)?(?:ない|ません|へん|らん)|(?:予定|計画)(?:じゃ|では|や|なんか|なんて)/u,
  en: /\b(?:(?:i have |there(?:'s| is) )?no plan\b|not (?:a|my|the) plan\b|you made (?:that|it) up\b|i never (?:agreed|said i(?:'d| would|'ll)))/u,
};

/** Questions that lead to a step; what may get in its way is asked elsewhere. */
const takesAStep: ReadonlySet<Topic> = new Set<Topic>([
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
]);

/** What is not asked any more once no step is wanted. */
export const stepsLeft: readonly Topic[] = [
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
  "outcomes.plan-obstacle",
  "outcomes.plan-answer",
];

/** What cannot be done, though it may be another way. */
const cannot =
  /(?:会え|行け|いけ|でき|出来|話せ|言え|聞け|頼め|入れ|見られ|抜けられ|取れ)(?:ない|ません|ん(?!で|だ)|へん|なく)|(?:無理|むり|ムリ|禁止|不可能)(?:です|や|だ|よ|と|かな|$)|(?:そんな|その|そういう)(?:ひま|暇|時間|余裕|人|機会)(?:は|が|も)?(?:ない|ありません|おらん)/u;

/** What somebody does already is no next step. */
const doesAlready =
  /^(?:もう|いつも|毎日|毎回|普段から|ふだんから|とっくに)[^。]{0,10}(?:て|で)(?:い)?(?:る|ます|とる|おる)(?:よ|わ|けど|し|から|で|が|です|ん)*$/u;
