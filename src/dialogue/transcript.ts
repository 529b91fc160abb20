import type { Finding } from "../language/index.ts";
import type { Citation, SessionEvent } from "./event.ts";
import { workContactsShown } from "./guards/choose-treatment.ts";
import { type Contact, contactsFor } from "./guards/contacts.ts";
import { shownMap } from "./map-state.ts";
import type { ContributionMap } from "./kept/session-record.ts";
import { effective } from "./effective-log.ts";
import { evolve, guardOf, initialState, type State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** A turn as other programs see it. */
export type Turn = {
  readonly type: "turn";
  readonly n: number;
  readonly phase: string;
  readonly move: string;
  readonly asks: Topic | null;
  readonly text: string;
  readonly questions: 0 | 1;
  readonly why: string;
  readonly because: readonly Citation[];
  readonly findings: readonly Finding[];
  readonly map: ContributionMap;
  readonly suggestions: readonly string[];
  /** Kept in view from the moment a guard asked for them, also after it was eased. */
  readonly contacts: readonly Contact[];
  readonly elapsedMinutes: number;
  readonly done: boolean;
};

/** The turn that a step ends with: the last reply in `events`, or the one that stands again, and the state after it. */
export function presentTurn(events: readonly SessionEvent[], state: State): Turn {
  const replied = events.findLast((event) => event.kind === "counsellor-replied");
  const reply = replied?.kind === "counsellor-replied" ? replied.reply : state.lastReply;
  if (!reply) throw new Error("a session is presented only after its opening");
  const said = events.findLast((event) => event.kind === "client-said");
  const { phase, move, asks, text, questions, why, because, suggestions } = reply;
  return {
    type: "turn",
    n: state.turn,
    phase,
    move,
    asks,
    text,
    questions,
    why,
    because,
    findings: said?.kind === "client-said" ? said.findings : [],
    map: shownMap(state.map),
    suggestions,
    contacts: contactsInView(state),
    elapsedMinutes: Math.round(state.elapsedSeconds / 6) / 10,
    done: state.done,
  };
}

function contactsInView(state: State): readonly Contact[] {
  // Those for work come once they were offered after a word about what was told, and go when it was not so.
  const isWork = workContactsShown(state) > 0 && guardOf(state, "treatment")?.eased === false;
  const kinds = [
    ...(isDangerSpokenOf(state) ? (["danger", "life"] as const) : []),
    ...(isWork ? (["work"] as const) : []),
  ];
  return kinds.flatMap((kind) => contactsFor(state.lang, kind, state.country));
}

/** Whether danger was asked about directly; after a faint sign only how the person is was asked. */
function isDangerSpokenOf(state: State): boolean {
  const safety = guardOf(state, "safety");
  return safety !== undefined && !safety.faint;
}

/** One exchange of a stored session: the client's text (null for an action without words) and the turn that answered it. */
export type Exchange = { readonly said: string | null; readonly turn: Turn };

/** Every exchange of a log in order, the opening first; withdrawn turns are left out. */
export function transcript(events: readonly SessionEvent[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let state = initialState();
  let pending: SessionEvent[] = [];
  for (const event of effective(events)) {
    state = evolve(state, event);
    pending.push(event);
    if (event.kind !== "counsellor-replied") continue;
    const said = pending.find((each) => each.kind === "client-said");
    exchanges.push({
      said: said?.kind === "client-said" ? said.text : null,
      turn: presentTurn(pending, state),
    });
    pending = [];
  }
  return exchanges;
}
