import type { Lang } from "../../language/index.ts";
import type { MapParty } from "../map-state.ts";
import { isSurelySomebodyEn } from "./nameable-en.ts";
import { isSurelySomebodyJa } from "./nameable-ja.ts";
import { somebodysKin, superiors } from "./people-words.ts";
import { remembered } from "../remember.ts";
import type { State, ToldClause } from "../state.ts";
import { type Topic, topics } from "../topic.ts";

/**
 * Whether a question may call somebody by name as one whom the work reaches. To stand on the fan a mention is enough; to be asked about,
 * the person must have spoken of them as somebody around their work, and nothing must have been said since that forbids it: that they
 * have died, that they are not meant, that enough was said of them. Where nobody may be named, the wordings without a name are used.
 */
export function isNameable(state: State, party: MapParty): boolean {
  const known = nameables(state).get(party.id);
  if (known !== undefined) return known;
  const found =
    isAroundTheWork(state, party) &&
    !isForbidden(state, party) &&
    (state.lang === "ja" ? isSurelySomebodyJa(state, party) : isSurelySomebodyEn(state, party));
  nameables(state).set(party.id, found);
  return found;
}

const nameables = remembered(() => new Map<string, boolean>());

/** Named in answer to a question about the people around the work, or said to gain something by it. */
function isAroundTheWork({ told, answered, map, lang }: State, party: MapParty): boolean {
  const gains = map.links.some((link) => link.party === party.id && link.effect !== null);
  const byHand = party.said.length === 0;
  const asked = answered["recipient.who"];
  // 「女房には言ってねえ」 is no answer to who the work is for.
  const whenAsked =
    party.said.some(({ turn }) => asked?.said.turn === turn) &&
    !(lang === "ja" && /(?:言|話|聞|知ら)[^、。]{0,6}(?:な|ね|へん|ん|ません)/u.test(asked?.text ?? ""));
  // A son or a chief comes up in many answers; the work is for them where that is said when it is asked.
  if ((somebodysKin[lang].test(party.name) || superiors[lang].test(party.name)) && !whenAsked) return false;
  return (
    gains ||
    byHand ||
    party.said.some(({ turn }) => {
      const asked = topicsOf(told, answered, turn);
      return asked.some((topic) => /^(?:recipient|contact|circle|role|outcomes|assets)\./u.test(topic));
    })
  );
}

/** What had been asked in a turn. */
function topicsOf(told: readonly ToldClause[], answered: State["answered"], turn: number): readonly Topic[] {
  const asked = told.flatMap(({ said, topic }) => (said.turn === turn && topic !== null ? [topic] : []));
  return [...asked, ...topics.filter((topic) => answered[topic]?.said.turn === turn)];
}

function isForbidden({ told, lang }: State, party: MapParty): boolean {
  const called = [party.name, party.called, ...party.aliases].map((name) => name.toLowerCase());
  const names = [...new Set([...called, ...called.map((name) => bare(name, lang))])];
  const lastNamed = Math.max(...party.said.map(({ turn }) => turn));
  const long = names.filter((name) => name.length >= shortestName[lang]);
  return told.some((clause) => {
    const { text, said } = clause;
    const plain = inSmallLetters(clause);
    return long.some((name) => {
      const at = plain.indexOf(name);
      if (at < 0) return false;
      const after = text.slice(at + name.length);
      const before = text.slice(0, at);
      if (hasDied[lang].after.test(after) || hasDied[lang].before.test(before)) return true;
      return said.turn >= lastNamed && isDismissed[lang].test(after);
    });
  });
}

const inSmallLetters = remembered(({ text }: ToldClause) => text.toLowerCase());

/** Shorter names are parts of other words. */
const shortestName: Readonly<Record<Lang, number>> = { ja: 2, en: 3 };

const bare = (name: string, lang: Lang): string =>
  lang === "ja"
    ? name.replace(/(?:さんたち|たち|さん|さま|様|くん|ちゃん|の方|の人)$/u, "")
    : name.replace(/^(?:the|my|your|our|a|an) /u, "");

/** Said of them: not 「亡くなった方のご家族」, whose family is meant. */
const hasDied: Readonly<Record<Lang, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: {
    before: /(?:亡くなった|亡くなられた|死んだ|逝った|亡き)(?:あの|その|うちの)?$/u,
    after:
      /^(?:さん|さま|様|くん|ちゃん|の方|の人)?(?:、|が|は|も|って|な)?(?:[^、。]{0,10})?(?:亡くなっ|亡くなら|亡くなり|亡くなる(?:前|まで|とき|時|日)|最後の日|死んだ|死んで|死にまし|逝っ|逝き|他界|旅立|もうい(?:ない|ません|はらへん)|もうおら(?:ん|へん|れない))/u,
  },
  en: {
    before: /\b(?:the late|my late|his late|her late|lost (?:my|our))\s$/iu,
    after:
      /^(?:,? who)?(?:'s| is| has| had)? (?:just |recently |sadly )?(?:died|dead|passed(?: away| on)?|gone now)\b/iu,
  },
};

/** "Enough of the fire brigade", 「消防はもういいです」, 「班長でねえ」. */
const isDismissed: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:さん|さま|様|くん|ちゃん|たち)?(?:の(?:話|こと|件))?(?:は|も|って)?(?:もう(?:いい|ええ|結構|けっこう|やめ|よか)|関係(?:が|は)?(?:ない|あり?ません|ねえ|あらへん)|(?:じゃ|では|や|で)(?:ない|なくて|ありません|ねえ|ねぇ|あらへん|なか)|ちゃう|違(?:う|い)|どうでもい|置いと|(?:の|が|は)[^、。]{0,6}(?:仕事|客)(?:じゃ|では|で)(?:ない|ねえ|ありません))/u,
  en: /^(?:s|es)? (?:(?:is|are|was|were|has|have)(?: got)? (?:nothing to do|not (?:my|a|the)|n'?t (?:my|a|the)|irrelevant|beside)|isn'?t (?:my|a|the)|aren'?t (?:my|the)|again\b|don'?t (?:matter|come into))/iu,
};
