import type { Lang, Span } from "../../language/index.ts";
import { isTreatedBadly } from "../agenda.ts";
import { firstWorded, type Spoken } from "../choice.ts";
import { fittingAsks } from "../moves/following-asks.ts";
import type { FollowAsk } from "../moves/following-ask.ts";
import type { Ask, Say } from "../moves/move.ts";
import { sentencesWithin } from "../sentences.ts";
import type { State } from "../state.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import type { Sign } from "./carries.ts";
import { personNamed } from "./person-named.ts";
import type { Presupposed } from "./presupposed.ts";
import { thingNamed } from "./thing-named.ts";
import { type WayOfTelling, waysOfTelling } from "./way-of-telling.ts";

/** The nearest question that takes nothing for granted but what was just told; null where none does. */
export function fitting(state: State, signs: readonly Sign[], say: Spoken<Say> | null): Spoken<Ask> | null {
  const told = presupposedBy(state, signs, say);
  const fit = fittingAsks.filter((move) => fits(move, told) && mayAsk(state, move));
  // The same kind of question twice running is heard as a habit.
  const put = state.lastReply?.parts.at(-1)?.move;
  return firstWorded(state, [...fit.filter(({ id }) => id !== put), ...fit.filter(({ id }) => id === put)]);
}

function fits({ needs, unless }: FollowAsk, told: ReadonlySet<Presupposed>): boolean {
  return needs.every((one) => told.has(one)) && !unless.some((one) => told.has(one));
}

function mayAsk(state: State, { id, most, notUnder }: FollowAsk): boolean {
  const times = state.used[id]?.length ?? 0;
  return (most === undefined || times < most) && !(isTreatedBadly(state) && notUnder?.includes("treatment"));
}

/** What may be taken for granted of what was told last. */
function presupposedBy(
  state: State,
  signs: readonly Sign[],
  say: Spoken<Say> | null,
): ReadonlySet<Presupposed> {
  const near = pointedAt(state, say);
  const whole = waysOfTelling(state.last?.text ?? "", state.lang);
  const sentences = sentencesWithin(state.last?.text ?? "").map(
    ({ start, end }) => state.last?.text.slice(start, end) ?? "",
  );
  const ways = sentences.map((one) => waysOfTelling(one, state.lang));
  const tells = (way: WayOfTelling) => ways.filter((one) => one.has(way)).length;
  const before = state.told.slice(-clausesBack).map(({ text }) => text);
  const person = personNamed(state);
  // Who came up in the midst of much is not asked about.
  const isInView = !!person?.name.said.some((said) => near.some((one) => touches(one, said)));
  const isTheirs = /^(?:recipient|outcomes)\./u.test(state.last?.answered ?? "");
  const holds: readonly (readonly [Presupposed, boolean])[] = [
    // "When you heard it", "the best part", "in doing it": of one saying, joy or plan, wherever it stands.
    ["heard", say === null && tells("heard") === 1],
    ["glad", say === null && tells("glad") === 1],
    ["plan", say === null && tells("plan") > 0],
    ["can tell", say === null && tells("can tell") > 0],
    ["time told", before.some((text) => waysOfTelling(text, state.lang).has("time told"))],
    ["one person", isInView && person?.isGone === false],
    ["gone", person?.isGone === true],
    ["thing", thingNamed(state) !== null],
    ["much", sentences.length > inABreath && (state.last?.text.length ?? 0) >= muchIsTold[state.lang]],
    ["touches them", waysIn(state, near).has("lasting") || signs.some((sign) => touching.has(sign))],
    ["theirs", isTheirs],
  ];
  return new Set<Presupposed>([
    ...waysIn(state, near),
    ...ofTheWhole.filter((way) => whole.has(way)),
    // What is dear in one sentence is not what another is about.
    ...signs.filter((sign) => sign !== "dear"),
    ...holds.flatMap(([what, is]) => (is ? [what] : [])),
  ]);
}

const touching: ReadonlySet<Sign> = new Set<Sign>(["slight", "dawns", "never told"]);

/** What makes a question idle wherever in the utterance it was told. */
const ofTheWhole: readonly WayOfTelling[] = ["answered back", "feeling named", "joke", "time told", "is all"];

/** Clauses back to which a time that was told is that of what is told now: about five turns. */
const clausesBack = 12;

/** Sentences up to which "that" stands for all of what was told. */
const inABreath = 2;

/** Characters from which several sentences tell of more than one thing. */
const muchIsTold: Readonly<Record<Lang, number>> = { ja: 50, en: 120 };

/** The sentences that "that" would be taken for: those that were said back; of little, all of it; of more, the last. */
function pointedAt({ last, lang }: State, say: Spoken<Say> | null): readonly Span[] {
  const text = last?.text ?? "";
  const asides = asidesIn(text, lang);
  const sentences = sentencesWithin(text).filter((one) => !asides.some((aside) => touches(aside, one)));
  const held = sentences.filter((one) =>
    say?.worded.because.some((said) => said.turn === last?.turn && touches(said, one)),
  );
  if (held.length > 0) return held;
  return sentences.length <= inABreath ? sentences : sentences.slice(-1);
}

function waysIn({ last, lang }: State, some: readonly Span[]): ReadonlySet<WayOfTelling> {
  return waysOfTelling(some.map(({ start, end }) => last?.text.slice(start, end) ?? "").join(" "), lang);
}
