import type { Page } from "playwright-core";
import { visit } from "./visit.ts";

/**
 * From the last byte of a session's data to the frame in which its fan stands (ms): opened from the first page, as somebody
 * does who goes on. Measured from outside; the product holds no clock for it.
 */
export async function timeFirstFan(page: Page, url: string, session: string): Promise<number> {
  await visit(page, url);
  const link = page.locator(`a[href="/sessions/${session}"]`).first();
  await link.waitFor();
  await page.evaluate(watchForFan, session);
  await link.click();
  await page.waitForFunction(() => document.documentElement.dataset["fanAfter"] !== undefined);
  return page.evaluate(() => Number(document.documentElement.dataset["fanAfter"]));
}

function watchForFan(session: string): void {
  const { dataset } = document.documentElement;
  delete dataset["fanAfter"];
  performance.clearResourceTimings();
  const seen = new MutationObserver(() => {
    if (document.querySelector("main svg [role=button]") === null) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const shown = performance.now();
      const data = performance
        .getEntriesByType("resource")
        .find(({ name }) => name.endsWith(`/sessions/${session}`));
      const arrived = data instanceof PerformanceResourceTiming ? data.responseEnd : 0;
      dataset["fanAfter"] = String(shown - arrived);
    });
  });
  seen.observe(document.body, { subtree: true, childList: true });
}
