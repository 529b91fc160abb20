import type { Browser } from "playwright-core";
import type { House } from "./house.ts";
import { lookAt } from "./look.ts";
import { openPage } from "./open-page.ts";
import { prepare } from "./prepare.ts";
import type { Report } from "./report.ts";
import { visit } from "./visit.ts";

/** The button beside an answer: "revise_open" around the answer's own words. */
const revising = { ja: /を言い直す$/u, en: /^Say “/u } as const;

/** The pages around the session, and the dialog that says an answer otherwise, in both languages. */
export async function pages(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Pages around the session");
  for (const lang of ["ja", "en"] as const) {
    const { page } = await openPage(browser, house.url, lang);
    for (const [name, path] of [
      ["settings", "/settings"],
      ["example", "/example"],
      ["helping", "/help"],
      ["nowhere", "/no/such/page"],
    ] as const) {
      await visit(page, `${house.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await lookAt(page, `${lang}-${name}`, report);
    }
    await visit(page, `${house.url}/sessions/${await prepare(house.url, lang, 5)}`);
    await page.getByRole("button", { name: revising[lang] }).last().click();
    await page.getByRole("dialog").waitFor();
    await lookAt(page, `${lang}-revise`, report);
    await page.context().close();
  }
}
