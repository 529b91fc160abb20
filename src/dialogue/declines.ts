import type { Lang } from "../language/index.ts";
import { asidesIn } from "./aside.ts";
import type { Topic } from "./topic.ts";

/** Asked for a next step, somebody who will take none, or cannot take that one: no line of a plan. */
export function declinesPlan(
  text: string,
  topic: Topic | undefined,
  lang: Lang,
): "will-not" | "cannot" | null {
  if (topic === undefined || !takesAStep.has(topic)) return null;
  const asides = asidesIn(text, lang);
  const left = asides.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const sentences = left.split(/[。．!！?？\n]/u).filter((said) => /[\p{L}\p{N}]/u.test(said));
  if (sentences.length === 0) return null;
  if (sentences.every((said) => willNot[lang].test(said.trim()))) return "will-not";
  const isDone =
    topic === "outcomes.plan" && sentences.length === 1 && doesAlready[lang].test(sentences[0]?.trim() ?? "");
  const isOut =
    sentences.some((said) => cannot[lang].test(said)) &&
    !sentences.some((said) => willDo[lang].test(said.trim()));
  return isDone || isOut ? "cannot" : null;
}

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

const willNot: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。]{0,14}(?:や[らん]|せ|(?<=^|[はもに、とを])し|行か|いか|会わ|かけ|掛け|話さ|言わ|聞か|頼ま|辞め|やめ|動か|変え|いら|要ら|必要(?:は|が)?)(?:ない|ません|ん|へん|ねえ|しない|しません)(?:と思|です|て|って|わ|よ|けど|がな|な|ね|し|ます|う)*$|^(?:いや|いえ)?[、\s]*(?:結構|けっこう|遠慮)(?:です|や|します)?$/u,
  en: /(?!)/u,
};

const cannot: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:会え|行け|いけ|でき|出来|話せ|言え|聞け|頼め|入れ|見られ|抜けられ|取れ)(?:ない|ません|ん(?!で|だ)|へん|なく)|(?:無理|むり|ムリ|禁止|不可能)(?:です|や|だ|よ|と|かな|$)|(?:そんな|その|そういう)(?:ひま|暇|時間|余裕|人|機会)(?:は|が|も)?(?:ない|ありません|おらん)/u,
  en: /(?!)/u,
};

/** What somebody does already is no next step. */
const doesAlready: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:もう|いつも|毎日|毎回|普段から|ふだんから|とっくに)[^。]{0,10}(?:て|で)(?:い)?(?:る|ます|とる|おる)(?:よ|わ|けど|し|から|で|が|です|ん)*$/u,
  en: /(?!)/u,
};

const willDo: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:(?<!ませ|思い|あり|い|なり|困り)ます|てみる|てみたい|することに|ようと思|つもり|(?:聞|書|見|行|話|頼|渡|送|声をかけ|言|作|調べ|誘)[くうすむる]?(?:こと|かな)?)$/u,
  en: /(?!)/u,
};
