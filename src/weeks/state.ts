import type { Ratings } from "../dialogue/index.ts";
import type { DateInterval, Lang, Ring } from "../language/index.ts";
import type {
  AssetKind,
  Care,
  MailStop,
  Moment,
  NamedParty,
  Reminders,
  TalkKind,
  ThanksDirection,
  WeeksEvent,
} from "./event.ts";

export type CheckIn = Moment & {
  readonly id: string;
  readonly ratings: Ratings;
  readonly line: string | null;
};

export type AddedAct = Moment & {
  readonly id: string;
  readonly text: string;
  readonly when: DateInterval | null;
  readonly with: string | null;
  readonly firstStep: string | null;
  readonly obstacle: string | null;
};

/** What became of an act since it was planned, oldest first. */
export type ActStep = Moment & {
  readonly did: "done" | "dropped" | "reopened" | "moved" | "let-be";
  readonly when: DateInterval | null;
};

export type Thanks = Moment & {
  readonly id: string;
  readonly direction: ThanksDirection;
  readonly text: string;
  readonly on: string;
  readonly party: string | null;
  readonly ring: Ring | null;
  readonly struck: boolean;
};

export type Asset = Moment & {
  readonly id: string;
  readonly kind: AssetKind;
  readonly text: string;
  readonly use: string | null;
  readonly task: string | null;
  readonly party: string | null;
  readonly struck: boolean;
};

export type TalkAnswer = Moment & {
  readonly topic: string;
  readonly text: string;
  readonly gist: string | null;
  readonly parties: readonly NamedParty[];
};

export type Talk = Moment & {
  readonly id: string;
  readonly kind: TalkKind;
  readonly about: string | null;
  readonly lang: Lang;
  /** Answers, and topics that were left, in order. */
  readonly answers: readonly TalkAnswer[];
  readonly left: readonly string[];
  readonly closed: boolean;
};

/** Where mails go, and how far they got. */
export type MailState = {
  readonly address: string;
  readonly lang: Lang;
  readonly confirm: string;
  readonly stop: string;
  /** The day it was given. */
  readonly givenOn: string;
  /** The first day whose reminders may go there; null until it is confirmed. */
  readonly from: string | null;
  readonly stopped: MailStop | null;
  /** The day of the last mail. */
  readonly sentOn: string | null;
  /** The mail that is under way, and how often it was begun. */
  readonly begun: { readonly on: string; readonly at: string; readonly attempts: number } | null;
};

export type WeeksState = {
  readonly checkIns: readonly CheckIn[];
  readonly invitation: (Moment & { readonly scale: keyof Ratings; readonly setAside: boolean }) | null;
  readonly invitationsOff: boolean;
  readonly acts: readonly AddedAct[];
  readonly steps: Readonly<Record<string, readonly ActStep[]>>;
  readonly thanks: readonly Thanks[];
  readonly assets: readonly Asset[];
  readonly talks: readonly Talk[];
  /** The last words that asked for contacts, until a later fact eases them. */
  readonly care: (Moment & Care) | null;
  readonly easedAt: string | null;
  readonly reminders: Reminders | null;
  /** The day they were first chosen. */
  readonly remindersSince: string | null;
  readonly feed: { readonly token: string; readonly words: boolean } | null;
  readonly mail: MailState | null;
  /** Addresses that were given on one day, so that nobody else is flooded by a mistake. */
  readonly addressesGiven: { readonly day: string; readonly count: number };
  readonly inquiries: readonly (Moment & { readonly id: string; readonly session: string })[];
};

export function initialWeeks(): WeeksState {
  return {
    checkIns: [],
    invitation: null,
    invitationsOff: false,
    acts: [],
    steps: {},
    thanks: [],
    assets: [],
    talks: [],
    care: null,
    easedAt: null,
    reminders: null,
    remindersSince: null,
    feed: null,
    mail: null,
    addressesGiven: { day: "", count: 0 },
    inquiries: [],
  };
}

export function foldWeeks(events: readonly WeeksEvent[]): WeeksState {
  return events.reduce(evolveWeeks, initialWeeks());
}

/** One event further. Total: an event that does not fit the state changes nothing. */
export function evolveWeeks(state: WeeksState, event: WeeksEvent): WeeksState {
  const next = evolveFact(state, event);
  return "care" in event && event.care ? { ...next, care: { ...momentOf(event), ...event.care } } : next;
}

function evolveFact(state: WeeksState, event: WeeksEvent): WeeksState {
  const moment = momentOf(event);
  switch (event.kind) {
    case "checked-in": {
      const { id, ratings, line } = event;
      return { ...state, checkIns: [...state.checkIns, { ...moment, id, ratings, line }] };
    }
    case "invitation-made":
      return { ...state, invitation: { ...moment, scale: event.scale, setAside: false } };
    case "invitation-set-aside":
      return {
        ...state,
        invitation: state.invitation && { ...state.invitation, setAside: true },
        invitationsOff: state.invitationsOff || event.forGood,
      };
    case "act-added": {
      const { act: id, text, when, with: withWhom, firstStep, obstacle } = event;
      const added = { ...moment, id, text, when, with: withWhom, firstStep, obstacle };
      return { ...state, acts: [...state.acts, added] };
    }
    case "act-done":
      return stepped(state, event.act, { ...moment, did: "done", when: null });
    case "act-dropped":
      return stepped(state, event.act, { ...moment, did: "dropped", when: null });
    case "act-reopened":
      return stepped(state, event.act, { ...moment, did: "reopened", when: null });
    case "act-moved":
      return stepped(state, event.act, { ...moment, did: "moved", when: event.when });
    case "act-let-be":
      return stepped(state, event.act, { ...moment, did: "let-be", when: null });
    case "thanks-noted": {
      const { id, direction, text, on, party, ring } = event;
      const noted = { ...moment, id, direction, text, on, party, ring, struck: false };
      return { ...state, thanks: [...state.thanks, noted] };
    }
    case "thanks-struck":
    case "thanks-restored":
      return {
        ...state,
        thanks: changed(state.thanks, event.id, { struck: event.kind === "thanks-struck" }),
      };
    case "asset-noted": {
      const { asset: id, assetKind: kind, text } = event;
      const noted = { ...moment, id, kind, text, use: null, task: null, party: null, struck: false };
      return { ...state, assets: [...state.assets, noted] };
    }
    case "asset-used":
      return { ...state, assets: changed(state.assets, event.asset, { use: event.use }) };
    case "asset-tied":
      return {
        ...state,
        assets: changed(state.assets, event.asset, { task: event.task, party: event.party }),
      };
    case "asset-struck":
    case "asset-restored":
      return {
        ...state,
        assets: changed(state.assets, event.asset, { struck: event.kind === "asset-struck" }),
      };
    case "talk-opened": {
      const { talk: id, talkKind: kind, about, lang } = event;
      const opened = { ...moment, id, kind, about, lang, answers: [], left: [], closed: false };
      return { ...state, talks: [...state.talks, opened] };
    }
    case "talk-said":
      return {
        ...state,
        talks: state.talks.map((talk) => (talk.id === event.talk ? answered(talk, event) : talk)),
      };
    case "talk-left":
      return {
        ...state,
        talks: state.talks.map((talk) =>
          talk.id === event.talk ? { ...talk, left: [...talk.left, event.topic] } : talk,
        ),
      };
    case "talk-closed":
      return { ...state, talks: changed(state.talks, event.talk, { closed: true }) };
    case "care-eased":
      return { ...state, easedAt: event.at };
    case "reminders-chosen":
      return {
        ...state,
        reminders: event.reminders,
        remindersSince: state.remindersSince ?? event.day,
      };
    case "feed-opened":
      return { ...state, feed: { token: event.token, words: event.words } };
    case "feed-revoked":
      return { ...state, feed: null };
    case "mail-address-given":
    case "mail-address-confirmed":
    case "mail-resumed":
    case "mail-address-removed":
    case "mail-stopped":
    case "mail-begun":
    case "mail-sent":
      return evolveMail(state, event);
    case "inquiry-sent":
      return {
        ...state,
        inquiries: [...state.inquiries, { ...moment, id: event.id, session: event.session }],
      };
  }
}

type MailEvent = Extract<WeeksEvent, { readonly kind: `mail-${string}` }>;

function evolveMail(state: WeeksState, event: MailEvent): WeeksState {
  const { day } = event;
  if (event.kind === "mail-address-given") {
    const { address, lang, confirm, stop } = event;
    const count = state.addressesGiven.day === day ? state.addressesGiven.count + 1 : 1;
    const given = { address, lang, confirm, stop, givenOn: day, from: null };
    return {
      ...state,
      mail: { ...given, stopped: null, sentOn: null, begun: null },
      addressesGiven: { day, count },
    };
  }
  const { mail } = state;
  if (!mail) return state;
  switch (event.kind) {
    case "mail-address-confirmed":
      return { ...state, mail: { ...mail, from: day, stopped: null } };
    case "mail-resumed":
      return { ...state, mail: { ...mail, from: mail.from && day, stopped: null } };
    case "mail-stopped":
      return { ...state, mail: { ...mail, stopped: event.by } };
    case "mail-address-removed":
      return { ...state, mail: null };
    case "mail-begun": {
      const attempts = mail.begun?.on === event.on ? mail.begun.attempts + 1 : 1;
      return { ...state, mail: { ...mail, begun: { on: event.on, at: event.at, attempts } } };
    }
    case "mail-sent":
      return { ...state, mail: { ...mail, sentOn: event.on, begun: null } };
  }
}

function momentOf({ at, day }: Moment): Moment {
  return { at, day };
}

function stepped(state: WeeksState, act: string, step: ActStep): WeeksState {
  // Not `state.steps[act]` alone: an id such as "constructor" would find what is not ours.
  const before = Object.hasOwn(state.steps, act) ? (state.steps[act] ?? []) : [];
  return { ...state, steps: { ...state.steps, [act]: [...before, step] } };
}

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** Said twice to one topic, both count; the first answer moves the talk on. */
function answered(talk: Talk, event: Extract<WeeksEvent, { kind: "talk-said" }>): Talk {
  const { topic, text, gist, parties } = event;
  return { ...talk, answers: [...talk.answers, { ...momentOf(event), topic, text, gist, parties }] };
}
