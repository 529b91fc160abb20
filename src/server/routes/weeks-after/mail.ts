import { randomBytes } from "node:crypto";
import { mailAddressSchema, mailChangeSchema } from "../../../api/index.ts";
import { mailLinks } from "../../mail/mail-links.ts";
import { confirmMail } from "../../mail/messages.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import type { Api } from "../api.ts";
import { additionRoute, createWeeksWriter, endRoute, settingRoute } from "./write-weeks.ts";

const giveRoute = additionRoute(
  "/me/mail-address",
  "Give an address for reminders; it is asked by mail whether it is yours",
  mailAddressSchema,
);
const changeRoute = settingRoute("patch", "/me/mail", "Stop the mails, or have them again", mailChangeSchema);
const removeRoute = endRoute("/me/mail-address", "Take the address away");

/** Random bytes of a link's secret part: enough that nobody finds it by trying. */
const secretBytes = 24;

export function addMail({ app, ...api }: Api): void {
  const { weeks, identify, house, ownOrigin } = api;
  const write = createWeeksWriter(api);

  app.openapi(giveRoute, async (c) => {
    const { mailer } = house;
    if (!mailer) return respondWithProblem(c, "not-found");
    const given = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const secret = () => randomBytes(secretBytes).toString("base64url");
    const command = { do: "give-mail-address", ...given, confirm: secret(), stop: secret() } as const;
    const person = await identify();
    const written = await weeks.write(person, key, { mail: given }, command);
    if (written.type === "nothing-to-correct") return respondWithProblem(c, "too-many-addresses");
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    const { mail } = written.state;
    if (mail) {
      const outcome = await mailer.send(confirmMail(mail, mailLinks(house, ownOrigin())));
      if (outcome.type === "refused") {
        await weeks.write(person, secret(), { mail: "refused" }, { do: "remove-mail-address" });
        return respondWithProblem(c, "mail-refused");
      }
      if (outcome.type === "failed") return respondWithProblem(c, "mail-not-sent");
    }
    return c.json(presentWeeks(written, house), 201);
  });

  app.openapi(changeRoute, async (c) => {
    const { op } = c.req.valid("json");
    return write(
      c,
      200,
      { mail: op },
      op === "stop" ? { do: "stop-mail", by: "person", stop: null } : { do: "resume-mail", stop: null },
    );
  });

  app.openapi(removeRoute, async (c) => write(c, 200, { mail: "remove" }, { do: "remove-mail-address" }));
}
