import { assumeFrom, type FindingOf, type Lang, type Reading } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import type { SessionEvent } from "../event.ts";
import { guardOf, type RaisedGuard, type State } from "../state.ts";
import { actOf, cite, isLikeness } from "../told.ts";
import { wantsToStop } from "../talk/wants-to-stop.ts";
import { isClearDanger } from "./clear-danger.ts";
import {
  affirmsDanger,
  answersDanger,
  deniesByName,
  deniesHavingSaid,
  deniesUnasked,
  saysItPlainly,
} from "./denies-danger.ts";
import { gatheredSign, namesDespair } from "./gathered-signs.ts";
import { howFar, ofTheWork } from "./of-the-work.ts";
import { touchesOnLife } from "./touches-on-life.ts";
import { confirmsReading, dutyWords, misreadingWords, wishWords } from "./words.ts";
import { bodySpeaks, isWornOut } from "./worn-out.ts";

type RiskFinding = FindingOf<"risk">;

/** Times the direct question is put to somebody who answers with something else. */
const askedAtMost = 2;

/**
 * Words about dying are asked about: directly where they are clear, and by way of how the person is where there is no more than a faint
 * sign. The first plain no is believed, whichever words raised the alarm, and after it only plain words raise another; a yes, or half a
 * no, keeps the person in view.
 */
export function decideSafety(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const gathered = gatheredSign(state, reading, turn);
  const heard = risks.filter(
    (risk) =>
      risk.risk === "self-harm" &&
      (risk.confidence >= assumeFrom || risk === gathered) &&
      !isTheWishAskedFor(state, reading, risk) &&
      !isSaidByAnother(reading, risk) &&
      !isDutyAskedFor(state, reading, risk) &&
      !(isLikeness(risk) && isOnlyWornOut(reading)) &&
      !(risk.severity === "ask" && isOnlyTheEnd(reading)),
  );
  // Of the work alone: at most it is asked whether it is of more.
  const found = heard.filter((risk) => ofTheWork(state, reading, risk) === null);
  const unsure = found.length === 0 && heard.some((risk) => ofTheWork(state, reading, risk) === "gone");
  const clear = found.filter((risk) => isClearDanger(reading, risk));
  const worst = clear.find((risk) => risk.severity === "act" && !risk.negated) ?? clear[0];
  const standing = guardOf(state, "safety");
  const raise = (severity: "ask" | "act"): readonly SessionEvent[] => [
    {
      kind: "guard-raised",
      turn,
      guard: "safety",
      severity,
      said: worst ? cite(turn, worst) : null,
      ...(worst && isSure(reading, worst) ? { clear: true as const } : {}),
    },
  ];
  const sign = found.find((risk) => !risk.negated) ?? found[0];
  const denies = deniesUnasked(reading.text, reading.lang);
  const faintly = (of = sign, isOfWork = false): readonly SessionEvent[] =>
    of
      ? [
          {
            kind: "guard-raised",
            turn,
            guard: "safety",
            severity: "ask",
            said: cite(turn, of),
            faint: true,
            ...(isOfWork ? { ofWork: true as const } : {}),
          },
        ]
      : [];
  const eased: readonly SessionEvent[] = [{ kind: "guard-eased", turn, guard: "safety", denied: true }];
  if (!standing) {
    // Who was never asked and says that it is not so is asked how they are; who only says that they never said it, nothing.
    if (denies)
      return deniesHavingSaid(reading.text, reading.lang)
        ? []
        : [{ kind: "guard-raised", turn, guard: "safety", severity: "ask", said: null, faint: true }];
    if (worst) return raise(worst.negated ? "ask" : worst.severity);
    return unsure ? faintly(heard[0], true) : faintly();
  }
  const isNew = worst !== undefined && !worst.negated && !denies;
  if (standing.faint && standing.eased) return isNew ? raise(worst.severity) : [];
  if (standing.faint) {
    if (denies) return eased;
    if (isNew) return raise(worst.severity);
    if (standing.ofWork) return afterWhichItWas(howFar(reading), raise, eased, turn);
    return isHeavyStill(reading, sign) && touches(state, standing, reading) ? raise("ask") : eased;
  }
  if (standing.eased) {
    return isNew && saysItPlainly(reading.text, reading.lang) ? raise(worst.severity) : [];
  }
  const answer = answerOf(reading, found);
  // Once it was answered with a yes, a bare no is to another question: only what names it, or what it was meant for, takes it back.
  if (standing.confirmed) {
    const isNamed = answer === "no" && deniesByName(reading.text, reading.lang);
    return answer === "misread" || isNamed ? eased : [];
  }
  if (answer === "no" || answer === "misread") return eased;
  if (answer === "yes") return raise("act");
  return leavesItBe(state, standing) ? [{ kind: "guard-eased", turn, guard: "safety" }] : [];
}

/** Of the work: let go. Of more: asked about directly. Not known: how the person is comes first. */
function afterWhichItWas(
  answer: ReturnType<typeof howFar>,
  raise: (severity: "ask" | "act") => readonly SessionEvent[],
  eased: readonly SessionEvent[],
  turn: number,
): readonly SessionEvent[] {
  if (answer === "more") return raise("ask");
  return answer === "work"
    ? eased
    : [{ kind: "guard-raised", turn, guard: "safety", severity: "ask", said: null, faint: true }];
}

/**
 * Whether anything said so far touches on not living: what sounded alike is otherwise no ground for asking about dying, however bad the
 * week was.
 */
function touches({ signs, told: clauses }: State, { said }: RaisedGuard, { text, lang }: Reading): boolean {
  const before = clauses.filter((clause) => signs.some(({ turn }) => turn === clause.said.turn));
  const told = [text, said?.text ?? "", ...before.map((clause) => clause.text)];
  return told.some((each) => touchesOnLife(each, lang) || namesDespair(each, lang));
}

/** Whether the answer to how one is makes the faint sign heavier: another sign, despair by its name, or what wears body and mind down at once. */
function isHeavyStill({ text, lang }: Reading, sign: RiskFinding | undefined): boolean {
  const said = text.replaceAll("’", "'").replace(notLow[lang], " ");
  if (namesDespair(text, lang) || (sign !== undefined && sign.confidence >= assumeFrom)) return true;
  // Who says that all is right is believed, whatever ails them beside it.
  if (saysWell[lang].test(said.trim())) return false;
  return saysLow[lang].test(said) || (bodySpeaks(text, lang) && isWornOut(text, lang));
}

/** A low word with its no: "nothing terrible", "not too bad", 「つらくはない」. */
const notLow: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:つら|辛|苦し|しんど|悪)く(?:は|も)?(?:な[いか]|あり)|(?:つら|辛|しんど)い(?:わけ|ほど|とか)[^。]{0,6}(?:な[いか]|あり)|落ち込(?:む|んで)[^。、]{0,6}(?:な[いか]|ません)|(?:眠|寝)(?:れ|られ)な(?:い(?:ほど|わけ|とか)|く(?:は|も)な)[^。]{0,8}(?:な[いか]|あり)?/gu,
  en: /\b(?:nothing (?:too |so |that |very )?(?:terrible|bad|awful)|(?:not|n't|never) (?:so |too |that |all that |really |feeling )?(?:bad(?:ly)?|terrible|awful|horrible|low|struggling|depressed)|could be worse|no worse)\b/giu,
};

/** Alright, or nothing to speak of, said first or as the whole of it. */
const saysWell: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:ええ|はい|うん|まあ|ああ|体(?:は|も)?(?:ですか)?|気持ち(?:は|も)?|調子(?:は|も)?|そうですね|別に|特に|いや|いえ)*[、。，,\s]*(?:まあまあ|ぼちぼち|普通|ふつう|元気(?!(?:が|は|も|じゃ|では|で(?:は)?な)[^。、]{0,3}な)|大丈夫(?!(?:じゃ|では|か))|変わり(?:は)?(?:な|あり)|問題(?:は)?(?:な|あり)|おかげさま|良好|悪くな|平気|なんとも|何とも|何も(?:な|あり)|いい(?:です|よ|感じ)|調子(?:は|も)?(?:いい|良)|よく(?:眠|寝)れて)/u,
  en: /^(?:oh|well|ah|um|yeah|yes|i'm|i am|i've been|me|things(?: are| have been)?|all|it's|we're|honestly|pretty|doing|keeping|much|just|about|fairly|feeling|to be honest|you know|[\s,.])*\b(?:al+right|all right|ok(?:ay)?|fine|grand|good|(?<=(?:very|pretty|quite|keeping|doing|i'm) )well|champion|sound|great|so-so|the usual|same as (?:ever|always|usual)|can'?t complain|nothing (?:much|to speak of|special|really|wrong|new)|middling|ticking over|getting by|happy|right enough)\b/iu,
};

/** How one is, where it is bad; tired, busy and so-so are not. */
const saysLow: Readonly<Record<Lang, RegExp>> = {
  ja: /つら(?:い|く|かっ)|辛(?:い|く|かっ)|苦し|くるし|きつい(?:です|。|$)|しんど(?:い(?:です|。|$)|くて)|(?:よく|良く|調子(?:が|は)?(?:よく|良く))(?:は)?(?:な[いか]|あり)|悪い(?:です|。|$)|最悪|どん底|落ち込|沈ん|泣い|涙|(?:眠|寝)(?:れ|られ)(?:な|ませ|て(?:い)?(?:な|ませ))|食べ(?:れ|られ)(?:な|ませ)|何も(?:感じ|する気|したくな|楽しく)/u,
  en: /\b(?:not (?:so |very |too |that |doing (?:so |too )?)?(?:good|well|right|ok|okay)(?=$|[ .,!])|bad(?:ly)?(?=$|[ .,!])|awful|terrible|horrible|very low|quite low|really low|low(?=$|[.,!])|struggl\w+|in bits|(?:crying|cried|cry)|not sleeping|can'?t (?:sleep|eat)|numb|empty|dark (?:place|days|thoughts)|in a (?:bad|dark) (?:way|place)|depress\w+|rock bottom)\b/iu,
};

/** "I couldn't do that to them", asked about a week away: the question says what "that" is. */
function isDutyAskedFor({ open }: State, { text, lang }: Reading, { severity }: RiskFinding): boolean {
  const isAway = open?.topic === "role.absence" || open?.topic === "role.cover";
  return isAway && severity === "ask" && dutyWords[lang].test(text) && !saysItPlainly(text, lang);
}

/** What a widow or a patient said, told by whoever was there: a wish of theirs, and no "I" beside it. */
function isSaidByAnother({ text, lang }: Reading, risk: RiskFinding): boolean {
  const { start, end } = sentenceAround(text, risk);
  return theirWish[lang].test(text.slice(start, end)) && !clauseMarks[lang].self.test(text.slice(start, end));
}

const theirWish: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:さま|さん|様|方|氏|患者|利用者|入居者|家族|遺族|お客|親御|おじい|おばあ|娘|息子|母|父|妻|夫|子)(?:さん|さま|様|たち)?(?:が|は|も|から|に)[^。]*(?:たい|死|逝|消え)[^。]{0,4}(?:と|って|て)[^。]{0,8}(?:泣|言|おっしゃ|話|つぶや|漏ら|叫|訴え|書い)[^。]*$/u,
  en: /\b(?:she|he|they|patients?|residents?|clients?|callers?|the (?:widow|wife|husband|daughter|son|mother|father|man|woman|lady|family))\b[^.!?]*\b(?:said|says|told (?:me|us)|cried|kept saying|wanted|wished|asked)\b[^.!?]*\b(?:die|dead|kill|suicide|go with (?:him|her)|not be here)\b/iu,
};

/** 「もうよか、はよ終わろ」: what is to end is the talk. */
function isOnlyTheEnd({ text, lang }: Reading): boolean {
  return lang === "ja" && wantsToStop(text, lang) === "stops" && !saysItPlainly(text, lang);
}

/** Where nothing but a likeness of letters speaks for it, wanting rest is wanting rest, and a goodbye ends the talk. */
function isOnlyWornOut({ text, lang, findings }: Reading): boolean {
  const ends = actOf(findings) === "end";
  return (ends || isWornOut(text, lang)) && !saysItPlainly(text, lang);
}

type Answer = "yes" | "no" | "misread" | "open";

function answerOf(reading: Reading, found: readonly RiskFinding[]): Answer {
  const { text, lang, findings } = reading;
  const answer = answersDanger(text, lang);
  const plainly = saysItPlainly(text, lang);
  const worst = found.find((risk) => risk.severity === "act" && !risk.negated && !isLikeness(risk));
  if (answer === "half" || (plainly && worst)) return "yes";
  if (saysMisread(reading)) return "misread";
  const act = actOf(findings);
  if (answer === "no" || (act === "disagree" && worst === undefined)) return "no";
  const affirms = worst !== undefined && text.trim().length <= longestYes[lang];
  return affirms || act === "agree" || act === "dont-know" || affirmsDanger(text, lang) ? "yes" : "open";
}

/** Characters up to which a yes without the words for it answers the question; a longer one may be about anything else. */
const longestYes: Readonly<Record<Lang, number>> = { ja: 26, en: 60 };

/** Said outright, or by a rule that is hardly ever wrong; other alarms may have been about a brine bed or a printer. */
function isSure({ text, lang }: Reading, risk: RiskFinding): boolean {
  return saysItPlainly(text, lang) || (!isLikeness(risk) && risk.confidence >= surelyFrom);
}

/** Confidence of the rules that were never wrong on ordinary talk. */
const surelyFrom = 0.93;

/** Asked twice and answered with something else both times: it is not pressed, and the contacts stay. */
function leavesItBe(state: State, { severity, before, clear }: RaisedGuard): boolean {
  const asked = (state.asked["safety.ask"] ?? 0) - (before?.askedOfDying ?? 0);
  return (severity === "ask" || !clear) && asked >= askedAtMost;
}

/** "I want it to stop", asked what should come of ill treatment: the question says what "it" is. A plain wish to die is never read so. */
function isTheWishAskedFor(state: State, { text, lang }: Reading, risk: RiskFinding): boolean {
  if (state.open?.topic !== "treatment.wish" || risk.severity !== "ask") return false;
  const wish = wishWords[lang].exec(text);
  return wish !== null && wish.index < risk.end && risk.start < wish.index + wish[0].length;
}

function saysMisread(reading: Reading): boolean {
  const text = reading.text.toLowerCase();
  return (
    !confirmsReading[reading.lang].test(reading.text) &&
    (misreadingWords[reading.lang].some((word) => text.includes(word)) ||
      onlyOfWork[reading.lang].test(text.replaceAll("’", "'")))
  );
}

/** "It's just about the job", 「仕事の話ですよ」, and nothing beside it. */
const onlyOfWork: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:仕事|会社|職場|係|店)の(?:話|こと)(?:です|だ|や|っす)?(?:よ|けど|って)?(?:。|、|$)|仕事だけ(?:の|です)/u,
  en: /\b(?:it'?s|that'?s|this is|it was|i mean(?:t)?|i was|no,?) (?:just |only |all |purely )?(?:about |on about )?(?:the |my |this )?(?:job|work|shift)(?=$|[.,!;])/iu,
};
