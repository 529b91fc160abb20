import { randomUUID } from "node:crypto";
import { careAnswerSchema, checkInSchema, invitationAnswerSchema } from "../../../api/index.ts";
import type { Api } from "../api.ts";
import { additionRoute, createWeeksWriter, settingRoute } from "./write-weeks.ts";

const checkInRoute = additionRoute(
  "/me/check-ins",
  "Note how it is: six ratings and one line",
  checkInSchema,
);
const invitationRoute = settingRoute(
  "patch",
  "/me/invitation",
  "Set the invitation to look again aside, this once or for good",
  invitationAnswerSchema,
);
const careRoute = settingRoute(
  "patch",
  "/me/care",
  "Say that your words were misread; after a danger to life the contacts stay in view",
  careAnswerSchema,
);

export function addCheckIns({ app, ...api }: Api): void {
  const write = createWeeksWriter(api);

  app.openapi(checkInRoute, async (c) => {
    const checkIn = c.req.valid("json");
    return write(c, 201, { checkIn }, { do: "check-in", id: randomUUID(), ...checkIn });
  });

  app.openapi(invitationRoute, async (c) => {
    const invitation = c.req.valid("json");
    return write(c, 200, { invitation }, { do: "set-invitation-aside", ...invitation });
  });

  app.openapi(careRoute, async (c) => write(c, 200, { care: "misread" }, { do: "ease-care" }));
}
