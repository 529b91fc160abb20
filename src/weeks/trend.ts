import type { Ratings } from "../dialogue/index.ts";
import { daysBetween } from "./days.ts";
import type { CheckIn, WeeksState } from "./state.ts";

/** Check-ins that must lie before the one that is judged: with fewer, nobody knows what is usual for this person. */
const earlierCheckIns = 5;
/** Check-ins looked back on: about a quarter of a year, so that what is usual may change. */
const lookBack = 12;
/** Robust deviations below the person's own median from which a value is unusual; as customary for outliers (Leys et al. 2013 take 2.5 as moderate; 2 also catches slow fading). */
const unusualFrom = 2;
/** Makes the median absolute deviation comparable with a standard deviation. */
const madScale = 1.4826;
/** Smallest deviation in steps of the scale: somebody who always gives the same number may give the next one without being asked. */
const smallestDeviation = 1;
/** Days between two invitations at least. */
const daysBetweenInvitations = 14;
/** Days for which an invitation stays in view. */
const invitationStaysDays = 14;

const scales = ["presence", "contribution", "acknowledgement"] as const satisfies readonly (keyof Ratings)[];

/** One side of a check-in as a single number: the mean of its two items. */
function scaleValue(ratings: Ratings, scale: keyof Ratings): number {
  const [first, second] = ratings[scale];
  return (first + second) / 2;
}

/**
 * The side on which the newest check-in is unusually low, measured by this person's own earlier check-ins and nothing else;
 * null where none is, or where there are too few to say.
 *
 * ```ts
 * unusualDrop(checkIns([7, 7, 6, 7, 7, 2])); // "presence": two robust deviations below the median of 7
 * ```
 */
export function unusualDrop(checkIns: readonly Pick<CheckIn, "ratings">[]): keyof Ratings | null {
  const newest = checkIns.at(-1);
  const earlier = checkIns.slice(0, -1).slice(-lookBack);
  if (!newest || earlier.length < earlierCheckIns) return null;
  const drops = scales.map((scale) => {
    const values = earlier.map(({ ratings }) => scaleValue(ratings, scale));
    const usual = median(values);
    const deviation = Math.max(
      smallestDeviation,
      madScale * median(values.map((value) => Math.abs(value - usual))),
    );
    return { scale, deviations: (usual - scaleValue(newest.ratings, scale)) / deviation };
  });
  const [lowest] = drops.toSorted((a, b) => b.deviations - a.deviations);
  return lowest && lowest.deviations > unusualFrom ? lowest.scale : null;
}

/** Whether a check-in of that day may bring an invitation: not declined for good, and none within a fortnight. */
export function mayInvite(state: WeeksState, day: string): boolean {
  if (state.invitationsOff) return false;
  return state.invitation === null || daysBetween(state.invitation.day, day) >= daysBetweenInvitations;
}

/** The invitation that is in view on that day. Looking again, or a newer session, answers it. */
export function standingInvitation(
  state: WeeksState,
  day: string,
  lastSessionAt: string | null,
): WeeksState["invitation"] {
  const { invitation } = state;
  if (!invitation || invitation.setAside || state.invitationsOff) return null;
  if (daysBetween(invitation.day, day) >= invitationStaysDays) return null;
  const lookedAgain = state.talks.some(({ kind, at }) => kind === "look-again" && at >= invitation.at);
  const talked = lastSessionAt !== null && lastSessionAt >= invitation.at;
  return lookedAgain || talked ? null : invitation;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
