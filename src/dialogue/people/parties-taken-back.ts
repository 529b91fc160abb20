import type { Reading } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { isDrawn } from "../map-state.ts";
import { isOwnName } from "./own-name.ts";
import { sentencesOf } from "../sentences.ts";
import type { State } from "../state.ts";

/**
 * Whoever the person says the work is not for: "not the porters, they only help me", "stop with the woman in the shop". They are struck from the
 * map, as if by hand, and nothing more is asked about them.
 */
export function partiesTakenBack(
  state: State,
  { text, lang }: Reading,
  turn: number,
): readonly SessionEvent[] {
  if (lang === "ja") return deniedInJapanese(state, text, turn);
  const all = sentencesOf(text.toLowerCase().replaceAll("’", "'"));
  const short = all.filter(({ length }) => length <= longest);
  const put = state.lastReply?.questions === 1 ? state.lastReply.text.toLowerCase() : "";
  return state.map.parties.filter(isDrawn).flatMap((party): readonly SessionEvent[] => {
    const called = party.called.toLowerCase();
    const names = [...new Set([party.name.toLowerCase(), called].map(bare))].filter(
      ({ length }) => length >= shortest,
    );
    // Whom a question had just named: whatever is said against the name then is meant.
    const wasPut = put.includes(called);
    const denied =
      isOwnName(state, text, party.name) ||
      (wasPut && all.some((sentence) => isPutAside.test(sentence))) ||
      short.some((sentence) => names.some((name) => deniesParty(sentence, name))) ||
      (wasPut && all.some((sentence) => names.some((name) => rejectsName(sentence, name))));
    const since = party.said[0]?.turn ?? turn;
    return denied && since < turn
      ? [{ kind: "map-corrected", turn, correction: { op: "strike-party", party: party.id } }]
      : [];
  });
}

/** 「営業じゃなくて」「出荷はどうでもいい」「取引先の話はもういい」. */
function deniedInJapanese(state: State, text: string, turn: number): readonly SessionEvent[] {
  return state.map.parties.filter(isDrawn).flatMap((party): readonly SessionEvent[] => {
    const names = [party.name, party.name.replace(/(?:さん|さま|様|くん|ちゃん|の方|の人|の担当)$/u, "")];
    const isOwn = isOwnName(state, text, party.name);
    const wasPut = state.lastReply?.questions === 1 && state.lastReply.text.includes(party.called);
    const denied =
      isOwn ||
      (wasPut && isPutAsideJa.test(text)) ||
      names.some((name) => {
        const at = name.length > 1 ? text.indexOf(name) : -1;
        return at >= 0 && isDeniedJa.test(text.slice(at + name.length));
      });
    const isKnown = (party.said[0]?.turn ?? turn) < turn;
    return denied && isKnown
      ? [{ kind: "map-corrected", turn, correction: { op: "strike-party", party: party.id } }]
      : [];
  });
}

const isDeniedJa =
  /^(?:さん|さま|様|くん|ちゃん|たち|の方|の人)?(?:の(?:話|こと|件))?(?:(?:(?:じゃ|では|や)(?:なく|ない(?!と|か)|ありません|のうて)|で(?:ね[えぇ]|なか)|じゃね[えぇ])|(?:は|も|とか|なんか|なんて)?[、\s]?(?:どうでもい|関係(?:が|は)?(?:ない|ありません|なか)|もう(?:いい|ええ|結構|けっこう))|って(?:誰|だれ)(?:です|や|だ|の)?(?:か|ねん)?[?？。\s]*(?:$|[^、。]*(?:関係|知ら)))/u;

/** Right after a question that named somebody: that they have no part in it. */
const isPutAsideJa =
  /(?:関係(?:が|は|も)?(?:ない|ありません|なか|ねえ|あらへん)|(?:その人|あの人|彼|彼女|そいつ|あいつ)(?:じゃ|では|や)(?:ない|なく|ありません)|(?:なんで|何で|どうして)(?:そこで)?(?:急に)?(?:その人|あの人))/u;
const isPutAside =
  /^(?:\W*(?:and|but|no|sorry|well|oh)\W+)*(?:(?:he|she|they|that)(?:'s|'re| is| are| has| have)? (?:got )?(?:nothing|nowt) to do with|what'?s? (?:has|have|is|are|does|do)? ?.{2,30} (?:got )?to do with|what (?:young |old |little |other )?(?:lad|girl|man|woman|lady|kid|one)\b|which (?:one|lad|girl|man|woman|colleague|person)\b|who do you mean|i don'?t know who you mean|(?:he|she) (?:just )?(?:works?|sits?) (?:beside|with|next to|alongside) me)/u;

const bare = (name: string) => name.replaceAll("’", "'").replace(/^(?:the|my|your|our) /u, "");

/** Characters of a sentence that does nothing else, and of the shortest name. */
const longest = 70;
const shortest = 3;

function deniesParty(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const after = sentence.slice(at + name.length);
  return (
    isOneself.test(after) ||
    (takesBack.test(sentence.slice(0, at)) &&
      /^(?:[\s.,!;:]|$)/u.test(after) &&
      !/^['’]s? |^ who\b/u.test(after))
  );
}

/** "Accounts payable is ME". */
const isOneself = /^ (?:is|are|'s|was) (?:me|us|myself)(?:[.,!]|$| and\b)/u;

/** "Who's the job mate?", "It doesn't go to Donna!", "Donna's management", "I'm up to here with Donna". */
function rejectsName(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  return whoIs.test(before) || against.test(before) || notServed.test(after);
}

const whoIs =
  /^(?:\W*(?:what|and|but|sorry|eh|hang on|wait)\W+)*(?:who|what)(?:'?s| is| are| the \w+ (?:is|are)) (?:the |this |that )?$/u;
const against =
  /(?:n't|aint|dont|doesnt|isnt|\bnot|\bno|\bnever)\b(?: (?:go|goes|going|come|get|any|a|such|work|do|doing|take|care|over|for|with|to|about|the|an|really|actually|even|thing|as|say|said|it|this)){0,6} $|\b(?:up to here|bee in (?:your|yer) bonnet|fed up|sick|had enough|enough|shut up|stop \w+|leave off|never mind|forget)(?: (?:with|wi'?|about|of|on|going|the|saying|sayin)){0,3} (?:the )?$/u;
const notServed =
  /^(?:'s| is| are|'re)(?:n't| not)? (?:management|my (?:boss|manager|gaffer|job|own)|the (?:boss|manager)|me\b|us\b|where i\b|not (?:who|where|what|the one|my)|(?:nothing|nowt) to do)|^(?:'s| is| are)?(?:n't| not) (?:who|where|what|the one|coming|my|a customer|involved)|^ (?:don'?t|doesn'?t|dont|doesnt|never|won'?t|wont) (?:talk|come|use|see|eat|want|need|get|buy|even|care|exist|read|open)\b|^\? .*\b(?:she|he|they)(?:'s|'re| is| are| do| does)?(?:n't| not)\b/u;

const takesBack =
  /(?:^|[,;:] )(?:(?:no|please|again|mate|look|i said|for the \w+ time|it'?s|that'?s|they'?re|it is|my work is|this is|and)[\s,.:]+)*(?:not|stop (?:w|with|about|going on about|asking about)|nothing to do with|enough (?:about|of)|forget(?: about)?)(?: (?:going|for|to|about|meant))* (?:the |my |any |that )?$/u;
