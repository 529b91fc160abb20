import type { Lang } from "../../language/index.ts";
import { asidesIn } from "../talk/aside.ts";
import { isNoLine } from "./no-line.ts";

/** Whether a sentence in which something was understood tells it: neither said of the talk, nor only that something came back to mind. */
export function tellsWhatDawned(said: string, lang: Lang): boolean {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  return (
    plain.length >= shortest[lang] &&
    !comesToMind[lang].test(plain) &&
    !isNoLine(said, lang) &&
    asidesIn(said, lang).length === 0
  );
}

/** Whether an answer to what one's part is now tells it otherwise than at the start: a word that turns from it, and no belittling left alone. */
export function tellsOtherwise(said: string, lang: Lang): boolean {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  return (
    plain.length >= shortest[lang] &&
    turnsFrom[lang].test(plain) &&
    !isNoLine(said, lang) &&
    asidesIn(said, lang).length === 0
  );
}

/** Characters from which a sentence tells what was understood. */
const shortest: Readonly<Record<Lang, number>> = { ja: 8, en: 18 };

/** Something that one had forgotten, or did not notice at the time. */
const comesToMind: Readonly<Record<Lang, RegExp>> = {
  ja: /^[…、.\s]*(?:いま|今)?(?:話して(?:い|み)て|言って(?:い|み)て)?[、]?(?:そう|今|いま)?(?:思い(?:ました|つ(?:いた|きました))|思った|気づ(?:いた|きました))(?:ん(?:です|だ)(?:もの|よ)?)?$|^今思いついた|そう(?:いや|いえば|言えば)|忘れ(?:と|て)(?:た|ました|ん)|覚えと(?:る|ん)|思い出し/u,
  en: /^(?:well,? |and |yes,? )*i (?:never|hadn't|haven't)(?: ever)? (?:lined|put|seen|thought of|looked at) (?:it|that|them|those)\b.{0,24}$|\b(?:didn't (?:even )?notice|never noticed it|forgot|forgotten|remembered?|now you mention it)\b|^(?:oh|ah|wow|huh)[,.! ]*(?:that|it|you|read)\b/u,
};

/** Words in which one's own work is seen otherwise. */
const turnsFrom: Readonly<Record<Lang, RegExp>> = {
  ja: /けど|けれど|でも|だけ(?:じゃ|では|やな)|じゃな(?:い|く|かった)|ではな(?:い|く|かった)|なんや|ん(?:だ|です)(?:な|ね|よね)|のかも|かもしれ|(?:いま|今)は|意外(?:と|に)|実は|わけ(?:か|や|だ)|ってことか|と思え|思えて|気がして|見えてき|(?:が|が)いない?と困|要(?:なん|だ|です|かも)/u,
  en: /\b(?:but|not just|isn't just|ain't just|more than|actually|these days|now i|i suppose|after all|never (?:thought|looked|saw)|turns out|so i'?m|maybe i|it's (?:really|more)|i(?:'m| am) the (?:one|person|last|first|only)|without me|i do matter|somebody has to)\b/u,
};
