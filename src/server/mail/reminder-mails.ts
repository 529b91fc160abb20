import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { dueMail, mayBeginMail } from "../../weeks/index.ts";
import type { Identify } from "../policies/personal.ts";
import type { WeeksAfter } from "../weeks-after/weeks.ts";
import type { MailLinks } from "./mail-links.ts";
import type { Mailer } from "./mailer.ts";
import { reminderMail } from "./messages.ts";

export type ReminderMailParts = {
  readonly weeks: WeeksAfter;
  readonly identify: Identify;
  readonly mailer: Mailer;
  readonly links: () => MailLinks;
  readonly now: () => Date;
  readonly log: Logger;
};

/**
 * Looks whether a mail is due, and sends it. What is due is read from the person's log every time, and the log also says who
 * has it in hand: of several processes one begins it, and what was begun and cut short is begun again after a while, with the
 * same id. Never throws.
 */
export function createReminderMails(parts: ReminderMailParts): () => Promise<void> {
  const { log } = parts;
  let under: Promise<void> | null = null;
  return () => {
    under ??= look(parts)
      .catch((error: unknown) => log.error({ error: error instanceof Error ? error.name : "" }, "mail"))
      .finally(() => {
        under = null;
      });
    return under;
  };
}

async function look({ weeks, identify, mailer, links, now, log }: ReminderMailParts): Promise<void> {
  const person = await identify();
  const known = await weeks.state(person);
  const isOn = known.mail !== null && known.mail.from !== null && known.mail.stopped === null;
  if (!isOn || !mayBeginMail(known.mail, weeks.clock(known).day, now().toISOString())) return;
  const { state, sessions } = await weeks.open(person);
  const due = dueMail(state, sessions, weeks.clock(state));
  if (!due) return;
  const begun = await weeks.write(person, randomUUID(), due, { do: "begin-mail", on: due.on });
  if (begun.type !== "written" || !begun.state.mail) return;
  const outcome = await mailer.send(reminderMail(begun.state.mail, due, links()));
  switch (outcome.type) {
    case "accepted":
      await weeks.write(person, randomUUID(), due, { do: "note-mail-sent", on: due.on });
      return;
    case "refused":
      log.warn("a mail server knows no such address; no further mails go there");
      await weeks.write(person, randomUUID(), due, { do: "stop-mail", by: "refused", stop: null });
      return;
    case "failed":
      // Begun again later: the log says when.
      log.warn({ code: outcome.code, status: outcome.status }, "a mail could not be sent");
  }
}
