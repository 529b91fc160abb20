import type { Lang } from "../language/index.ts";
import { guardOf, phaseIndex, type State } from "./state.ts";

/** Whether somebody wants the talk to end, or is worn out by it; work that wears them out is what they came to tell of. */
export function wearinessOf(state: State): "ends" | "tired" | null {
  const { last, lang } = state;
  if (!last) return null;
  if (asksToEnd(last.text, lang)) return "ends";
  return last.text.split(/[。!！?？\n]/u).some((said) => isLateAndTired(state, said)) ? "tired" : null;
}

/** Whether a sentence, some way into the talk, says that one is tired of it. */
export function isLateAndTired(state: State, sentence: string): boolean {
  const isLate =
    phaseIndex(state.phase) >= phaseIndex("recipient") || guardOf(state, "treatment") !== undefined;
  return isLate && tired[state.lang].test(sentence.trim()) && !ofWork[state.lang].test(sentence);
}

/** Whether the talk is to end, whatever region's words say so. */
export function asksToEnd(text: string, lang: Lang): boolean {
  return (
    endsTheTalk[lang].test(text) ||
    text.split(/[。!！?？…\n]/u).some((said) => endsInAWord[lang].test(said.trim()))
  );
}

/** Whether an answer to the question about resting chooses to leave it there. */
export function choosesToEnd(text: string, lang: Lang): boolean {
  return leavesIt[lang].test(text);
}

const endsTheTalk: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:この|その)?(?:お?話|対話|やりとり|質問|今日|ここ|これ)(?:は|を|も|で)?[、\s]*(?:もう)?(?:終わり(?:に|で)|おしまいに|やめに|ここまでに|打ち切り?)[^。]{0,2}(?:したい|します|して|しよ|させて|してええ|してもいい)|^[^。]{0,6}(?:もう|すみません)[、\s]*(?:終わりに|おしまいに|ここまでに)(?:したい|します|して|させて)/u,
  en: /(?!)/u,
};

/** A sentence that asks for nothing but the end, in any region's words: 「はよ終わろ」, 「次で終いにして」, 「終わりて言いよろうが」. */
const endsInAWord: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:もう(?:よか|ええ|いい)?|はい|じゃあ?|ほな|ほんなら|で|次で|これで|よか|はよ|早く|そろそろ|ここで|今日は|すみません|あの|だから|やけん|[、\s])*(?:(?:終わり|おわり|終い|しまい|おしまい|終了|お開き)(?:に(?:し(?:て|よ|ま|た))[^。]{0,10}|(?:って|て|と)(?:言|いう|ゆう|いよ|いい)[^。]{0,8}|でお願い[^。]{0,4}|(?:させて|して)(?:ください|くれ|ほしい|もらえ)[^。]{0,8}|します)|(?:終わろ|やめよ)(?:う)?(?:か|や|よ|で|ね)?(?:(?:って|て|と)(?:言|いう|ゆう|いよ|いい)[^。]{0,8})?)$|^(?:はい|もう|じゃあ?|ほな|これで|今日は)[、\s]*(?:終わり|おわり|おしまい|終了)(?:や|です|ね|な|よ)*$/u,
  en: /(?!)/u,
};

const tired: Readonly<Record<Lang, RegExp>> = {
  ja: /疲れて?(?:き(?:ました|た|て)|ちゃい|てしまい)|(?:なんか|ちょっと|少し|もう|だいぶ|正直)[、\s]*(?:疲れ(?:た|まし)|しんど(?:い|くな))|疲れた(?:って|と)言[いっ]|頭が(?:回ら|働か)|(?:今|いま|もう)(?:は)?[^。]{0,12}考え(?:られ|たく)(?:ない|ません|へん)|^(?:今|いま|もう)(?:は)?[、\s]*(?:休みたい|寝たい|横になりたい)/u,
  en: /\b(?:(?:i'?m|i am|im|getting|feeling|feel) (?:so |really |just |very |a bit |too |dead |quite )*(?:tired|exhausted|worn out|knackered|shattered|drained|wiped)(?: now| out)?[.! ]*$|can'?t think (?:any ?more|straight|about (?:that|it|this))|(?:can|could) (?:we|i) (?:please )?(?:have a (?:break|rest)|rest|stop)\b|i (?:just |only )?(?:want|need) (?:to |a )?(?:rest|lie down|sleep|go to (?:bed|sleep)|break)(?: now)?[.! ]*$|too tired (?:for|to))/iu,
};

const ofWork: Readonly<Record<Lang, RegExp>> = {
  ja: /仕事|残業|夜勤|現場|職場|会社|通勤|毎日|毎朝|連勤|一日中|年/u,
  en: /\b(?:at work|after (?:a|my|the) shift|shifts?|every (?:day|night|morning|week)|always|all the time|months?|years?|job)\b/iu,
};

const leavesIt: Readonly<Record<Lang, RegExp>> = {
  ja: /終わ|おわ|おしまい|ここまで|やめ|止め|後者|もう(?:いい|ええ)|寝|帰|疲れ/u,
  en: /\b(?:end|finish|stop|leave it|here|enough|latter|done|tired)\b/iu,
};
