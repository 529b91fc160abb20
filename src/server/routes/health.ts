import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Metrics } from "../operations/metrics.ts";
import type { Store } from "../store/store.ts";

/** For whoever watches over the process: it lives; it can serve, or what keeps it from serving. */
export function addHealth(app: OpenAPIHono, check: Store["check"]): void {
  app.get("/livez", (c) => c.json({ status: "live", name: "kaname" }, 200));
  app.get("/readyz", async (c) => {
    const checks = await check();
    const isReady = Object.values(checks).every((outcome) => outcome === "ok");
    return c.json({ status: isReady ? "ready" : "not-ready", checks }, isReady ? 200 : 503);
  });
}

export function addMetrics(app: OpenAPIHono, { text, contentType }: Metrics): void {
  app.get("/metrics", async (c) => c.body(await text(), 200, { "content-type": contentType }));
}
