import { chipSize, toChip, type FanChip, type FanPartyChip } from "./chip.ts";
import { curveBetween, eachPointOn } from "./curve.ts";
import type { FanLink, FanParty, RingId } from "./fan-data.ts";
import { overlaps, type Box, type FanFrame, type RingFrame, type Size } from "./frame.ts";
import { createGrid } from "./grid.ts";
import { labelChoices, type Label, type LabelShape } from "./label.ts";
import { cheapestPlace, gapBetween, type Arc, type Place } from "./place.ts";
import { taskReach } from "./place-tasks.ts";
import { underEdge } from "./under-edge.ts";

/** What a ring, or the hub, has no room for, gathered in one chip. */
export type FanRest = {
  readonly ring: RingId | "task";
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly box: Box;
};

export type PlacedParties = { readonly parties: readonly FanPartyChip[]; readonly rest: readonly FanRest[] };

/** Tried one after another: where a ring fills up, a shorter label is better than none. */
const shapes: readonly LabelShape[] = [
  { oneLine: 6, maxWidth: 7.5, whole: true },
  { oneLine: 6, maxWidth: 9, whole: true },
  { oneLine: 6, maxWidth: 12, whole: true },
  { oneLine: 6, maxWidth: 7.5 },
  { oneLine: 6, maxWidth: 6 },
  { oneLine: 4.8, maxWidth: 4.8 },
  { oneLine: 5, maxWidth: 5, maxLines: 1 },
];
/** A shorter label costs this, px: it is better than a place far from the ribs, and worse than one a little off. */
const shortening = 250;
/** And so much more, px, where a line ends inside a word. */
const breaking = 600;
/** px that a chip may reach over the border of its ring; the second only where all else failed. */
const reaches = [4, 10];
/** A whole name that reaches a little farther is better than a cut one. */
const attempts = [true, false].flatMap((isWhole) => reaches.map((reach) => ({ reach, isWhole })));
/** px between two chips: the evidence dot on a corner fits between them. */
const chipGap = 6;
/** Nearer than this, px, a chip looks crowded; each px less costs `crowding`. */
const roomyGap = 26;
const crowding = 0.3;
/** Standing off the middle of the ring costs this, px. */
const offMiddle = 8;
/** Reaching over an edge of the paper costs this, px. */
const overEdge = 150;
/** Farther than this from the middle of its ribs, in radians, each px costs `straying` more. */
const nearby = 0.35;
const straying = 3;
/** A sixteenth of a link hidden behind a chip costs this share of the fan's radius: on a small fan all ways are short. */
const hidingShare = 0.06;

/**
 * The recipients on their rings, in the order of `parties`: each at the free place nearest the middle of its ribs where it
 * hides the fewest links. One that `standing` holds in the same ring and with the same label keeps its place, and in
 * another ring its bearing. What finds no place is gathered under the right edge.
 */
export function placeParties(
  parties: readonly FanParty[],
  links: readonly FanLink[],
  tasks: readonly FanChip[],
  frame: FanFrame,
  standing: PlacedParties,
): PlacedParties {
  const linksByParty = groupByParty(links);
  const hiding = hidingShare * (frame.rings.at(-1)?.outer ?? 0);
  // The tasks do not reach to the edges of the paper; their recipients may.
  const spread = (frame.halfSweep - 0.08) / taskReach(frame);
  const before = new Map(standing.parties.map((chip) => [chip.id, chip]));
  const placed = new Map<string, FanPartyChip>();
  const obstacles: Box[] = [frame.legendBox, frame.taskRestBox, ...frame.rings.map((ring) => ring.nameBox)];
  const chips: Box[] = [];
  const grid = createGrid();
  const restBoxes = new Map<RingId, Box>();
  /** Widths that found no place in a ring. Chips only come, so no chip as wide will. */
  const tooWide = new Map<string, number>();

  const ribsOf = (party: FanParty): readonly FanChip[] => {
    const own = linksByParty.get(party.id) ?? [];
    return tasks.filter((task) => own.some((link) => link.task === task.id));
  };
  const put = (party: FanParty, label: Label, box: Box, angle: number): void => {
    const ribs = ribsOf(party);
    const evidence = (linksByParty.get(party.id) ?? []).some((link) => link.effect !== null);
    const chip = {
      ...toChip(party, label, box, angle),
      ring: party.ring,
      evidence,
      tasks: ribs.map((rib) => rib.id),
    };
    placed.set(party.id, chip);
    chips.push(box);
    obstacles.push(box);
    grid.addBox(box);
    for (const rib of ribs) eachPointOn(curveBetween(frame.pivot, rib, chip), grid.addPoint);
  };
  const find = (party: FanParty, ring: RingFrame, size: Size, reach: number, below: number): Place | null => {
    const ribs = ribsOf(party);
    const middle = ribs.reduce((sum, rib) => sum + rib.angle, 0) / Math.max(1, ribs.length);
    const wanted = before.get(party.id)?.angle ?? middle * spread;
    return cheapestPlace(lanesOf(ring, frame, size, reach), size, obstacles, {
      wanted,
      below,
      gap: chipGap,
      allows: (box) => isInside(frame, box),
      price: (box, angle, limit) => {
        let price = isOnMiddle(ring, frame, box) ? 0 : offMiddle;
        if (isOverEdge(frame, box)) price += overEdge;
        if (ribs.length > 0) price += straying * ring.inner * Math.max(0, Math.abs(angle - wanted) - nearby);
        for (const other of chips) {
          if (price >= limit) return price;
          if (overlaps(other, box, roomyGap))
            price += crowding * Math.max(0, roomyGap - gapBetween(other, box));
        }
        if (price < limit) price += hiding * grid.pointsIn(box);
        for (const rib of ribs) {
          if (price >= limit) break;
          eachPointOn(curveBetween(frame.pivot, rib, { x: box.x, y: box.y, angle }), (x, y) => {
            if (grid.isCovered(x, y)) price += hiding;
          });
        }
        return price;
      },
    });
  };
  const bestSetting = (party: FanParty, ring: RingFrame): Setting | null => {
    const labels = [...labelChoices(party.name, shapes)];
    for (const { reach, isWhole } of attempts) {
      let best: Setting | null = null;
      let shortened = -shortening;
      for (const label of labels) {
        shortened += shortening;
        if (isWhole && label.cut) continue;
        const handicap = shortened + (label.broken ? breaking : 0);
        if (best !== null && best.price <= handicap) continue;
        const size = chipSize(label, frame.fontSize);
        const full = `${ring.id} ${reach} ${size.height}`;
        const below = (best?.price ?? Infinity) - handicap;
        if (size.width >= (tooWide.get(full) ?? Infinity)) continue;
        const place = find(party, ring, size, reach, below);
        if (place) best = { label, place, price: place.price + handicap };
        else if (below === Infinity) tooWide.set(full, size.width);
      }
      if (best) return best;
    }
    return null;
  };
  const gather = (ring: RingFrame): void => {
    if (restBoxes.has(ring.id)) return;
    const stood = standing.rest.find((rest) => rest.ring === ring.id)?.box;
    const box = stood ?? underEdge(frame, 1, (ring.inner + ring.outer) / 2, frame.restSize, obstacles);
    restBoxes.set(ring.id, box);
    obstacles.push(box);
  };

  for (const party of parties) {
    const stood = before.get(party.id);
    if (stood?.ring !== party.ring) continue;
    const label = [...labelChoices(party.name, shapes)].find((choice) => isSame(choice.lines, stood.lines));
    if (label)
      put(party, label, { x: stood.x, y: stood.y, width: stood.width, height: stood.height }, stood.angle);
  }
  for (const { ring } of standing.rest) {
    const frameOfRing = frame.rings.find(({ id }) => id === ring);
    if (frameOfRing && parties.some((party) => party.ring === ring && !placed.has(party.id)))
      gather(frameOfRing);
  }
  for (const party of parties) {
    const ring = frame.rings.find(({ id }) => id === party.ring);
    if (!ring || placed.has(party.id)) continue;
    const best = bestSetting(party, ring);
    if (best) put(party, best.label, best.place.box, best.place.angle);
    else gather(ring);
  }
  const rest = [...restBoxes].map(([ring, box]) => ({
    ring,
    items: parties.filter((party) => party.ring === ring && !placed.has(party.id)),
    box,
  }));
  return {
    parties: parties.flatMap((party) => placed.get(party.id) ?? []),
    rest: rest.filter((each) => each.items.length > 0),
  };
}

type Setting = { readonly label: Label; readonly place: Place; readonly price: number };

function groupByParty(links: readonly FanLink[]): ReadonlyMap<string, readonly FanLink[]> {
  const groups = new Map<string, FanLink[]>();
  for (const link of links) {
    const group = groups.get(link.party);
    if (group) group.push(link);
    else groups.set(link.party, [link]);
  }
  return groups;
}

/** The middle of the ring, then as far out and in as a chip goes that reaches over the ring's border by `reach` px. */
function lanesOf(ring: RingFrame, frame: FanFrame, size: Size, reach: number): readonly Arc[] {
  const middle = (ring.inner + ring.outer) / 2;
  const slack = (ring.outer - ring.inner - size.height) / 2 + reach;
  const offsets = slack > 5 ? [0, slack, -slack] : [0];
  return offsets.map((offset) => ({
    pivot: frame.pivot,
    radius: middle + offset,
    halfSweep: frame.halfSweep - 0.02,
  }));
}

function isOnMiddle(ring: RingFrame, frame: FanFrame, box: Box): boolean {
  const distance = Math.hypot(box.x - frame.pivot.x, box.y - frame.pivot.y);
  return Math.abs(distance - (ring.inner + ring.outer) / 2) < 1;
}

/** px that a chip keeps from the edge of the picture. */
const margin = 4;

function isInside({ pivot, width, height, hub }: FanFrame, box: Box): boolean {
  return (
    Math.abs(box.x - width / 2) + box.width / 2 <= width / 2 - margin &&
    Math.abs(box.y - height / 2) + box.height / 2 <= height / 2 - margin &&
    gapBetween(box, { ...pivot, width: 0, height: 0 }) >= hub + 4
  );
}

/** Whether the box's lower outer corner lies outside the paper. */
function isOverEdge({ pivot, halfSweep }: FanFrame, box: Box): boolean {
  const x = Math.abs(box.x - pivot.x) + box.width / 2;
  const y = pivot.y - box.y - box.height / 2;
  return Math.atan2(x, y) > halfSweep;
}

function isSame(lines: readonly string[], others: readonly string[]): boolean {
  return lines.length === others.length && lines.every((line, index) => line === others[index]);
}
