import type { Browser } from "playwright-core";
import type { House } from "./house.ts";
import { prepare } from "./prepare.ts";
import type { Report } from "./report.ts";
import { reload, visit } from "./visit.ts";
import { words } from "./words.ts";

/** Longer than a page takes to notice that its server is back (ms). */
const noticedMs = 5_000;

/** The interface opens without its server, and says kindly what needs it. */
export async function offline(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Installable, and there without the server");
  const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const id = await prepare(house.url, "ja", 2);
  await visit(page, house.url);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await reload(page);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector("link[rel=manifest]");
    return (await fetch(link?.getAttribute("href") ?? "")).json();
  });
  report.check("a manifest with icons", Array.isArray(manifest.icons) && manifest.icons.length >= 3);
  await visit(page, `${house.url}/sessions/${id}`);
  await page.getByRole("textbox", { name: words.ja.answer_label }).fill("つながらないところで書いた言葉");
  await house.restart(async () => {
    await visit(page, `${house.url}/help`);
    await page.getByRole("heading", { name: words.ja.help_title, level: 1 }).waitFor();
    report.check(
      "help and contacts open without the server",
      (await page.locator("main a[href^='tel:']").count()) > 3,
    );
    await visit(page, `${house.url}/sessions/${id}`);
    await page.getByRole("heading", { name: words.ja.unreachable_title }).waitFor();
    report.check("a session says that it needs the server", true);
  });
  const again = page.getByRole("button", { name: words.ja.load_again });
  await again.or(page.getByRole("textbox")).first().waitFor();
  // The page may notice by itself, before anybody presses.
  if (await again.isVisible()) await again.click({ timeout: noticedMs }).catch(() => {});
  const field = page.getByRole("textbox", { name: words.ja.answer_label });
  await field.waitFor();
  report.check(
    "and the draft is there afterwards",
    (await field.inputValue()) === "つながらないところで書いた言葉",
  );
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map((request) => new URL(request.url).pathname);
  });
  report.check("no session is kept in the browser's cache", !cached.some((path) => path.startsWith("/api/")));
  await context.close();
}
