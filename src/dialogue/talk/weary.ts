import type { Lang } from "../../language/index.ts";
import { guardOf, phaseIndex, type State } from "../state.ts";

/** Whether somebody, some way into the talk, is worn out by it; work that wears them out is what they came to tell of. */
export function isTired(state: State): boolean {
  if (!isLate(state)) return false;
  return state.last?.text.split(/[。!！?？\n]/u).some((said) => isLateAndTired(state, said)) ?? false;
}

/** Whether a sentence, some way into the talk, says that one is tired of it. */
export function isLateAndTired(state: State, sentence: string): boolean {
  return isLate(state) && tired[state.lang].test(sentence.trim()) && !ofWork[state.lang].test(sentence);
}

function isLate(state: State): boolean {
  return phaseIndex(state.phase) >= phaseIndex("recipient") || guardOf(state, "treatment") !== undefined;
}

/** Whether an answer to the question about resting chooses to leave it there. */
export function choosesToEnd(text: string, lang: Lang): boolean {
  return leavesIt[lang].test(text) && !staysOn[lang].test(text);
}

/** 「まあ いてもいい 帰っても寝るだけ」: leaving is spoken of, and not chosen. */
const staysOn: Readonly<Record<Lang, RegExp>> = {
  ja: /いて(?:も)?(?:いい|ええ|よか)|続け|まだ(?:いい|ええ|大丈夫|話)|もう少し|もうちょい|(?:帰って|やめて|終わって)も|前者/u,
  en: /\b(?:go on|carry on|keep (?:going|at it)|stay|might as well|may as well|bit longer|not done|don'?t (?:stop|end|leave))\b/iu,
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
