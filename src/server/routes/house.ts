import { createRoute } from "@hono/zod-openapi";
import { houseAnswer, problemResponse } from "../schemas.ts";
import type { Api } from "./api.ts";

const houseRoute = createRoute({
  method: "get",
  path: "/house",
  summary: "What whoever runs this set up: counsellors to turn to, and whether inquiries are answered",
  responses: {
    200: { description: "The setup.", content: { "application/json": { schema: houseAnswer } } },
    ...problemResponse,
  },
});

export function addHouse({ app, house: { counsellors, inquiryAddress, mailer } }: Api): void {
  app.openapi(houseRoute, (c) =>
    c.json({ counsellors, takesInquiries: inquiryAddress !== null, sendsMail: mailer !== null }, 200),
  );
}
