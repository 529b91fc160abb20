import { mayOffer, standingCare } from "./care.ts";
import { addDays, daysBetween, lastDay } from "./days.ts";
import type { MailStop, Moment, WeeksFact } from "./event.ts";
import type { Lang } from "../language/index.ts";
import type { PastSession } from "./past.ts";
import { actsOf } from "./plan.ts";
import { isQuiet, nextCheckIn, usualHours } from "./reminders.ts";
import type { WeeksState } from "./state.ts";

/** Days on which a mail may still come after its day, where the machine was off; later it would only be in the way. */
const latestDays = 2;
/** Days for which the link that confirms an address answers. */
const confirmWithinDays = 3;
/** Addresses that may be given on one day: each brings a mail to whoever has it. */
const addressesADay = 5;
/** Minutes after which a mail that was begun and not sent is begun again; doubled with every attempt. */
const beginAgainMinutes = 10;

/** What a person, a link of theirs, or the sender does about mails. Secrets arrive as arguments. */
export type MailCommand =
  | {
      readonly do: "give-mail-address";
      readonly address: string;
      readonly lang: Lang;
      readonly confirm: string;
      readonly stop: string;
    }
  | { readonly do: "confirm-mail-address"; readonly confirm: string }
  /** `stop` names the address whose mails are meant; in the app it is the one that is there. */
  | { readonly do: "stop-mail"; readonly by: MailStop; readonly stop: string | null }
  | { readonly do: "resume-mail"; readonly stop: string | null }
  | { readonly do: "remove-mail-address" }
  | { readonly do: "begin-mail" | "note-mail-sent"; readonly on: string };

/** The mail of a day: at most one, whatever there is to be reminded of. Holds no words. */
export type DueMail = {
  readonly on: string;
  readonly checkIn: boolean;
  /** The days of acts, oldest first; a day that went by while nothing could be sent is among them. */
  readonly actDays: readonly string[];
};

/** What becomes of a command about mails; null where it does not fit what is there. */
export function decideMail(
  { mail, addressesGiven }: WeeksState,
  command: MailCommand,
  moment: Moment,
): readonly WeeksFact[] | null {
  if (command.do === "give-mail-address") {
    if (addressesGiven.day === moment.day && addressesGiven.count >= addressesADay) return null;
    const { address, lang, confirm, stop } = command;
    return [{ kind: "mail-address-given", address, lang, confirm, stop }];
  }
  if (!mail) return null;
  switch (command.do) {
    case "confirm-mail-address": {
      const isInTime = daysBetween(mail.givenOn, moment.day) <= confirmWithinDays;
      if (command.confirm !== mail.confirm || !isInTime) return null;
      return mail.from === null ? [{ kind: "mail-address-confirmed" }] : [];
    }
    case "stop-mail":
      if (command.stop !== null && command.stop !== mail.stop) return null;
      return mail.stopped === null ? [{ kind: "mail-stopped", by: command.by }] : [];
    case "resume-mail":
      if (command.stop !== null && command.stop !== mail.stop) return null;
      return mail.stopped === null ? [] : [{ kind: "mail-resumed" }];
    case "remove-mail-address":
      return [{ kind: "mail-address-removed" }];
    case "begin-mail":
      return mayBeginMail(mail, command.on, moment.at) ? [{ kind: "mail-begun", on: command.on }] : null;
    case "note-mail-sent":
      return [{ kind: "mail-sent", on: command.on }];
  }
}

/** Whether the mail of that day may be begun at this moment: nobody has it in hand, and it was not tried too often. */
export function mayBeginMail(
  { begun, sentOn }: NonNullable<WeeksState["mail"]>,
  on: string,
  at: string,
): boolean {
  if (sentOn !== null && sentOn >= on) return false;
  if (!begun) return true;
  // What was begun and never sent holds back the next day's mail as well: it says the same.
  const minutes = (Date.parse(at) - Date.parse(begun.at)) / 60_000;
  const attempts = begun.on === on ? begun.attempts : 1;
  return minutes >= beginAgainMinutes * 2 ** (attempts - 1);
}

/** The mail that is to be sent now, by the person's own clock; null where none is, or it has to wait. */
export function dueMail(
  state: WeeksState,
  sessions: readonly PastSession[],
  clock: { readonly day: string; readonly hour: number },
): DueMail | null {
  const { mail } = state;
  if (!mail || mail.from === null || mail.stopped !== null) return null;
  // Whoever needs contacts is asked for nothing.
  if (!mayOffer(standingCare(state, sessions))) return null;
  const { hour, quiet } = state.reminders ?? usualHours;
  if (isQuiet({ quiet }, clock.hour)) return null;
  const afterLast = mail.sentOn === null ? mail.from : addDays(mail.sentOn, 1);
  const first = [afterLast, mail.from, addDays(clock.day, -latestDays)].reduce((a, b) => (a > b ? a : b));
  const isDue = (day: string): boolean =>
    day >= first && (day < clock.day || (day === clock.day && clock.hour >= hour));
  const next = nextCheckIn(state, sessions, clock.day);
  const checkIn = next !== null && isDue(next) && state.checkIns.at(-1)?.day !== clock.day;
  const actDays = state.reminders?.acts
    ? actsOf(state, sessions, clock.day).flatMap(({ status, when }) =>
        status === "open" && when && isDue(lastDay(when)) ? [lastDay(when)] : [],
      )
    : [];
  if (!checkIn && actDays.length === 0) return null;
  return { on: clock.day, checkIn, actDays: [...new Set(actDays)].toSorted() };
}
