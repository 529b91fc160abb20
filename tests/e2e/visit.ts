import type { Page } from "playwright-core";

/** Opens an address of the app. Written pages can be read before their scripts are there; a test acts when they are. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await isLive(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: "commit" });
  await isLive(page);
}

/** On a phone a page rests until somebody is near. The app marks the document itself (`src/web/common/use-live-mark.ts`). */
async function isLive(page: Page): Promise<void> {
  await page.locator("html").evaluate((root) => {
    root.dataset["near"] = "";
  });
  await page.locator("html[data-live]").waitFor({ state: "attached" });
}
