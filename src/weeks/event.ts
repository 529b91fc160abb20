import type { Ratings } from "../dialogue/index.ts";
import type { DateInterval, Lang, Ring } from "../language/index.ts";

/** When something was noted: the moment, and the date on the person's own calendar. Both ISO. */
export type Moment = { readonly at: string; readonly day: string };

/**
 * What the words that were just written ask for before anything else: contacts for a danger to life, or for how somebody is
 * treated at work. Kept inside the sealed body, because the kind of an event is readable without the key.
 */
export type Care = { readonly kind: "life" | "work"; readonly severity: "ask" | "act" };

export const thanksDirections = ["received", "given", "supporter"] as const;
export type ThanksDirection = (typeof thanksDirections)[number];

export const assetKinds = ["skill", "trust", "place", "people", "failure"] as const;
/** What years in a job leave: skills, trust, knowledge of the place, people, failures survived. */
export type AssetKind = (typeof assetKinds)[number];

export const talkKinds = ["follow-up", "assets", "look-again"] as const;
export type TalkKind = (typeof talkKinds)[number];

/** Somebody that the person named in a short talk. `key` is equal for two names of one party. */
export type NamedParty = { readonly key: string; readonly name: string; readonly ring: Ring };

export const rhythms = ["week", "two-weeks", "month"] as const;
export type Rhythm = (typeof rhythms)[number];

/** What the person wants to be reminded of, and how. Nothing is on that they did not choose. */
export type Reminders = {
  /** How often to note how it is; null is never. */
  readonly checkIn: Rhythm | null;
  /** Day of the week for it, 0 is Sunday; null counts from the last one. */
  readonly weekday: number | null;
  /** Hour of the person's day, 0 to 23. */
  readonly hour: number;
  /** On the dates of acts of the plan. */
  readonly acts: boolean;
  /** Hours in which nothing is sent: from, to, on the person's own clock; equal hours are none. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** IANA name of the person's time zone. */
  readonly zone: string;
};

export const mailStops = ["person", "link", "refused"] as const;
/** Who ended the mails: the person in the app, the link in a mail, or the mail server that knows no such address. */
export type MailStop = (typeof mailStops)[number];

type Facts =
  | {
      readonly kind: "checked-in";
      readonly id: string;
      readonly ratings: Ratings;
      readonly line: string | null;
      readonly care: Care | null;
    }
  /** The numbers of a check-in were unusually low for this person (`trend.ts`). */
  | { readonly kind: "invitation-made"; readonly checkIn: string; readonly scale: keyof Ratings }
  | { readonly kind: "invitation-set-aside"; readonly forGood: boolean }
  | {
      readonly kind: "act-added";
      readonly act: string;
      readonly text: string;
      readonly when: DateInterval | null;
      readonly with: string | null;
      readonly firstStep: string | null;
      readonly obstacle: string | null;
      readonly care: Care | null;
    }
  | { readonly kind: "act-done" | "act-dropped" | "act-reopened"; readonly act: string }
  | { readonly kind: "act-moved"; readonly act: string; readonly when: DateInterval | null }
  /** Its date went by, it was asked about, and the person left it as it is. */
  | { readonly kind: "act-let-be"; readonly act: string }
  | {
      readonly kind: "thanks-noted";
      readonly id: string;
      readonly direction: ThanksDirection;
      readonly text: string;
      /** The day it happened, ISO. */
      readonly on: string;
      readonly party: string | null;
      /** Where somebody new stands on the fan; null leaves the fan as it is. */
      readonly ring: Ring | null;
      readonly care: Care | null;
    }
  | { readonly kind: "thanks-struck" | "thanks-restored"; readonly id: string }
  | {
      readonly kind: "asset-noted";
      readonly asset: string;
      readonly assetKind: AssetKind;
      readonly text: string;
      readonly care: Care | null;
    }
  | { readonly kind: "asset-used"; readonly asset: string; readonly use: string }
  | {
      readonly kind: "asset-tied";
      readonly asset: string;
      readonly task: string | null;
      readonly party: string | null;
    }
  | { readonly kind: "asset-struck" | "asset-restored"; readonly asset: string }
  | {
      readonly kind: "talk-opened";
      readonly talk: string;
      readonly talkKind: TalkKind;
      /** The act of a follow-up, the record that is looked at again; null where it is about nothing in particular. */
      readonly about: string | null;
      readonly lang: Lang;
    }
  | {
      readonly kind: "talk-said";
      readonly talk: string;
      readonly topic: string;
      readonly text: string;
      /** The core of it, short enough to be quoted; null where there is none. */
      readonly gist: string | null;
      readonly parties: readonly NamedParty[];
      readonly care: Care | null;
    }
  | { readonly kind: "talk-left"; readonly talk: string; readonly topic: string }
  | { readonly kind: "talk-closed"; readonly talk: string }
  /** The person said that their words were misread. */
  | { readonly kind: "care-eased" }
  | { readonly kind: "reminders-chosen"; readonly reminders: Reminders }
  /** `words`: whether the acts stand in the calendar in the person's own words. */
  | { readonly kind: "feed-opened"; readonly token: string; readonly words: boolean }
  | { readonly kind: "feed-revoked" }
  /** Nothing but the question whether it is theirs is sent there until it is confirmed. `confirm` and `stop` are secret parts of links. */
  | {
      readonly kind: "mail-address-given";
      readonly address: string;
      readonly lang: Lang;
      readonly confirm: string;
      readonly stop: string;
    }
  | { readonly kind: "mail-address-confirmed" | "mail-resumed" | "mail-address-removed" }
  | { readonly kind: "mail-stopped"; readonly by: MailStop }
  /** One process took the mail of that day on itself; without `mail-sent` behind it, another may after a while. */
  | { readonly kind: "mail-begun" | "mail-sent"; readonly on: string }
  /** The part of a record that was chosen went to whoever answers inquiries. What was in it is not kept. */
  | { readonly kind: "inquiry-sent"; readonly id: string; readonly session: string };

/** Facts in the past tense about the weeks between sessions. Never edited. */
export type WeeksEvent = Moment & Facts;
export type WeeksFact = Facts;
