import type { FanChip, FanPartyChip } from "./chip.ts";
import { curveBetween, type Curve } from "./curve.ts";
import type { FanData, RingId } from "./fan-data.ts";
import { fanFrame, type FanFrame } from "./frame.ts";
import { placeParties, type FanRest } from "./place-parties.ts";
import { placeTasks } from "./place-tasks.ts";
import type { FanLang } from "./words.ts";

export type FanLayout = {
  readonly frame: FanFrame;
  readonly tasks: readonly FanChip[];
  readonly parties: readonly FanPartyChip[];
  readonly curves: readonly FanCurve[];
  readonly rest: readonly FanRest[];
};

export type FanCurve = Curve & { readonly task: string; readonly party: string; readonly ring: RingId };

export type FanSpace = {
  /** px */
  readonly width: number;
  readonly height: number;
  /** The language of the ring names; it decides the room they need. */
  readonly lang?: FanLang;
  /** The picture as it stands. What is still there keeps its place, where the size and the language are the same. */
  readonly previous?: FanLayout | null;
};

/**
 * Where everything on the fan stands. Pure: the same arguments give the same picture.
 *
 * Chips are placed one after another in the order of the data and never moved for a later one, so whoever is added at the
 * end moves nobody. With `previous`, neither does a removal, a new link or a change of ring.
 *
 * @example layoutFan(data, { width: 1200, height: 690 }).parties[0]?.x
 */
export function layoutFan(
  data: FanData,
  { width, height, lang = "ja", previous = null }: FanSpace,
): FanLayout {
  const frame = fanFrame(width, height, lang);
  const isSameSpace =
    previous?.frame.width === width && previous.frame.height === height && previous.frame.lang === lang;
  const standing = isSameSpace ? previous : { tasks: [], parties: [], rest: [] };
  const allTasks = distinct(data.tasks);
  const allParties = distinct(data.parties);
  const tasks = placeTasks(allTasks, frame, byId(standing.tasks));
  const { parties, rest } = placeParties(allParties, data.links, tasks, frame, standing);
  const taskById = byId(tasks);
  const left = allTasks.filter((task) => !taskById.has(task.id));
  return {
    frame,
    tasks,
    parties,
    curves: parties.flatMap((party) =>
      party.tasks.flatMap((id) => {
        const task = taskById.get(id);
        return task
          ? [{ ...curveBetween(frame.pivot, task, party), task: id, party: party.id, ring: party.ring }]
          : [];
      }),
    ),
    rest: left.length > 0 ? [...rest, { ring: "task", items: left, box: frame.taskRestBox }] : rest,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Of two things with one id the first counts. */
function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...byId(items.toReversed()).values()].toReversed();
}
