import type { Lang } from "../../language/index.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";
import { sentencesWithin } from "../sentences.ts";
import { withStops } from "../stops.ts";

/** Questions for how something is to somebody: a word of feeling in the answer is of what was asked about. */
const asksHowItIs = /^(?:follow-(?:heard|then|now|feeling|said)|ask-comparison-feeling)/u;

/** The feeling that a sentence of the answer consists of, after a question for it; null where it is more or less than one. */
export const felt = remembered(({ last, lastReply, lang }): Quote | null => {
  if (!last || !lastReply?.parts.some(({ move }) => asksHowItIs.test(move))) return null;
  for (const { start, end } of sentencesWithin(withStops(last.text, lang))) {
    const found = isAFeeling[lang].exec(last.text.slice(start, end));
    const [whole, , word] = found ?? [];
    if (whole === undefined || word === undefined) continue;
    const at = start + last.text.slice(start, end).indexOf(word);
    return {
      text: lang === "en" ? word.toLowerCase() : word,
      said: [{ turn: last.turn, start: at, end: at + word.length }],
    };
  }
  return null;
});

/** A sentence that is a word of feeling, with no more than a filler before it and a hedge after it. */
const isAFeeling: Readonly<Record<Lang, RegExp>> = {
  ja: /^((?:[\s、。…]|(?:そう|うーん|うん|まあ|なんか|なんて|やっぱり|正直|どんな|ちょっと|少し|いまは|今は|私は|わたしは|俺は|自分が|なんだか)(?:です(?:ね|か))?[、。…\s]*)*)(情けない|悔しい|くやしい|寂しい|さみしい|さびしい|悲しい|嬉しい|うれしい|つらい|辛い|しんどい|むなしい|虚しい|苦しい|怖い|こわい|恥ずかしい|腹立たしい|申し訳ない|ありがたい|誇らしい|やるせない|もどかしい|うらやましい|羨ましい|ほっとする|重い|歯がゆい|みじめ|不安|複雑|悔しかった|寂しかった|さみしかった|悲しかった|嬉しかった|うれしかった|つらかった|情けなかった|怖かった|ほっとした)(?:だ|や|です|って|感じ|気持ち|な|の|ん|かな|かね|か|よね|よ|ね|わ|けど|が|し|かも(?:しれない|しれません)?|[、。…！!笑\s])*$/u,
  en: /^(\s*(?:(?:oh|ah|well|i suppose|i guess|honestly|just|it's|it is|it was|i'm|i am|i was|i feel|i felt|a bit|a little|pretty|quite|very|so|really|kind of|sort of|mostly)[, ]+)*)(lonesome|lonely|sad|angry|proud|ashamed|embarrassed|guilty|frustrated|hurt|worried|scared|frightened|afraid|relieved|happy|glad|grateful|empty|numb|bitter|jealous|invisible|useless|helpless|anxious|nervous|upset|disappointed|resentful|flat|furious|touched|humiliated|miserable|drained|exhausted|trapped|stuck|torn)(?:[, ]+(?:i suppose|i guess|really|mostly|to be honest|if i'm honest|like|i think|so))*[\s.,!…]*$/iu,
};
