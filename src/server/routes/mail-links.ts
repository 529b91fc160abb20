import { randomUUID } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Lang } from "../../language/index.ts";
import type { WeeksCommand, WeeksState } from "../../weeks/index.ts";
import { isSameSecret } from "../is-same-secret.ts";
import { mailPage, type MailPage } from "../presenters/mail-page.ts";
import type { Api } from "./api.ts";

type MailState = NonNullable<WeeksState["mail"]>;

/**
 * The links of mails. They need no sign-in: whoever has the mail has the secret. Stopping takes one click, and one POST from
 * a mail provider (RFC 8058); a stop by a program that opens every link does no harm, and the page takes it back. Confirming
 * takes a button, because such programs would confirm other people's addresses.
 */
export function addMailLinks(root: OpenAPIHono, { weeks, identify }: Pick<Api, "weeks" | "identify">): void {
  const known = async (secret: string, of: (mail: MailState) => string): Promise<MailState | null> => {
    const { mail } = await weeks.state(await identify());
    return mail && isSameSecret(of(mail), secret) ? mail : null;
  };
  const write = async (command: WeeksCommand): Promise<boolean> => {
    const written = await weeks.write(await identify(), randomUUID(), command, command);
    return written.type === "written";
  };

  root.get("/mail/confirm/:secret", async (c) => {
    const confirm = c.req.param("secret");
    const mail = await known(confirm, (each) => each.confirm);
    if (!mail) return gone(c);
    const page: MailPage =
      mail.from === null ? { kind: "confirm", action: `/mail/confirm/${confirm}` } : { kind: "confirmed" };
    return answer(c, page, [mail.lang]);
  });

  root.post("/mail/confirm/:secret", async (c) => {
    const confirm = c.req.param("secret");
    const mail = await known(confirm, (each) => each.confirm);
    if (!mail || !(await write({ do: "confirm-mail-address", confirm }))) return gone(c);
    return answer(c, { kind: "confirmed" }, [mail.lang]);
  });

  root.on(["GET", "POST"], "/mail/stop/:secret", async (c) => {
    const stop = c.req.param("secret");
    const mail = await known(stop, (each) => each.stop);
    // A HEAD only asks whether there is a page.
    if (mail && c.req.method !== "HEAD") await write({ do: "stop-mail", by: "link", stop });
    return mail ? answer(c, { kind: "stopped", action: `/mail/resume/${stop}` }, [mail.lang]) : gone(c);
  });

  root.post("/mail/resume/:secret", async (c) => {
    const stop = c.req.param("secret");
    const mail = await known(stop, (each) => each.stop);
    if (!mail || !(await write({ do: "resume-mail", stop }))) return gone(c);
    return answer(c, { kind: "resumed" }, [mail.lang]);
  });
}

function gone(c: Context): Response | Promise<Response> {
  return answer(c, { kind: "gone" }, ["ja", "en"], 404);
}

function answer(c: Context, page: MailPage, langs: readonly Lang[], status: 200 | 404 = 200) {
  return c.html(mailPage(page, langs), status, {
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  });
}
