import { createHash } from "node:crypto";
import type { DueMail, WeeksState } from "../../weeks/index.ts";
import type { MailLinks } from "./mail-links.ts";
import type { Mail } from "./mailer.ts";
import { mailWords } from "./mail-words.ts";

type MailState = NonNullable<WeeksState["mail"]>;

/** Asks whoever has the address whether it is theirs. */
export function confirmMail({ address, lang, confirm }: MailState, links: MailLinks): Mail {
  const { confirmSubject, confirmText } = mailWords[lang];
  return {
    to: address,
    subject: confirmSubject,
    text: confirmText(links.confirm(confirm), links.isNear),
    id: idOf("confirm", confirm),
    headers: automatic,
  };
}

/** The mail of one day. One press in the mail program stops all of them (RFC 8058). */
export function reminderMail({ address, lang, stop }: MailState, due: DueMail, links: MailLinks): Mail {
  const { reminderSubject, reminderText } = mailWords[lang];
  const link = links.stop(stop);
  const { checkIn, plan, isNear } = links;
  return {
    to: address,
    subject: reminderSubject,
    text: reminderText(due, { checkIn, plan, stop: link, isNear }),
    id: idOf(due.on, stop),
    headers: {
      ...automatic,
      "List-Unsubscribe": `<${link}>`,
      // A mail provider presses it from outside, and only under https.
      ...(link.startsWith("https://") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
    },
  };
}

/** Keeps holiday replies from coming back. */
const automatic = { "Auto-Submitted": "auto-generated" } as const;

/** Says which mail it is to a mailbox that gets it twice, and nothing to anybody else. */
function idOf(what: string, secret: string): string {
  return `kaname.${createHash("sha256").update(`${what} ${secret}`).digest("hex").slice(0, 40)}`;
}
