import type { Lang } from "../../language/index.ts";
import { nextTopic } from "../agenda.ts";
import { askFor } from "../ask-for.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { clausesNow } from "../quote/clauses-now.ts";
import { farewell } from "../farewell.ts";
import { follow, isAlarmed } from "../thread/follow.ts";
import { says } from "../moves/index.ts";
import type { Say } from "../moves/move.ts";
import { chooseReflection } from "../said-back/reflect.ts";
import { guardOf, type State } from "../state.ts";
import { asidesIn, isOnlyAsides, type Remark, saysUnheard, toldBeside } from "./aside.ts";
import { saidLately } from "./said-lately.ts";

/** Complaints after which the person is asked how to go on; a third is only taken in. */
const choosesAfter = 1;

/**
 * Displeasure with the talk is taken as it stands, what was told beside it is said back, and something changes: nothing is asked, and less from
 * then on. Who is displeased again chooses how to go on.
 */
export function answerComplaint(state: State): Choice | null {
  const heard = saidBeside(state);
  const ids = saysTooMuchIsAsked(state)
    ? ["met-too-many"]
    : saysUnheard(state.last?.text ?? "", state.lang)
      ? ["repair-unheard", "met-complaint"]
      : ["met-complaint"];
  const back = ids[0] === "met-too-many" || heard !== null ? null : backToTheirs(state);
  if (back) return back;
  const meets = firstWorded(state, byId(says, ...ids, "met-elsewhere"));
  if (meets && nextTopic(state).item === null)
    return { ...farewell(state), lead: meets.worded.text, parts: [meets] };
  if (ids[0] === "met-complaint" && timesMet(state) >= choosesAfter && heard === null) {
    const ask = state.asked["close.pace"]
      ? null
      : askFor(state, { topic: "close.pace", phase: state.phase, form: 15 });
    if (ask) return choice({ phase: state.phase, say: meets, ask });
  }
  if (!meets) return null;
  return heard
    ? choice({ phase: state.phase, lead: meets.worded.text, parts: [meets], say: heard, awaits: null })
    : choice({ phase: state.phase, say: meets, awaits: null });
}

/** Whoever complains of how they are listened to has the line back that weighed most lately, whole, and room; it is owned up to once. */
function backToTheirs(state: State): Choice | null {
  const { used, phase, turn, lastReply } = state;
  if (isAlarmed(state) || guardOf(state, "treatment") || phase === "frame" || phase === "close") return null;
  const wasBack = lastReply?.parts.some(({ move }) => move === "manner-back") ?? false;
  const back =
    wasBack || nextTopic(state).item === null ? null : firstWorded(state, byId(says, "manner-back"));
  if (!back || back.worded.because.some((said) => said.turn === turn)) return null;
  const owns = used["manner-owned"] === undefined ? firstWorded(state, byId(says, "manner-owned")) : null;
  return choice({
    phase,
    lead: owns?.worded.text ?? null,
    parts: owns ? [owns] : [],
    say: back,
    awaits: null,
  });
}

/** What complains of the talk beside something told. */
const complains: ReadonlySet<Remark> = new Set<Remark>(["unheard", "rebuke", "too-many", "points-back"]);

/** Whether the person said that this was told before. */
export function isReminded(state: State): boolean {
  const { last, lang, did } = state;
  if (!last || did !== null) return false;
  return asidesIn(last.text, lang, saidLately(state)).some(({ what }) => what === "reminded");
}

/** A complaint in the midst of something told: a word for it, what was told in the person's words, and room. */
export function answerComplaintBeside(state: State): Choice | null {
  const { last, lang } = state;
  if (!last) return null;
  const asides = asidesIn(last.text, lang, saidLately(state));
  if (asides.some(({ what }) => what === "denies")) return answerDenial(state);
  if (!asides.some(({ what }) => complains.has(what))) return null;
  const heard = heardBeside(state);
  if (heard === null && toldBeside(last.text, lang, saidLately(state)) !== null)
    return stayWithWhatWasTold(state, true);
  if (heard === null) return answerComplaint(state);
  const meets = firstWorded(
    state,
    byId(says, ...(saysTooMuchIsAsked(state) ? ["met-too-many"] : []), "met-point-taken"),
  );
  return choice({
    phase: state.phase,
    lead: meets?.worded.text ?? null,
    parts: meets ? [meets] : [],
    say: heard,
    awaits: null,
  });
}

/** What was told beside words to the counsellor, as it can be said back; a mere "mm" says nothing of it. */
export function heardBeside(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  if (!last || isOnlyAsides(last.text, lang, saidLately(state))) return null;
  const heard = saidBeside(state) ?? follow(state)?.say ?? null;
  return heard?.worded.because.some(({ turn }) => turn === last.turn) ? heard : null;
}

/** Nothing but words to the counsellor, where somebody may be treated badly: they are met before that is asked about again. */
export function answerAsidesAlone(state: State): Choice | null {
  const { last, lang, did, phase } = state;
  if (!last || did !== null || phase === "frame" || phase === "close") return null;
  const isGuarded = isAlarmed(state) || state.guards.some(({ turn }) => turn === state.turn);
  const treatment = guardOf(state, "treatment");
  if (isGuarded || !treatment || treatment.eased || !isOnlyAsides(last.text, lang, saidLately(state)))
    return null;
  return answerComplaintBeside(state);
}

/** Where what was told cannot be said back, at least it comes first. */
function stayWithWhatWasTold(state: State, isComplaint = false): Choice | null {
  const say = firstWorded(state, byId(says, "met-elsewhere"));
  const meets = isComplaint ? firstWorded(state, byId(says, "met-point-taken")) : null;
  return (
    say &&
    choice({
      phase: state.phase,
      lead: meets?.worded.text ?? null,
      parts: meets ? [meets] : [],
      say,
      awaits: null,
    })
  );
}

/** What was said of them is taken back; what they said beside it is given back in its place. */
function answerDenial(state: State): Choice | null {
  const back = firstWorded(state, byId(says, "met-correction"));
  const heard = saidBeside(state);
  return heard
    ? choice({
        phase: state.phase,
        lead: back?.worded.text ?? null,
        parts: back ? [back] : [],
        say: heard,
        awaits: null,
      })
    : back && choice({ phase: state.phase, say: back, awaits: null });
}

/** Turns of the person for which less is asked after a complaint: about as long as its sting lasts. */
const easesFor = 6;

/** After a complaint every other reply leaves room, with what was just said in it. */
export function easesOff(state: State): Choice | null {
  const { last, did, lastReply, complainedAt, turn, phase } = state;
  if (!last || did !== null || phase === "close" || !isEasing(state)) return null;
  // The floor that was just given is theirs for what they say next, too.
  if (lastReply?.questions !== 1 && complainedAt !== turn - 1) return null;
  const heard = saidBeside(state);
  if (heard) return choice({ phase, say: heard, awaits: null });
  return complainedAt === turn - 1 && last.text.length >= tellsMuch[state.lang]
    ? stayWithWhatWasTold(state)
    : null;
}

/** Characters from which something is told, if it cannot be said back. */
const tellsMuch: Readonly<Record<Lang, number>> = { ja: 24, en: 60 };

/** Whether a complaint is still fresh. */
export function isEasing({ complainedAt, turn }: State): boolean {
  return complainedAt !== null && turn <= complainedAt + easesFor;
}

function saysTooMuchIsAsked(state: State): boolean {
  const { last, lang } = state;
  return (
    last !== null && asidesIn(last.text, lang, saidLately(state)).some(({ what }) => what === "too-many")
  );
}

function timesMet({ used }: State): number {
  return used["met-complaint"]?.length ?? 0;
}

/** What was told just now, in the person's words; null where nothing was. */
export function saidBeside(state: State): Spoken<Say> | null {
  const instead = state.last?.does.instead;
  if (clausesNow(state).length === 0 || instead === "dontknow" || instead === "nothing") return null;
  const forms = [chooseReflection(state, "space"), chooseReflection(state, "echo"), chooseReflection(state)];
  return (
    forms.find((heard) => heard?.worded.because.some(({ turn }) => turn === state.last?.turn) ?? false) ??
    null
  );
}
