import type { Ring } from "../language/index.ts";
import type { Citation, MapCorrection, SessionEvent } from "./event.ts";
import type { ContributionMap } from "./kept/session-record.ts";

export type MapTask = {
  readonly id: string;
  readonly name: string;
  readonly said: readonly Citation[];
  readonly struck: boolean;
};

export type MapParty = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly called: string;
  readonly ring: Ring;
  readonly aliases: readonly string[];
  readonly said: readonly Citation[];
  readonly struck: boolean;
  /** Named as somebody whose work is looked up to: not drawn, unless named again as one the work reaches. */
  readonly lookedUpTo?: true;
};

export type MapLink = {
  readonly task: string;
  readonly party: string;
  readonly effect: string | null;
  readonly said: readonly Citation[];
};

/** The fan as it grows, with what was struck kept aside. */
export type MapState = {
  readonly tasks: readonly MapTask[];
  readonly parties: readonly MapParty[];
  readonly links: readonly MapLink[];
};

export const emptyMap: MapState = { tasks: [], parties: [], links: [] };

type MapEvent = Extract<SessionEvent, { kind: "task-told" | "party-named" | "link-drawn" | "map-corrected" }>;

export function evolveMap(map: MapState, event: MapEvent): MapState {
  switch (event.kind) {
    case "task-told":
      return map.tasks.some((task) => task.id === event.task)
        ? {
            ...map,
            tasks: map.tasks.map((task) =>
              task.id === event.task ? { ...task, said: [...task.said, event.said] } : task,
            ),
          }
        : {
            ...map,
            tasks: [...map.tasks, { id: event.task, name: event.name, said: [event.said], struck: false }],
          };
    case "party-named":
      return { ...map, parties: nameParty(map.parties, event) };
    case "link-drawn":
      return { ...map, links: drawLink(map.links, event.task, event.party, event.effect, event.said) };
    case "map-corrected":
      return correctMap(map, event.correction);
  }
}

/** Whether a party is drawn. */
export function isDrawn(party: MapParty): boolean {
  return !party.struck && !party.lookedUpTo;
}

/** Takes those off the fan who were only named as an example of helping work. */
export function setLookedUpTo(map: MapState, names: readonly string[]): MapState {
  const isMeant = (party: MapParty) =>
    names.some((name) => {
      const [one, other] = [name.toLowerCase(), party.name.toLowerCase()];
      return one === other || one.endsWith(other) || other.endsWith(one);
    });
  return {
    ...map,
    parties: map.parties.map((party) => (isMeant(party) ? { ...party, lookedUpTo: true as const } : party)),
  };
}

/** The fan as it is shown: without what was struck, and without links that lost an end. */
export function shownMap(map: MapState): ContributionMap {
  const tasks = map.tasks.filter((task) => !task.struck);
  const parties = map.parties.filter(isDrawn);
  return {
    tasks: tasks.map(({ id, name, said }) => ({ id, name, said })),
    parties: parties.map(({ id, name, ring, aliases, said }) => ({ id, name, ring, aliases, said })),
    links: map.links.filter(
      (link) =>
        tasks.some((task) => task.id === link.task) && parties.some((party) => party.id === link.party),
    ),
  };
}

/** An id that no standing task or party has: `p7` after `p6`. */
export function nextId(letter: "t" | "p", standing: readonly { readonly id: string }[]): string {
  return `${letter}${Math.max(0, ...standing.map((known) => Number(known.id.slice(1)))) + 1}`;
}

/** Whether what a correction names is on the fan. */
export function canCorrectMap(map: MapState, correction: MapCorrection): boolean {
  const hasTask = (id: string) => map.tasks.some((task) => task.id === id);
  const hasParty = (id: string) => map.parties.some((party) => party.id === id);
  switch (correction.op) {
    case "add-party":
      return correction.task === undefined || hasTask(correction.task);
    case "add-task":
    case "undo":
      return true;
    case "merge-parties":
      return correction.from !== correction.into && hasParty(correction.from) && hasParty(correction.into);
    case "rename-task":
    case "strike-task":
    case "restore-task":
      return hasTask(correction.task);
    case "tie":
    case "untie":
      return hasTask(correction.task) && hasParty(correction.party);
    default:
      return hasParty(correction.party);
  }
}

function nameParty(
  parties: readonly MapParty[],
  event: Extract<MapEvent, { kind: "party-named" }>,
): readonly MapParty[] {
  const known = parties.find((party) => party.id === event.party);
  if (!known) {
    const { party: id, key, name, called, ring, said } = event;
    return [...parties, { id, key, name, called, ring, aliases: [], said: [said], struck: false }];
  }
  const aliases =
    known.name === event.name || known.aliases.includes(event.name)
      ? known.aliases
      : [...known.aliases, event.name];
  const { lookedUpTo: _lookedUpTo, ...again } = known;
  return parties.map((party) =>
    party.id === event.party ? { ...again, aliases, said: [...party.said, event.said] } : party,
  );
}

function drawLink(
  links: readonly MapLink[],
  task: string,
  party: string,
  effect: string | null,
  said: Citation | null,
): readonly MapLink[] {
  const cited = said === null ? [] : [said];
  const known = links.find((link) => link.task === task && link.party === party);
  if (!known) return [...links, { task, party, effect, said: cited }];
  return links.map((link) =>
    link === known ? { ...link, effect: effect ?? link.effect, said: [...link.said, ...cited] } : link,
  );
}

function correctMap(map: MapState, correction: MapCorrection): MapState {
  if (!canCorrectMap(map, correction)) return map;
  const party = (id: string, change: Partial<MapParty>): MapState => ({
    ...map,
    parties: map.parties.map((known) => (known.id === id ? { ...known, ...change } : known)),
  });
  const task = (id: string, change: Partial<MapTask>): MapState => ({
    ...map,
    tasks: map.tasks.map((known) => (known.id === id ? { ...known, ...change } : known)),
  });
  switch (correction.op) {
    case "add-party": {
      const id = nextId("p", map.parties);
      const { name, ring } = correction;
      const added = { id, key: name, name, called: name, ring, aliases: [], said: [], struck: false };
      const links =
        correction.task === undefined ? map.links : drawLink(map.links, correction.task, id, null, null);
      return { ...map, parties: [...map.parties, added], links };
    }
    case "rename-party":
      return party(correction.party, { name: correction.name, called: correction.name });
    case "move-party":
      return party(correction.party, { ring: correction.ring });
    case "strike-party":
      return party(correction.party, { struck: true });
    case "restore-party":
      return party(correction.party, { struck: false });
    // What was undone is left out of the log before it is folded.
    case "undo":
      return map;
    case "add-task":
      return {
        ...map,
        tasks: [...map.tasks, { id: nextId("t", map.tasks), name: correction.name, said: [], struck: false }],
      };
    case "rename-task":
      return task(correction.task, { name: correction.name });
    case "strike-task":
      return task(correction.task, { struck: true });
    case "restore-task":
      return task(correction.task, { struck: false });
    case "tie":
      return { ...map, links: drawLink(map.links, correction.task, correction.party, null, null) };
    case "untie":
      return {
        ...map,
        links: map.links.filter((link) => link.task !== correction.task || link.party !== correction.party),
      };
    case "merge-parties":
      return mergeParties(map, correction.from, correction.into);
  }
}

/** Two names of one party become one; its links and words follow. */
function mergeParties(map: MapState, from: string, into: string): MapState {
  const gone = map.parties.find((party) => party.id === from);
  if (!gone) return map;
  const moved = map.links
    .filter((link) => link.party === from)
    .reduce<readonly MapLink[]>(
      (links, link) =>
        link.said.length === 0
          ? drawLink(links, link.task, into, link.effect, null)
          : link.said.reduce((all, said) => drawLink(all, link.task, into, link.effect, said), links),
      map.links.filter((link) => link.party !== from),
    );
  return {
    ...map,
    links: moved,
    parties: map.parties
      .filter((party) => party.id !== from)
      .map((party) =>
        party.id === into
          ? {
              ...party,
              aliases: [...party.aliases, gone.name, ...gone.aliases],
              said: [...party.said, ...gone.said],
            }
          : party,
      ),
  };
}
