import type { Browser, Page } from "playwright-core";
import { lookAt } from "./look.ts";
import { openPage } from "./open-page.ts";
import { answer, say, start } from "./play.ts";
import type { Report } from "./report.ts";
import { reload } from "./visit.ts";
import { words } from "./words.ts";

/** The browser's own text size, doubled (px). */
const doubled = 32;

/** Contacts stand in view when life is in danger, and large text loses nothing. */
export async function care(browser: Browser, url: string, report: Report): Promise<void> {
  report.begin("Care");
  const { page } = await openPage(browser, url, "ja");
  await largeText(page, "home-200", report);
  await start(page, "ja", 15);
  await answer(page, "ja");
  await say(page, "もう消えてしまいたいです。死にたいと思っています。");
  const numbers = page.locator("main a[href^='tel:']");
  report.check("contacts can be tapped in the turn", (await numbers.count()) > 0);
  await lookAt(page, "ja-care", report);
  await say(page, "読み違いです。疲れているだけです。");
  await reload(page);
  await page.getByRole("region", { name: words.ja.contacts_in_view }).waitFor();
  report.check("contacts stay in view afterwards", true);
  await lookAt(page, "ja-care-after", report);
  await largeText(page, "talk-200", report);
  await page.context().close();
}

async function largeText(page: Page, name: string, report: Report): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: doubled, fixed: doubled } });
  await reload(page);
  await page.waitForTimeout(500);
  await lookAt(page, `ja-${name}`, report);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 16 } });
  await reload(page);
}
