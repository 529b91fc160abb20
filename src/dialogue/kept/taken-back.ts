import type { Lang } from "../../language/index.ts";

/** Whether a sentence takes back the one before it: "That was a lie.", 「…いまのは嘘です」. */
export function takesBack(sentence: string, lang: Lang): boolean {
  return backs[lang].test(sentence.normalize("NFKC").replaceAll(/[’']/gu, "").toLowerCase().trim());
}

const backs: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:って|なんて|というのは|それは|いまのは|今のは|さっきのは|…|、|あ|いや|いえ|まあ)*(?:嘘|うそ|ウソ|冗談|じょうだん)(?:です|だ|や|でした|だけど|ですけど|で、|よ|です(?:よ)?ね)|^(?:って|なんて)(?:ね|な)(?:。|$)|^(?:いまのは?|今のは?|さっきのは?)(?:忘れ|取り消|なし|なかったこと|消し)|^(?:まあ|いや|でも|、)*(?:やらない|しない|やりません|しません|行かない|言わない)(?:です)?(?:けど|かも|と思)/u,
  en: /^(?:no,? |well,? |but |and |oh |sorry,? |actually,? )*(?:that|it|which|this)(?: was| is|s)(?: all| just| only| really| probably)? (?:a lie|a fib|lies|not true|untrue|a joke|rubbish|nonsense|bollocks|made up)\b|^(?:im|i was) (?:only |just )?(?:joking|kidding|lying|making (?:it|that) up|making a joke)\b|^(?:scratch|forget|strike|ignore) that\b|^thats not (?:quite |really )?true\b|^i made that up\b|^or not$|^i (?:dont|do not) say (?:that )?i will\b|^(?:but )?i (?:wont|never will|doubt (?:i will|it))$/u,
};
