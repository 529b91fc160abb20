import type { Ratings } from "../dialogue/index.ts";
import {
  assumeFrom,
  type DateInterval,
  type FindingOf,
  type Lang,
  type Reader,
  type Reading,
  type Ring,
} from "../language/index.ts";
import { careIn, mayOffer, standingCare } from "./care.ts";
import type {
  AssetKind,
  Care,
  NamedParty,
  Moment,
  Reminders,
  TalkKind,
  ThanksDirection,
  WeeksEvent,
  WeeksFact,
} from "./event.ts";
import { lastFan } from "./fans.ts";
import { decideMail, type MailCommand } from "./mail.ts";
import type { PastSession } from "./past.ts";
import { actsOf } from "./plan.ts";
import { evolveWeeks, type Talk, type WeeksState } from "./state.ts";
import { assetKindOf } from "./talks/assets-talk.ts";
import { openQuestion } from "./talks/talk-turn.ts";
import { mayInvite, unusualDrop } from "./trend.ts";

/** What a person may do in the weeks after. New ids arrive as arguments. */
export type WeeksCommand =
  | { readonly do: "check-in"; readonly id: string; readonly ratings: Ratings; readonly line: string | null }
  | { readonly do: "set-invitation-aside"; readonly forGood: boolean }
  | {
      readonly do: "add-act";
      readonly id: string;
      readonly text: string;
      readonly when: DateInterval | null;
      readonly with: string | null;
      readonly firstStep: string | null;
      readonly obstacle: string | null;
    }
  | { readonly do: "done" | "dropped" | "reopened" | "let-be"; readonly act: string }
  | { readonly do: "moved"; readonly act: string; readonly when: DateInterval | null }
  | {
      readonly do: "note-thanks";
      readonly id: string;
      readonly direction: ThanksDirection;
      readonly text: string;
      readonly on: string;
      readonly party: string | null;
      readonly ring: Ring | null;
    }
  | { readonly do: "strike-thanks" | "restore-thanks"; readonly id: string }
  | {
      readonly do: "note-asset";
      readonly id: string;
      readonly kind: AssetKind;
      readonly text: string;
      readonly use: string | null;
    }
  | { readonly do: "use-asset"; readonly id: string; readonly use: string }
  | {
      readonly do: "tie-asset";
      readonly id: string;
      readonly task: string | null;
      readonly party: string | null;
    }
  | { readonly do: "strike-asset" | "restore-asset"; readonly id: string }
  | {
      readonly do: "open-talk";
      readonly id: string;
      readonly kind: TalkKind;
      readonly about: string | null;
      readonly lang: Lang;
    }
  | { readonly do: "say"; readonly id: string; readonly talk: string; readonly text: string }
  | { readonly do: "leave-question" | "close-talk"; readonly talk: string }
  | { readonly do: "ease-care" }
  | { readonly do: "choose-reminders"; readonly reminders: Reminders }
  | { readonly do: "open-feed"; readonly token: string; readonly words: boolean }
  | { readonly do: "revoke-feed" }
  | MailCommand
  | { readonly do: "note-inquiry"; readonly id: string; readonly session: string };

export type Weeks = { readonly state: WeeksState; readonly sessions: readonly PastSession[] };

/**
 * What becomes of a command: facts, or null where what it names is not there. The readers are those of every language a
 * person may write in, because a risk must be seen in whichever of them it was written.
 */
export function decideWeeks(
  { state, sessions }: Weeks,
  command: WeeksCommand,
  moment: Moment,
  readers: (text: string) => { readonly lang: Lang; readonly reader: Reader },
): readonly WeeksEvent[] | null {
  const facts = decideFacts(state, sessions, command, moment, readers);
  return facts === null ? null : facts.map((fact) => ({ ...moment, ...fact }));
}

type Readers = Parameters<typeof decideWeeks>[3];

function decideFacts(
  state: WeeksState,
  sessions: readonly PastSession[],
  command: WeeksCommand,
  moment: Moment,
  readers: Readers,
): readonly WeeksFact[] | null {
  const careOf = (...texts: readonly (string | null)[]): Care | null => worstCare(texts, moment.day, readers);
  const hasAct = (id: string) => actsOf(state, sessions, moment.day).find((act) => act.id === id);
  switch (command.do) {
    case "check-in": {
      const { id, ratings, line } = command;
      const checkedIn = { kind: "checked-in", id, ratings, line, care: careOf(line) } as const;
      const after = evolveWeeks(state, { ...moment, ...checkedIn });
      const drop = unusualDrop(after.checkIns);
      // Whoever needs contacts is shown those, and is not invited to look at their work.
      const invites =
        drop !== null && mayInvite(state, moment.day) && mayOffer(standingCare(after, sessions));
      return [
        checkedIn,
        ...(invites ? [{ kind: "invitation-made", checkIn: id, scale: drop } as const] : []),
      ];
    }
    case "set-invitation-aside":
      return [{ kind: "invitation-set-aside", forGood: command.forGood }];
    case "add-act": {
      const { id: act, text, when, with: withWhom, firstStep, obstacle } = command;
      const care = careOf(text, firstStep, obstacle);
      return [{ kind: "act-added", act, text, when, with: withWhom, firstStep, obstacle, care }];
    }
    case "done":
    case "dropped":
    case "reopened":
    case "let-be": {
      if (!hasAct(command.act)) return null;
      return [{ kind: `act-${command.do}`, act: command.act }];
    }
    case "moved":
      return hasAct(command.act) ? [{ kind: "act-moved", act: command.act, when: command.when }] : null;
    case "note-thanks": {
      const { id, direction, text, on, party, ring } = command;
      return [{ kind: "thanks-noted", id, direction, text, on, party, ring, care: careOf(text) }];
    }
    case "strike-thanks":
    case "restore-thanks":
      return (
        named(state.thanks, command.id) && [
          { kind: command.do === "strike-thanks" ? "thanks-struck" : "thanks-restored", id: command.id },
        ]
      );
    case "note-asset": {
      const { id: asset, kind: assetKind, text, use } = command;
      return [
        { kind: "asset-noted", asset, assetKind, text, care: careOf(text, use) },
        ...(use === null ? [] : [{ kind: "asset-used", asset, use } as const]),
      ];
    }
    case "use-asset":
      return named(state.assets, command.id) && [{ kind: "asset-used", asset: command.id, use: command.use }];
    case "tie-asset": {
      const { id: asset, task, party } = command;
      return named(state.assets, asset) && [{ kind: "asset-tied", asset, task, party }];
    }
    case "strike-asset":
    case "restore-asset":
      return (
        named(state.assets, command.id) && [
          { kind: command.do === "strike-asset" ? "asset-struck" : "asset-restored", asset: command.id },
        ]
      );
    case "open-talk":
      return openTalk(state, sessions, command, moment);
    case "say":
      return say(state, sessions, command, moment, readers);
    case "leave-question": {
      const talk = named(state.talks, command.talk);
      const question = talk && openQuestion(state, sessions, talk, moment.day);
      if (!talk || !question) return null;
      const left = { kind: "talk-left", talk: talk.id, topic: question.topic } as const;
      return [left, ...closing(state, sessions, moment, [left], talk.id)];
    }
    case "close-talk": {
      const talk = named(state.talks, command.talk);
      return talk && !talk.closed ? [{ kind: "talk-closed", talk: talk.id }] : null;
    }
    case "ease-care":
      return [{ kind: "care-eased" }];
    case "choose-reminders":
      return [{ kind: "reminders-chosen", reminders: command.reminders }];
    case "open-feed":
      return [{ kind: "feed-opened", token: command.token, words: command.words }];
    case "revoke-feed":
      return [{ kind: "feed-revoked" }];
    case "give-mail-address":
    case "confirm-mail-address":
    case "resume-mail":
    case "stop-mail":
    case "remove-mail-address":
    case "begin-mail":
    case "note-mail-sent":
      return decideMail(state, command, moment);
    case "note-inquiry":
      return [{ kind: "inquiry-sent", id: command.id, session: command.session }];
  }
}

function named<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | null {
  return items.find((item) => item.id === id) ?? null;
}

function worstCare(texts: readonly (string | null)[], today: string, readers: Readers): Care | null {
  const cares = texts.flatMap((text) => {
    if (text === null || text.trim() === "") return [];
    const care = careIn(readers(text).reader.read(text, { asks: null, today }));
    return care ? [care] : [];
  });
  const ofLife = cares.filter(({ kind }) => kind === "life");
  const worst = ofLife.length > 0 ? ofLife : cares;
  return worst.find(({ severity }) => severity === "act") ?? worst[0] ?? null;
}

/** One follow-up for an act that was done, one look again at a record that is there; a talk that is open goes on instead. */
function openTalk(
  state: WeeksState,
  sessions: readonly PastSession[],
  { id, kind, about, lang }: Extract<WeeksCommand, { do: "open-talk" }>,
  { day }: Moment,
): readonly WeeksFact[] | null {
  const opened = { kind: "talk-opened", talk: id, talkKind: kind, about, lang } as const;
  const isOpen = state.talks.some((talk) => talk.kind === kind && talk.about === about && !talk.closed);
  if (isOpen) return null;
  switch (kind) {
    case "follow-up": {
      const act = actsOf(state, sessions, day).find((each) => each.id === about);
      return act?.status === "done" ? [opened] : null;
    }
    case "look-again":
      return lastFan(sessions)?.id === about ? [opened] : null;
    case "assets":
      return about === null ? [opened] : null;
  }
}

/** Words in a short talk: what they ask for first, what they name, and what they leave behind. */
function say(
  state: WeeksState,
  sessions: readonly PastSession[],
  { id, talk: name, text }: Extract<WeeksCommand, { do: "say" }>,
  moment: Moment,
  readers: Readers,
): readonly WeeksFact[] | null {
  const talk = named(state.talks, name);
  if (!talk || talk.closed) return null;
  const { reader } = readers(text);
  const standing = standingCare(state, sessions);
  if (standing && !mayOffer(standing)) {
    // No question is open: what is written now is read for danger, and answers nothing.
    const care = careIn(reader.read(text, { asks: null, today: moment.day }));
    const kept = { kind: standing.kind, severity: "act" } as const;
    return [
      { kind: "talk-said", talk: name, topic: "care", text, gist: null, parties: [], care: care ?? kept },
    ];
  }
  const question = openQuestion(state, sessions, talk, moment.day);
  if (!question) return null;
  const reading = reader.read(text, { asks: question.readAs, today: moment.day });
  // What was asked may lend words another sense; a risk is looked for in the words alone as well.
  const care = careIn(reading) ?? careIn(reader.read(text, { asks: null, today: moment.day }));
  const gist = reading.gist ? text.slice(reading.gist.start, reading.gist.end) : null;
  // Words that need an answer of their own do not answer the question; it is asked again when they are eased.
  const topic = care ? "care" : question.topic;
  const said = {
    kind: "talk-said",
    talk: name,
    topic,
    text,
    gist,
    parties: partiesIn(reading),
    care,
  } as const;
  if (care) return [said];
  if (saysNothing(reading)) {
    const left = { kind: "talk-left", talk: name, topic: question.topic } as const;
    return [left, ...closing(state, sessions, moment, [left], name)];
  }
  const kept = leaves(talk, question.topic, id, text, reading, state);
  return [said, ...kept, ...closing(state, sessions, moment, [said], name)];
}

/** "I don't know", "nothing": the question is left, without another word about it. */
function saysNothing(reading: Reading): boolean {
  return reading.gist === null && reading.findings.every(({ kind }) => kind === "act");
}

/** What an answer leaves besides itself: an asset, its use, an act of the plan. */
function leaves(
  talk: Talk,
  topic: string,
  id: string,
  text: string,
  reading: Reading,
  state: WeeksState,
): readonly WeeksFact[] {
  const assetKind = assetKindOf(topic);
  if (assetKind)
    return [{ kind: "asset-noted", asset: `${talk.id}.${assetKind}`, assetKind, text, care: null }];
  if (talk.kind === "assets") {
    const asset = `${talk.id}.${topic.replace(/^assets\.|-use$/gu, "")}`;
    return state.assets.some((each) => each.id === asset) ? [{ kind: "asset-used", asset, use: text }] : [];
  }
  if (topic !== "look.next") return [];
  const commitment = reading.findings.find(
    (finding): finding is FindingOf<"commitment"> => finding.kind === "commitment",
  );
  return [
    {
      kind: "act-added",
      act: id,
      text,
      when: commitment?.when ?? null,
      with: commitment?.with ?? partiesIn(reading)[0]?.name ?? null,
      firstStep: null,
      obstacle: null,
      care: null,
    },
  ];
}

/** Between a person and their place, or their name: "head nurse on the ward" and "my old boss Karen" are one each. */
const joins = /^\s+(?:(?:on|in|at|from|of)\s+(?:(?:the|our|my)\s+)?)?$/iu;

/** Whom the words name. */
function partiesIn({ text, findings }: Reading): readonly NamedParty[] {
  const named = findings
    .filter(
      (finding): finding is FindingOf<"party"> =>
        finding.kind === "party" && !finding.negated && finding.confidence >= assumeFrom,
    )
    .toSorted((a, b) => a.start - b.start);
  return named
    .reduce<readonly (NamedParty & { readonly start: number; readonly end: number })[]>((found, next) => {
      const last = found.at(-1);
      const { key, name, ring, start, end } = next;
      if (!last || !joins.test(text.slice(last.end, start)))
        return [...found, { key, name, ring, start, end }];
      const whole = text.slice(last.start, end);
      return [...found.slice(0, -1), { key: whole, name: whole, ring: last.ring, start: last.start, end }];
    }, [])
    .map(({ key, name, ring }) => ({ key, name, ring }));
}

/** The talk ends with its last question. */
function closing(
  state: WeeksState,
  sessions: readonly PastSession[],
  moment: Moment,
  facts: readonly WeeksFact[],
  id: string,
): readonly WeeksFact[] {
  const after = facts.reduce((next, fact) => evolveWeeks(next, { ...moment, ...fact }), state);
  const talk = named(after.talks, id);
  const isOver = talk !== null && openQuestion(after, sessions, talk, moment.day) === null;
  return isOver ? [{ kind: "talk-closed", talk: id }] : [];
}
