import type { Browser } from "playwright-core";
import { startButton } from "./play.ts";
import { visit } from "./visit.ts";
import type { Lang } from "./words.ts";

/** The first page in a fresh profile, and what it asked of others or complained of. */
export async function openPage(browser: Browser, url: string, lang: Lang) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: lang === "ja" ? "ja-JP" : "en-GB",
    reducedMotion: "reduce",
    // The worker that serves pages offline has a test of its own.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) foreign.push(request.url());
  });
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !message.text().includes("blocked by Playwright")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  // Written pages can be read before their scripts are there; a test acts when they are.
  await visit(page, url);
  await startButton(page, lang).waitFor();
  return { page, foreign, complaints };
}
