import type { Lang } from "../../language/index.ts";
import { isDrawn } from "../map-state.ts";
import { isOnesKin, isSaidToBeKin } from "./people-words.ts";
import type { State } from "../state.ts";
import type { Named } from "./who-is-drawn.ts";

/** Whether somebody is family of the one who speaks, or of a workmate, and the work is not said to be for them. */
export function isOnlyFamily({
  state,
  reading: { lang, text },
  party,
  topic,
  before,
  after,
}: Named): boolean {
  const texts = [text, ...state.told.map((clause) => clause.text)];
  if (lang === "ja" && youngOne.test(party.name) && texts.some((one) => ofATrade.test(one))) return false;
  const isKin =
    (isOnesKin(party.name, lang) && !(lang === "en" && isSomebodys.test(before))) ||
    isSaidToBeKin(texts, party.name, lang) ||
    (lang === "en" && ownMate.test(party.name) && /\b(?:my|me|ma) $/iu.test(before)) ||
    (lang === "en" && ownYoung.test(party.name) && /\b(?:my|our|me|ma) (?:\w+ )?$/iu.test(before));
  return (
    isKin &&
    !asksWhomItReaches.test(topic) &&
    !isKinOfServed(state, before, party.name) &&
    !kinServed[lang].before.test(before) &&
    !kinServed[lang].after.test(after) &&
    !(lang === "ja" && isServedsKin.test(text.slice(Math.max(0, party.start - kinLead), party.start)))
  );
}

/** Questions that ask for those whom the work reaches, or for who stands in where a family keeps the shop. */
export const asksWhomItReaches =
  /^(?:recipient\.who|circle\.(?:who-starts|partner-view|society)|role\.cover)$/u;

/** 「配達の兄ちゃん」, later only 「兄ちゃん」: a young one of a trade, and no brother. */
const youngOne = /^(?:[^の]{1,8}の)?お?(?:兄|姉|にい|ねえ)(?:ちゃん|さん)$/u;
const ofATrade =
  /(?:配達|宅配|運送|運転|郵便|業者|現場|工場|倉庫|受付|レジ|店|窓口|警備|清掃|バイト|派遣|新人|若い|トラック)の?お?(?:兄|姉|にい|ねえ)(?:ちゃん|さん)/u;

/** "A father", "the mums": somebody's, and not one's own; "the wife" is. */
const isSomebodys =
  /\b(?:an?|some|one|two|three|several|another|every|each|these|those|young|new|single)\s(?:\w+ )?$/iu;

/** "My lassie", "our kid": a child of one's own. */
const ownYoung =
  /^(?:\w+ )?(?:lad|lass|lassie|boy|boys|girl|girls|kid|kids|bairn|bairns|wean|weans|youngest|eldest|little ones?)$/iu;

/** "My man": whom one lives with. */
const ownMate = /^(?:man|fella|bloke|woman|(?:other|better) half|old man|old lady)$/iu;

/** What somebody does for kin that is the work: a cook feeds them, a nurse looks after them. */
const kinServed: Readonly<Record<Lang, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: {
    before: /(?:患者|利用者|入居者|お客|生徒|園児|ご遺族|ご家族)(?:さん|様)?(?:の|や)$/u,
    after:
      /^(?:さん|さま|様)?(?:が|は|も|から|に)[^。]{0,16}(?:来(?:て|られ|はっ)|お越し|いらし|窓口|相談|電話|お礼|ありがと|感謝|喜|困|助か|安心|待っ|頼)/u,
  },
  en: {
    before: /\b(?:patient|resident|client|customer|pupil|tenant)(?:'?s'?|s)? $/iu,
    after:
      /^ (?:came|comes|rang|rings|phones|phoned|writes|wrote|thanked|thanks|asked for me|waits|waited|relies)\b/iu,
  },
};

/** 「透析の患者さんで、その奥さんが」: kin of whom the work is for. */
const isServedsKin = /(?:患者|利用者|入居者|お客)(?:さん|様)?[^。]{0,6}$/u;
const kinLead = 12;

/** 「ミツさんの娘さん」, where the work is for ミツさん. */
function isKinOfServed({ map, lang }: State, before: string, name: string): boolean {
  return (
    lang === "ja" &&
    map.parties.some(
      (party) =>
        isDrawn(party) &&
        party.ring === "customer" &&
        `${before}${name}`.includes(`${party.name.split("の").at(-1)}の${name.split("の").at(-1)}`),
    )
  );
}
