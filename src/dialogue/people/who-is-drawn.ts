import { assumeFrom, type Finding, type FindingOf, type Lang, type Reading } from "../../language/index.ts";
import { clauseAround } from "../quote/clause.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { toldUnasked } from "../kept/told-unasked.ts";
import { isDrawn } from "../map-state.ts";
import { asksWhomItReaches, isOnlyFamily } from "./only-family.ts";
import { namedInPassing } from "./named-in-passing.ts";
import { isOwnName } from "./own-name.ts";
import { isInsult } from "./people-words.ts";
import { isNameOfTheOneBefore } from "./same-party.ts";
import type { State } from "../state.ts";

/** What is looked at around a name to tell whether the work reaches whoever bears it. */
export type Named = {
  readonly state: State;
  readonly reading: Reading;
  readonly party: FindingOf<"party">;
  readonly topic: string;
  /** What stands before and after the name in its sentence. */
  readonly before: string;
  readonly after: string;
};

/** A reason for which somebody who is named is not drawn. */
export type Reason = { readonly id: string; readonly holds: (named: Named) => boolean };

/** Whether somebody named in an utterance is drawn as one whom the work reaches. */
export function isForTheMap(state: State, reading: Reading, party: FindingOf<"party">): boolean {
  if (party.confidence < (isMeantFor(state, reading, party) ? meantFrom : assumeFrom)) return false;
  const around = sentenceAround(reading.text, party);
  const named: Named = {
    state,
    reading,
    party,
    topic: state.open?.topic ?? "",
    before: reading.text.slice(around.start, party.start),
    // With the mark that ends the sentence: it may be a question's.
    after: reading.text.slice(party.end, around.end + 1),
  };
  return ![...reasons, ...namedInPassing].some((reason) => reason.holds(named));
}

/** How sure a reading of somebody must be with whom something is planned (「兄ちゃんに聞くわ」), or whose name is told ("his name was …"). */
const meantFrom = 0.3;

function isMeantFor({ today }: State, reading: Reading, party: FindingOf<"party">): boolean {
  const { start, end, ring } = party;
  if (isNameOfTheOneBefore(reading.text, party, reading.lang)) return true;
  return (
    ring === "colleague" &&
    toldUnasked(reading, { names: [], today }).some(
      ({ section, span }) => section === "plan" && span.start <= start && end <= span.end,
    )
  );
}

const reasons: readonly Reason[] = [
  { id: "only-compared", holds: ({ state, reading, party }) => isOnlyCompared(state, reading, party) },
  {
    id: "own-name",
    holds: ({ state, reading, party }) => isOwnName(state, reading.text, party.name),
  },
  {
    // "They touch the person": anybody.
    id: "anybody",
    holds: ({ reading: { lang }, party, topic }) =>
      lang === "en" && /^persons?$/iu.test(party.name) && !asksWhomItReaches.test(topic),
  },
  {
    id: "insult",
    holds: ({ reading: { lang }, party }) => isInsult(party.name, lang),
  },
  {
    // 「奥さん透析なんで」, "my lad gets more sense out of it": family of somebody, unless the work is said to be for them.
    id: "kin",
    holds: isOnlyFamily,
  },
  {
    // 「佐々木さんいう同僚」, 「中村さんという男の人」: says who somebody is, and names nobody new.
    id: "borne-by-a-name",
    holds: ({ reading: { lang }, before }) => lang === "ja" && namedBefore.test(before),
  },
  {
    // "The nurses on Anne's ring down", "over at St Luke's", "all over the shop": where something is, or how.
    id: "named-place",
    holds: ({ reading: { lang }, party, before, after }) =>
      lang === "en" && isNamedPlace(party, before, after),
  },
  {
    // 「人の役に立つ仕事いうたら、保健師さんとか」: whose work is looked up to.
    id: "looked-up-to",
    holds: ({ reading: { lang }, before, after }) =>
      lang === "ja" && helpingWork.test(before) && /^(?:さん|とか|や|か|です|だ|、|。|$)/u.test(after),
  },
  {
    // "I'm no nurse", 「ほかの会社はありません」.
    id: "denied",
    holds: ({ reading: { lang }, before, after }) =>
      denied[lang].before.test(before) || denied[lang].after.test(after),
  },
  {
    // 「始められない人って誰ですか」: the question's own words, asked back.
    id: "asked-back",
    holds: ({ state, reading, party, after }) =>
      askedBack[reading.lang].test(after) && (isTold(party) || isCounsellorsWord(state, party.name)),
  },
  {
    // 「機長？」, 「相手の方って誰ですか」: somebody whom only the counsellor had named.
    id: "counsellors-word",
    holds: ({ state, reading, party, after }) =>
      isOurWord[reading.lang].test(party.name) ||
      (/^[?？]|^(?:って|とか)?(?:何|なん|誰)/u.test(after) && wasOnlyOurs(state, party.name)),
  },
  {
    // 「監督さんは撮るだけでいいね」と言われた: the speaker, addressed in somebody else's words; or a word of a slogan.
    id: "addressed",
    holds: ({ reading, party, topic, after }) =>
      isQuoted(reading.text, party.start) &&
      (topic.startsWith("vision.") || !actsInQuote[reading.lang].test(after)),
  },
  {
    // 「窓口は自分のいるところです」, 「社内のヘルプデスクで電話を受けています」: the speaker's own unit.
    id: "own-unit",
    holds: ({ reading: { lang }, party, topic, before, after }) =>
      party.ring !== "customer" &&
      (ownUnit[lang].test(after) ||
        ownUnitBefore[lang].test(before) ||
        (tellsOfOneself.test(topic) && party.ring === "department" && worksIn[lang].test(after))),
  },
  {
    // 「自分が客なら」, "if I were a customer".
    id: "supposed",
    holds: ({ reading: { lang }, before, after }) =>
      supposed[lang].before.test(before) && supposed[lang].after.test(after),
  },
  {
    // 「図面を本物にする人、ですかね」: what others take the speaker for.
    id: "seen-as",
    holds: ({ reading: { lang }, party, topic, before, after }) =>
      /^(?:circle\.(?:inside|partner)-view|role\.)/u.test(topic) &&
      isTold(party) &&
      isPredicate[lang].test(after) &&
      seenFrom[lang].test(before),
  },
  {
    // 「我慢する方もいらっしゃって」: some of those who are in view already.
    id: "some-of-them",
    holds: ({ state, reading: { lang }, party, topic, after }) =>
      topic.startsWith("recipient.") &&
      topic !== "recipient.who" &&
      state.map.parties.some(isDrawn) &&
      isTold(party) &&
      someOfThem[lang].test(after),
  },
  {
    // 「吉村さんはもう二十年の大先輩です」: says who somebody is, and names nobody new.
    id: "says-who-it-is",
    holds: ({ reading, party, before, after }) =>
      isPredicate[reading.lang].test(after) &&
      isSubject[reading.lang].test(before) &&
      reading.findings.some(
        (other) =>
          other.kind === "party" &&
          other !== party &&
          other.end <= party.start &&
          party.start - other.end <= nearby[reading.lang],
      ),
  },
  {
    // 「トメさんの湯呑みを割れないやつ」: a thing.
    id: "thing",
    holds: ({ reading: { lang }, party }) => lang === "ja" && /[をが].*(?:やつ|奴)$/u.test(party.name),
  },
  {
    // "which test", "a heads-up": the word of a department or a chief, and none is meant.
    id: "other-sense",
    holds: ({ reading: { lang }, party, before, after }) =>
      lang === "en" &&
      (/^-\w/u.test(after) ||
        (party.ring === "department" &&
          !/\s/u.test(party.name) &&
          /\b(?:which|what|a|an|each|every|this|that|one|some|any)\s$/iu.test(before) &&
          !/^\s(?:team|people|staff|department|lot|guys)\b/iu.test(after))),
  },
  {
    // "every road in this borough", 「レジに入る」: a place.
    id: "place",
    holds: ({ reading: { lang }, party, before, after }) =>
      places[lang].test(party.name) && (inPlace[lang].before.test(before) || inPlace[lang].after.test(after)),
  },
  {
    // 「姉が患者さんの話をして」, "my sister told me about her patients": of somebody else's work.
    id: "others-work",
    holds: ({ reading: { lang, text }, party, topic, before }) =>
      /^(?:rating|concern\.|mirror\.)/u.test(topic) &&
      ofOthersWork[lang].test(before) &&
      !ownWork[lang].test(clauseOf(text, party, lang)),
  },
  {
    // 「期限に間に合わない人が出る」, 「書いた人」: told of in passing, where nobody new is asked for.
    id: "in-passing",
    holds: ({ party, topic }) =>
      isTold(party) && /^(?:role\.absence|vision\.|concern\.wish|close\.)/u.test(topic),
  },
  {
    // An idea of what could be exchanged names things more often than somebody new.
    id: "thing-exchanged",
    holds: ({ party, topic }) => topic === "outcomes.collaboration" && party.rule.startsWith("asked."),
  },
];

const helpingWork =
  /(?:役に立つ|人の(?:ため|役)|人助け|立派な|すごい|ええ|いい)[^。]{0,10}(?:仕事|職業|職)?[^。]{0,4}(?:いうたら|言うたら|といえば|と言えば|って(?:言う|いう|言っ|いっ)(?:と|たら)|なら|は|…+)、?(?:やっぱり|そら|たとえば)?[^。をにで]{0,16}$/u;

const namedBefore =
  /(?:さん|さま|様|くん|君|ちゃん|先生)(?:って|という|っていう|いう|ていう|ゆう|っちゅう)(?:[^、。がはをに]{0,8})$/u;

function isNamedPlace({ name }: FindingOf<"party">, before: string, after: string): boolean {
  if (/\b(?:st|st\.|saint|santa|san) $/iu.test(before) || /^(?:st\.?|saint) /iu.test(name)) return true;
  if (
    /^(?:other|another|different) (?:hotel|company|firm|place|shop|school|hospital|office|site|job|town)s?$/iu.test(
      name,
    )
  )
    return true;
  if (/^(?:shop|place|show|house)$/iu.test(name)) return /\ball over the $|\btalk(?:ing|s)? $/iu.test(before);
  return (
    /^\p{Lu}/u.test(name) &&
    /^['’]s(?:[.,!?;]|$| (?:do|does|did|is|are|was|were|has|have|had|ring|rings|and|but|on|in|at|for|every|when|then|they|i|we|who)\b)/iu.test(
      after,
    ) &&
    /\b(?:on|at|in|to|from|over|up|down|near|round|by|outside) $/iu.test(before)
  );
}

const nearby: Readonly<Record<Lang, number>> = { ja: 16, en: 30 };

const denied: Readonly<Record<Lang, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: {
    before: /(?!)/u,
    after:
      /^(?:さん|たち|達|の方)*(?:なんて|なんか|とか|など)?(?:は|も|とは|って|という(?:の|もの)は)?(?:別に|特に|全く|まったく|一切|一緒に)?(?:いな(?:い|く)|いません|[\s　]?おら(?:ん|へん|ない)|おりません|ありません|仕事は?しません|関係(?:が|は|も)?(?:な|あり)|関わり(?:が|は|も)?(?:な|あり)|関わら|(?:じゃ|では)(?:ない|ありません))/u,
  },
  en: {
    before:
      /\b(?:i'?m|i am|we'?re|it'?s|they'?re|he'?s|she'?s|is|are|was)(?: not|n'?t| no)(?: a| an| the| any| some)?(?: \w+)?\s$|\b(?:i'?m|i am|there(?:'s| is| are)|have|has|got|we'?ve|with) no\s$|\b(?:don'?t|doesn'?t|didn'?t|haven'?t) (?:really )?(?:have|see|meet|get|got)(?: a| an| any)?\s$|\bnot (?:a|an|the|any)\s$/iu,
    after: /(?!)/u,
  },
};

const askedBack: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:さん)?(?:[?？]|ですか|って(?:誰|何|どういう|なん)|というのは|ってこと|、ですか)/u,
  en: /^(?:\?|,? you mean\b)/iu,
};

/** Whether a name stands in the counsellor's last words and never stood in the client's. */
function isCounsellorsWord({ lastReply, map }: State, name: string): boolean {
  return (
    lastReply !== null &&
    lastReply.text.toLowerCase().includes(name.toLowerCase()) &&
    !map.parties.some((known) => known.name === name)
  );
}

const actsInQuote: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:さん|様|たち)*(?:が|に|から|も|へ|の|と|を)/u,
  en: /^[a-z]* (?!you\b|just\b|do you\b|can you\b)/iu,
};

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = Math.max(before.lastIndexOf("「"), before.lastIndexOf("『"), before.lastIndexOf("“"));
  return open >= 0 && !/[」』”]/u.test(before.slice(open));
}

/** Topics in which a person says where and as what they work. */
const tellsOfOneself = /^(?:rating|concern\.(?:wish|task))$/u;

const ownUnit: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:は|が)(?:、)?(?:私|自分|わたし|僕|俺|うち|おれ)の(?:いる|課|部|部署|ところ|とこ|職場|チーム|居場所|持ち場)/u,
  en: /^ is (?:where i work|my (?:own )?(?:team|department|unit|place))/iu,
};
const ownUnitBefore: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:今|いま|うち|自分|私|この|ほか|他|別|よそ)の$/u,
  en: /\b(?:my own|our own|this) $/iu,
};
const worksIn: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:で|に)(?:、|(?:働|勤|い(?:ます|て|る)|おり|所属|配属|入|[^。が]{0,12}(?:して|やって|担当|受けて|作って)))/u,
  en: /(?!)/u,
};

const supposed: Readonly<Record<Lang, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: { before: /(?:自分|私|わたし|僕|俺)が$/u, after: /^(?:さん)?(?:なら|だったら|だとしたら)/u },
  en: { before: /\bif i (?:were|was) (?:a |an |the )?(?:\w+ )?$/iu, after: /^/u },
};

/** A person named by a clause: 「図面を本物にする人」, "the one who checks". */
const isTold = (party: FindingOf<"party">) =>
  party.rule === "ja.party.person" || party.rule === "en.party.whoever";

const isPredicate: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:さん|たち)?(?:、)?(?:です|でしょう|だ(?![がけ])|や(?:な|ね|で|わ|ろ|$)|なん(?:です|だ|や)|かな|かも|みたい|だと|扱い|[。？！?!]|$)/u,
  en: /^[\s.,!]*$/u,
};
const seenFrom: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:から(?:したら|すれば|すると|見(?:たら|れば|ると))|にとって|に言わせ|私(?:は|って)|自分(?:は|って)|^)[^。]*$/u,
  en: /\b(?:i'?m|i am|me as|they see)\b/iu,
};
const isSubject: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:は|って|が|も)[^。]*$|(?:や|だ|です)(?:な|ね|よ)?、[^。]*$/u,
  en: /\b(?:is|was|are|were)(?: like)? (?:a|an|the|my|our|one of)\b[^.]*$/iu,
};

const someOfThem: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:が|も)(?:多|少な|ちらほら)|^も(?:い|いらっしゃ|おら|お(?:る|り)|結構|けっこう|多|出て)/u,
  en: /(?!)/u,
};

/** Words for where one works, which are people only where somebody there does something. */
const places: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:店|お店|会社|職場|工場|現場|レジ|窓口|厨房|受付|倉庫|事務所|オフィス|部署|フロア|売り場|売場)$/u,
  en: /^(?:borough|town|city|county|district|area|village|country|region|shop|office|site|building|company|factory|warehouse|hospice|hospital|church|chapel|clinic|surgery|pub|cemetery|crematorium)$/iu,
};
const inPlace: Readonly<Record<Lang, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: {
    before: /(?:今|いま|この|うち|前|どこ|ほか|他)の$/u,
    after:
      /^(?:に(?:入|立|並|座|戻|出(?:て|る|勤)|い(?:る|て)|着|行|来|籠|こも)|で(?!す)|の(?:中|床|外|前|上|奥|隅|裏))/u,
  },
  en: {
    before:
      /\b(?:in|across|around|round|at|into|near|(?:up|down|over|back|round|out) to|inside|outside) (?:the|this|that|our|my|a) $/iu,
    after: /(?!)/u,
  },
};

const ofOthersWork: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:友(?:だち|達|人)|姉|妹|兄|弟|母|父|夫|妻|嫁|旦那|彼女|彼氏|同級生|いとこ|従姉|従兄|親戚|息子|娘|ママ友)(?:さん)?(?:が|は|の)[^。]*$/u,
  en: /\b(?:sister|brother|mum|mom|mother|dad|father|friend|mate|husband|wife|partner|cousin|flatmate|neighbour|neighbor|daughter|son)\b[^.]*\b(?:her|his|their)\s$/iu,
};
const ownWork: Readonly<Record<Lang, RegExp>> = {
  ja: /私の|うちの|自分の|僕の|俺の|職場/u,
  en: /\b(?:my|our)\s+(?:work|job|patients|customers|clients|users)\b/iu,
};

function clauseOf(text: string, party: FindingOf<"party">, lang: Lang): string {
  const { start, end } = clauseAround(text, party, lang);
  return text.slice(start, end);
}

/**
 * The nurse one envies, the neighbour with the stories and the surgeon of the mirror are not whom the work reaches. On the way into
 * one's own work a name counts where the same sentence tells of that work; another department always does.
 */
function isOnlyCompared(state: State, reading: Reading, party: FindingOf<"party">): boolean {
  const topic = state.open?.topic ?? "";
  const onTheWayIn = topic === "rating" || topic === "concern.wish" || topic === "concern.tried";
  const around = onTheWayIn
    ? clauseAround(reading.text, party, reading.lang)
    : sentenceAround(reading.text, party);
  const beside = (kind: Finding["kind"]) =>
    reading.findings.some(
      (finding) =>
        finding.kind === kind &&
        finding.confidence >= assumeFrom &&
        finding.start < around.end &&
        around.start < finding.end,
    );
  if (topic.startsWith("mirror.")) {
    // Only who is said to receive something belongs to one's own work, and the department one compares with.
    const said = reading.text.slice(around.start, around.end);
    return !receives[reading.lang].test(said) && !(party.ring === "department" && beside("comparison"));
  }
  const compares = reading.findings.some((finding) => finding.kind === "comparison");
  if (party.ring === "department" && (compares || !onTheWayIn)) return false;
  if (beside("comparison")) return onTheWayIn || topic.startsWith("comparison.") || topic === "concern.scene";
  return onTheWayIn && !beside("task") && !beside("effect") && !beside("contact") && !beside("thanks");
}

const receives: Readonly<Record<Lang, RegExp>> = {
  ja: /受け取|届|渡|使う|使って|待つ|待って/u,
  en: /\b(?:receives?|gets? (?:it|them|my|our)|goes to|sends?|hands?|uses?|waits?)\b/iu,
};

/** How the counsellor speaks of whoever receives the work. */
const isOurWord: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:機械|ロボット|ソフト|プログラム|AI|ＡＩ|要|カナメ|Kaname)さん$|^(?:相手|受け取る|受け取った|届く|頼む)(?:の)?(?:方|人|側)$/u,
  en: /(?!)/u,
};

/** Whether a name stood in what the counsellor said, and not in anything the client told. */
function wasOnlyOurs({ spoken, told }: State, name: string): boolean {
  return spoken.some((sentence) => sentence.includes(name)) && !told.some(({ text }) => text.includes(name));
}
