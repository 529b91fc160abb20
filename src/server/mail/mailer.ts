/** One message as text alone: no HTML, so nothing in it can be fetched or counted. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same whenever the same mail is sent again, so that a mailbox can tell. */
  readonly id: string;
  readonly replyTo?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

/** `refused`: the mail server knows no such address. `failed`: it may work later; `code` and `status` name why, and nobody. */
export type MailOutcome =
  | { readonly type: "accepted" }
  | { readonly type: "refused" }
  | { readonly type: "failed"; readonly code: string; readonly status: number | null };

export type Mailer = {
  readonly send: (mail: Mail) => Promise<MailOutcome>;
  /** Whether the mail server answers and takes the login. Sends nothing. */
  readonly check: () => Promise<MailOutcome>;
};

export type MailSettings = {
  /** `smtp://` or `smtps://`, with login and port. */
  readonly smtpUrl: string;
  /** An address, or a name with an address in angle brackets. */
  readonly from: string;
};

/** How long a mail server may take to answer. */
const answerWithinMs = 20_000;
/** SMTP replies that say for good that there is no such mailbox. */
const noSuchMailbox = new Set([550, 551, 553]);

/** Sends through the operator's mail server. Loads and connects nothing before the first mail. */
export function createMailer({ smtpUrl, from }: MailSettings): Mailer {
  const open = async () => {
    const { createTransport } = await import("nodemailer");
    return createTransport({
      url: smtpUrl,
      // A login and an address stay unread on the way, unless the URL says otherwise or the server is this machine.
      ...(isSecureOrNear(smtpUrl) ? {} : { requireTLS: true }),
      connectionTimeout: answerWithinMs,
      greetingTimeout: answerWithinMs,
      socketTimeout: answerWithinMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return {
    send: async ({ to, subject, text, id, replyTo, headers }) => {
      const transport = await open();
      const messageId = `<${id}@${domainOf(from)}>`;
      const reply = replyTo === undefined ? {} : { replyTo };
      const message = { from, to, subject, text, messageId, headers: { ...headers }, ...reply };
      try {
        await transport.sendMail({ ...message, xMailer: false, textEncoding: "base64" });
        return { type: "accepted" };
      } catch (error) {
        return outcomeOf(error);
      } finally {
        transport.close();
      }
    },
    check: async () => {
      const transport = await open();
      try {
        await transport.verify();
        return { type: "accepted" };
      } catch (error) {
        return outcomeOf(error);
      } finally {
        transport.close();
      }
    },
  };
}

/** Of an error only what names nobody: its message may hold the address. */
function outcomeOf(error: unknown): MailOutcome {
  const fields = typeof error === "object" && error !== null ? error : {};
  const code = "code" in fields && typeof fields.code === "string" ? fields.code : "unknown";
  const command = "command" in fields && typeof fields.command === "string" ? fields.command : "";
  const status =
    "responseCode" in fields && typeof fields.responseCode === "number" ? fields.responseCode : null;
  const isRefused = command.startsWith("RCPT") && status !== null && noSuchMailbox.has(status);
  return isRefused ? { type: "refused" } : { type: "failed", code, status };
}

function isSecureOrNear(smtpUrl: string): boolean {
  const { protocol, hostname, searchParams } = new URL(smtpUrl);
  const isNear = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "smtps:" || isNear || searchParams.has("requireTLS") || searchParams.has("ignoreTLS");
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?\s*$/u.exec(from)?.[1] ?? "localhost";
}
