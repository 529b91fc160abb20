import { isTreatedBadly } from "../agenda.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import type { Lang } from "../../language/index.ts";
import { closingWords, farewell } from "../farewell.ts";
import { asks, says } from "../moves/index.ts";
import { guardOf, type State } from "../state.ts";
import { carriesFrom } from "../thread/carries.ts";
import { actOf } from "../told.ts";
import { asksToEnd } from "./asks-to-end.ts";
import { isGoodNight, isInHaste, wantsToStop } from "./wants-to-stop.ts";
import { voiceOf } from "../said-back/voice.ts";
import { choosesToEnd, isTired } from "./weary.ts";

/** Who wants to stop is let go within the turn, whatever was next, but a danger to life; who is worn out is asked about going on, once. */
export function answerWeariness(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  const { last, lang, phase } = state;
  if ((safety && !safety.eased) || !last) return null;
  const stop = wantsToStop(last.text, lang);
  const wasAsked = state.lastReply?.parts.some(({ move }) => asksAboutStopping.has(move)) ?? false;
  if (stop === "stops" || (wasAsked && (stop !== null || choosesToEnd(last.text, lang)))) return leave(state);
  if (phase === "close" && stop === "unsure") return leave(state);
  // A break is given as one.
  const isPause = stop === null && voiceOf(last.text, last.findings, lang) === "pause";
  if (phase === "close" || isPause) return null;
  if (!wasAsked && wantsOut[lang].test(last.text.trim())) {
    const say = firstWorded(state, byId(says, "repair-which-end"));
    if (say) return choice({ phase, say, awaits: null });
  }
  if (stop === "told") return hearTheTale(state);
  if (stop === "unsure" || actOf(last.findings) === "end") {
    const ask = firstWorded(state, byId(asks, "ask-end-or-on"));
    return ask && choice({ phase, say: firstWorded(state, byId(says, "repair-early-end")), ask });
  }
  if (!isTired(state)) return null;
  const wasOffered = state.used["weary-heard"] !== undefined || state.used["treatment-rest"] !== undefined;
  if (wasOffered) return leave(state);
  // What somebody who is treated badly tells beside it is met first, with the way to stop.
  if (isTreatedBadly(state)) return null;
  const ask = firstWorded(state, byId(asks, "ask-rest"));
  return choice({ phase, say: firstWorded(state, byId(says, "weary-heard")), ask });
}

/** Turns within which something was told that "that's it" ends. */
const lately = 2;

/** The end of a tale is no end of the talk: it is received, and left room. Where nothing was told the talk goes on. */
function hearTheTale(state: State): Choice | null {
  const { thread, last, phase } = state;
  const told = thread.table.some(
    ({ turn, weight, met }) =>
      last !== null && turn < last.turn && turn >= last.turn - lately && (met > 0 || weight >= carriesFrom),
  );
  const say = told ? firstWorded(state, byId(says, "tale-told")) : null;
  return say && choice({ phase, say, awaits: null });
}

const asksAboutStopping: ReadonlySet<string> = new Set(["ask-rest", "ask-end-or-on", "repair-which-end"]);

/** Nothing but a wish to be out: of the job as often as of the talk. */
const wantsOut: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:もう|ほんと(?:に)?|正直|なんか|ただ|、|…|\s)*(?:やめたい|辞めたい|逃げたい)(?:です|な|なあ|わ|っす|んです|、|…|\s)*[。.!！]*$/u,
  en: /^(?:(?:i|just|really|honestly|tbh|maybe),? )*(?:want (?:out|to (?:quit|leave|get out))|wanna (?:quit|leave))(?: (?:tbh|really|honestly))?[.!…]*$/iu,
};

/** Whoever has finished before the end, and need not run, may mark the six once more; whoever takes leave goes with a warm word and no question. */
function leave(state: State): Choice {
  const said = state.last?.text ?? "";
  if (!isInHaste(said, state.lang) && mayMarkAgain(state)) {
    const lead = firstWorded(state, byId(says, "leave-scales"));
    const ask = firstWorded(state, byId(asks, "ask-rating-after"));
    const closing = closingWords(state, asksToEnd(said, state.lang) === "summary");
    if (lead && ask)
      return choice({
        phase: "close",
        lead: closing.length > 0 ? closing.map(({ worded }) => worded.text).join("\n") : null,
        parts: closing,
        say: lead,
        ask,
      });
  }
  return farewell(state, isGoodNight(said, state.lang) ? "farewell-night" : "farewell-now");
}

/** Minutes of a talk after which the six numbers may have changed. */
const mayHaveChangedAfter = 8;

function mayMarkAgain(state: State): boolean {
  const { ratings, phase, elapsedSeconds, asked } = state;
  const isOpen = ratings.before !== null && ratings.after === null && (asked.rating ?? 0) < 2;
  const isCalm = guardOf(state, "safety") === undefined && !isTreatedBadly(state);
  return isOpen && isCalm && phase !== "close" && elapsedSeconds >= mayHaveChangedAfter * 60;
}

/** Whoever was only asked for the numbers once more before leaving has left after them. */
export function leaveAfterScales(state: State): Choice | null {
  const asked = state.lastReply?.parts.some(({ move }) => move === "leave-scales") ?? false;
  return asked ? farewell(state, "farewell-now") : null;
}

/** Somebody who is led to the end and has more to say goes on. */
export function answerWantsMore(state: State): Choice | null {
  if (guardOf(state, "safety")?.eased === false) return null;
  const isEnding =
    state.phase === "close" ||
    isTreatedBadly(state) ||
    (state.last !== null && actOf(state.last.findings) === "end") ||
    state.lastReply?.parts.some(({ move }) => offersToStop.has(move)) === true;
  if (!isEnding || !state.last || !wantsMore[state.lang].test(state.last.text)) return null;
  const say = firstWorded(state, byId(says, "repair-go-on"));
  return say && choice({ phase: isTreatedBadly(state) ? "outcomes" : "circle", say, awaits: null });
}

/** Times that the scales may be put, the beginning counted. */
const mostScales = 3;

/** Who offers the six numbers at the end, having left them out before, is asked for them. */
export function answerWantsScales(state: State): Choice | null {
  const { last, lang, phase, ratings, asked, did } = state;
  if (!last || did !== null || phase !== "close" || ratings.after !== null) return null;
  if ((asked.rating ?? 0) >= mostScales || !offersScales[lang].test(last.text)) return null;
  const ask = firstWorded(state, byId(asks, "ask-rating-after"));
  return ask && choice({ phase, ask });
}

const offersScales: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:数字|点数|六つ|目盛り?)[^。]{0,12}(?:まだ|付け(?:ます|よう|て|る)|つけ(?:ます|よう|て|る)|書き(?:ます|ましょう)|やり(?:ます|ましょう)|答え(?:ます|て)?(?:い|ま))/u,
  en: /\b(?:(?:i(?:'ve|’ve|'ll|’ll| will| can| could)?|let me|shall i)\b[^.]{0,24}\b(?:do|done|did|give|given|fill(?:ed)? in|mark(?:ed)?) (?:you )?(?:your|the|those|them|my) (?:six )?(?:numbers|scales|ratings))\b/iu,
};

/** Whether the words only ask to go on: no answer to what was asked. */
export function onlyAsksForMore(text: string, lang: Lang): boolean {
  return text.trim().length <= longestWish[lang] && wantsMore[lang].test(text);
}

const longestWish: Readonly<Record<Lang, number>> = { ja: 24, en: 60 };

/** Said with the way to stop beside it. */
const offersToStop: ReadonlySet<string> = new Set([
  "treatment-rest",
  "ask-rest",
  "ask-end-or-on",
  "treatment-more",
]);

const wantsMore: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:もう少し|もうちょっと|もうちょい)(?:だけ)?[、\s]*(?:いい|ええ|よろしい)(?:です|っす|す|でしょう)?か|もう(?:終わり|おわり|おしまい)(?:です|でござい|なん|すか|か)|(?:もう少し|もうちょっと|まだ)[^。]{0,10}(?:話し(?:たい|て|する|ても)|続け|お話し?(?:し|する|でき))/u,
  en: /\b(?:(?:talk|say|go on|tell you|keep going|carry on|chat)(?: (?:about (?:it|this)|for))? (?:a (?:little|bit|while) )?(?:more|longer)|keep (?:going|talking)|carry on|(?:is )?(?:that|this)(?:'s| is)? (?:it|all|the end)(?:,? is it)?\?|that's it is it|is it over|are we (?:stopping|ending|finishing|wrapping up)(?: (?:now|already|here))*\s*\?|thought (?:there was|we had|i had|it was) (?:an hour|longer|more)|don'?t want to (?:stop|leave it|finish|end)|more (?:i want|i'?d like|i have|to (?:say|tell|it))|i(?:'m| am|'ve| have) not finished|(?:done|finished|over) already)\b/iu,
};
