import type { OpenAPIHono } from "@hono/zod-openapi";
import { respondWithProblem } from "../problem.ts";
import type { Store } from "../store/store.ts";

/** For whoever watches over the process: it lives; it can serve. */
export function addHealth(app: OpenAPIHono, check: Store["check"]): void {
  app.get("/livez", (c) => c.json({ status: "live", name: "kaname" }, 200));
  app.get("/readyz", async (c) => {
    try {
      await check();
    } catch {
      return respondWithProblem(c, "storage-unavailable");
    }
    return c.json({ status: "ready" }, 200);
  });
}
