import type { Ring } from "../language/index.ts";
import type { SessionEvent } from "./event.ts";
import { focusParty } from "./people/focus.ts";
import type { Line } from "./kept/session-record.ts";
import { effective } from "./effective-log.ts";
import { evolve, guardOf, initialState, type State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** Whose place the person speaks from: their own, the one who receives the work, colleagues and departments, a partner firm, the whole. */
export const viewpoints = ["self", "customer", "inside", "partner", "whole"] as const;
export type Viewpoint = (typeof viewpoints)[number];

/** A part of the session spoken from one place. */
export type Stretch = {
  readonly viewpoint: Viewpoint;
  /** The client's first and last turn in it. */
  readonly from: number;
  readonly to: number;
  /** Of the session when it began and when it ended. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** The person's own words at the turn to this place; null where there are none to show. */
  readonly words: Line | null;
};

/** Where a question puts the person who answers it. Questions about who receives the work lead to that one's own ring. */
const viewpointOfTopic: Readonly<Partial<Record<Topic, Viewpoint | "recipient">>> = {
  "concern.wish": "self",
  "concern.scene": "self",
  "concern.task": "self",
  "concern.tried": "self",
  "mirror.example": "self",
  "mirror.difference": "self",
  "recipient.who": "recipient",
  "recipient.trouble": "recipient",
  "recipient.reason": "recipient",
  "recipient.better": "recipient",
  "contact.last-reaction": "self",
  "contact.where-it-stops": "self",
  "comparison.feeling": "self",
  "comparison.fairness": "self",
  "circle.who-starts": "inside",
  "circle.inside-view": "inside",
  "circle.partner-view": "partner",
  "circle.society": "whole",
  "role.everyday": "self",
  "role.absence": "whole",
  "role.cover": "whole",
  "role.restated": "whole",
  "vision.phrase": "whole",
  "outcomes.aspiration": "self",
  "outcomes.values": "self",
  "outcomes.fit": "self",
  "outcomes.plan": "self",
  "outcomes.plan-with": "self",
  "outcomes.plan-when": "self",
  "outcomes.plan-first-step": "self",
  "outcomes.plan-obstacle": "self",
  "outcomes.collaboration": "inside",
  "assets.gained": "self",
  "assets.use": "self",
  "supporters.who": "self",
};

const viewpointOfRing: Readonly<Record<Ring, Viewpoint>> = {
  colleague: "inside",
  department: "inside",
  partner: "partner",
  customer: "customer",
  society: "whole",
};

/**
 * The session as a band: from whose place the person spoke, in order, with their words at every turn to another. A turn
 * that says nothing of it continues the one before; turns about treatment are left out, and a session in which safety came
 * first has no band.
 */
export function viewpointsOf(events: readonly SessionEvent[]): readonly Stretch[] {
  const standing = effective(events);
  const end = standing.reduce(evolve, initialState());
  if (guardOf(end, "safety")) return [];
  let state = initialState();
  const spoken: Spoken[] = [];
  for (const step of stepsOf(standing)) {
    const before = state;
    state = step.reduce(evolve, before);
    const said = step.find((event) => event.kind === "client-said");
    if (said?.kind !== "client-said") continue;
    const viewpoint = viewpointOf(before, state, step) ?? spoken.at(-1)?.viewpoint;
    if (viewpoint === undefined || isGuarded(before)) continue;
    spoken.push({
      viewpoint,
      said,
      startSeconds: before.elapsedSeconds,
      endSeconds: state.elapsedSeconds,
    });
  }
  const stretches: Spoken[][] = [];
  for (const one of spoken) {
    const last = stretches.at(-1);
    if (last?.[0]?.viewpoint === one.viewpoint) last.push(one);
    else stretches.push([one]);
  }
  return stretches.flatMap((stretch) => {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (!first || !last) return [];
    return [
      {
        viewpoint: first.viewpoint,
        from: first.said.turn,
        to: last.said.turn,
        startSeconds: first.startSeconds,
        endSeconds: last.endSeconds,
        words: wordsOf(stretch, end),
      },
    ];
  });
}

type Said = Extract<SessionEvent, { kind: "client-said" }>;
type Spoken = {
  readonly viewpoint: Viewpoint;
  readonly said: Said;
  readonly startSeconds: number;
  readonly endSeconds: number;
};

/** What each input brought, whole. */
function stepsOf(events: readonly SessionEvent[]): readonly (readonly SessionEvent[])[] {
  const steps: SessionEvent[][] = [[]];
  for (const event of events) {
    steps.at(-1)?.push(event);
    if (event.kind === "counsellor-replied") steps.push([]);
  }
  return steps;
}

function isGuarded(state: State): boolean {
  const topic = state.open?.topic ?? "";
  return topic.startsWith("safety.") || topic.startsWith("treatment.");
}

/** Told effects lead before the question does: whoever says what a colleague gains stands in the colleague's place. */
function viewpointOf(before: State, after: State, step: readonly SessionEvent[]): Viewpoint | null {
  const drawn = step.findLast((event) => event.kind === "link-drawn" && event.effect !== null);
  if (drawn?.kind === "link-drawn") {
    const party = after.map.parties.find(({ id }) => id === drawn.party);
    if (party) return viewpointOfRing[party.ring];
  }
  const topic = before.open?.topic;
  const asked = topic === undefined ? undefined : viewpointOfTopic[topic];
  if (asked !== "recipient") return asked ?? null;
  const ring = focusParty(after)?.ring;
  return ring === undefined ? "customer" : viewpointOfRing[ring];
}

/** Shorter than this, in characters, words say little of where somebody stands. */
const fewestCharacters = 4;

/** A turning point that was kept, else another kept line, else the core of what was said first; never what was struck. */
function wordsOf(stretch: readonly Spoken[], { lines, map }: State): Line | null {
  const turns = new Set(stretch.map(({ said }) => said.turn));
  const here = lines.filter((line) => turns.has(line.said[0]?.turn ?? -1));
  const kept =
    here.find((line) => line.section === "turningPoints" && !line.struck) ??
    here.find((line) => !line.struck && line.section !== "plan");
  if (kept) return { id: kept.line, text: kept.edited ?? kept.text, said: kept.said };
  const struck = [...lines, ...map.parties, ...map.tasks].filter((each) => each.struck);
  for (const { said } of stretch) {
    const { turn, text, gist } = said;
    if (gist === null || gist.end - gist.start < fewestCharacters) continue;
    if (said.findings.some((finding) => finding.kind === "risk")) continue;
    const isStruck = struck.some((each) =>
      each.said.some((at) => at.turn === turn && at.start < gist.end && gist.start < at.end),
    );
    if (isStruck) continue;
    return {
      id: `turn-${turn}`,
      text: text.slice(gist.start, gist.end),
      said: [{ turn, start: gist.start, end: gist.end }],
    };
  }
  return null;
}
