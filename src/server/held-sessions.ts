import { fold, foldOn, type SessionEvent, type State } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { createRecentlyUsed } from "./recently-used.ts";
import { isStateOfThisForm, stateForm } from "./state-form.ts";
import { createStateKeeper } from "./state-keeper.ts";
import type { Person, SessionHead, Store } from "./store/store.ts";

/** Folded sessions held in memory; one is some hundred kilobytes. */
const heldSessions = 64;
/** Time for a reply to leave before a dictionary takes the processor. */
const warmAfterMs = 50;

export type OpenSession = {
  readonly head: SessionHead;
  readonly events: readonly SessionEvent[];
  readonly state: State;
};

/** A session as far as the next turn needs it; `events` is null until somebody asks for the whole log. */
export type HeldSession = Omit<OpenSession, "events"> & { readonly events: readonly SessionEvent[] | null };

/** The newest sessions in memory, and the way to all others. */
export type HeldSessions = {
  /** What is in memory, as it is; on several processes it may be behind. */
  readonly known: (person: Person, id: string) => HeldSession | undefined;
  /** The session as it stands now, as far as the next turn needs it. Null when the person has no such session. */
  readonly open: (person: Person, id: string) => Promise<HeldSession | null>;
  /** The same with its whole log. */
  readonly openWhole: (person: Person, id: string) => Promise<OpenSession | null>;
  /** A session moved: it is held so, and its state is kept now and then. */
  readonly moved: (person: Person, before: SessionHead, after: HeldSession) => void;
  /** The reader is wanted with the next answer: it gets ready while the person reads. */
  readonly warm: (lang: Lang) => void;
  readonly forgetAll: () => void;
};

export function createHeldSessions(
  store: Pick<Store, "load" | "loadFolded" | "keepSnapshot">,
  makeReady: (lang: Lang) => void,
): HeldSessions {
  const held = createRecentlyUsed<HeldSession>(heldSessions);
  const keepStateNowAndThen = createStateKeeper(store.keepSnapshot);
  const warm = (lang: Lang): void => {
    setTimeout(() => makeReady(lang), warmAfterMs).unref();
  };
  const nameOf = (person: Person, id: string): string => JSON.stringify([person.tenant, person.id, id]);

  /** The store is asked each time, also whether it is this person's. */
  const open = async (person: Person, id: string): Promise<HeldSession | null> => {
    const name = nameOf(person, id);
    // Who asks while it is read waits for that, and then looks what has come since.
    const underWay = colds.get(name);
    const known = held.get(name) ?? (underWay && (await underWay));
    const session = await (known ? openKnown(person, known) : openColdTogether(person, id));
    if (session) held.set(name, session);
    return session;
  };

  const openKnown = async (person: Person, known: HeldSession): Promise<HeldSession | null> => {
    const { id, position } = known.head;
    const loaded = await store.load(person, id, position);
    if (!loaded) return null;
    // The data was put back from an earlier copy.
    if (loaded.head.position < position) return openCold(person, id);
    if (loaded.events.length === 0) return known;
    const state = foldOn(known.state, loaded.events);
    if (!state) return readWhole(person, id);
    return { head: loaded.head, events: known.events && [...known.events, ...loaded.events], state };
  };

  const colds = new Map<string, Promise<HeldSession | null>>();
  const openColdTogether = (person: Person, id: string): Promise<HeldSession | null> => {
    const name = nameOf(person, id);
    const read = openCold(person, id).finally(() => {
      if (colds.get(name) === read) colds.delete(name);
    });
    colds.set(name, read);
    return read;
  };

  /** From the newest kept state where there is one, so that a long session opens as fast as a short one. */
  const openCold = async (person: Person, id: string): Promise<HeldSession | null> => {
    const loaded = await store.loadFolded(person, id, stateForm);
    if (!loaded) return null;
    const { head, snapshot, events } = loaded;
    warm(head.lang);
    if (!snapshot) return { head, events, state: fold(events) };
    const state = isStateOfThisForm(snapshot.state) ? foldOn(snapshot.state, events) : null;
    return state ? { head, events: null, state } : readWhole(person, id);
  };

  const readWhole = async (person: Person, id: string): Promise<OpenSession | null> => {
    const loaded = await store.load(person, id);
    return loaded && { ...loaded, state: fold(loaded.events) };
  };

  /** Reads under way: many pages of one session wait for the same, unless it began before what they have heard of. */
  const reads = new Map<string, Promise<OpenSession | null>>();
  const readTogether = async (person: Person, { id, position }: SessionHead): Promise<OpenSession | null> => {
    const name = nameOf(person, id);
    const underWay = reads.get(name);
    const whole = underWay && (await underWay);
    if (whole && whole.head.position >= position) return whole;
    const read = readWhole(person, id).finally(() => {
      if (reads.get(name) === read) reads.delete(name);
    });
    reads.set(name, read);
    return read;
  };

  return {
    known: (person, id) => held.get(nameOf(person, id)),
    open,
    openWhole: async (person, id) => {
      const session = await open(person, id);
      if (!session) return null;
      if (session.events) return { ...session, events: session.events };
      const whole = await readTogether(person, session.head);
      if (whole) held.set(nameOf(person, id), whole);
      return whole;
    },
    moved: (person, before, after) => {
      held.set(nameOf(person, before.id), after);
      keepStateNowAndThen(person, before.position, after);
    },
    warm,
    forgetAll: held.clear,
  };
}
