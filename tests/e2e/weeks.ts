import type { Browser, Page } from "playwright-core";
import { lookAt } from "./look.ts";
import { openPage } from "./open-page.ts";
import type { Report } from "./report.ts";
import { visit } from "./visit.ts";
import { words, type Lang } from "./words.ts";

/** What one person writes in these weeks. */
const lines = {
  ja: {
    act: "病棟へ点検の様子を聞きに行く",
    who: "夜勤の看護師さん",
    seen: "点検の札が貼ってあった",
    heard: "助かると言われた",
    risk: "もう死にたい",
  },
  en: {
    act: "Ask on the ward how the checks went",
    who: "the night nurses",
    seen: "Our tag hung beside the call button",
    heard: "They said it helps",
    risk: "I want to die",
  },
} as const satisfies Record<Lang, Record<string, string>>;

/** The weeks after by keyboard and pointer: a check-in, a step and what was seen, and contacts before anything else. */
export async function weeks(browser: Browser, url: string, lang: Lang, report: Report): Promise<void> {
  report.begin(`The weeks after (${lang})`);
  const word = words[lang];
  const line = lines[lang];
  const { page, foreign, complaints } = await openPage(browser, url, lang);

  await visit(page, `${url}/check-in`);
  const started = performance.now();
  await checkIn(page, lang, 6, "");
  await page.getByText(word.checkin_kept, { exact: true }).waitFor();
  const seconds = Math.round((performance.now() - started) / 1000);
  report.check("a check-in is kept by keyboard alone", seconds < 60, `${seconds} s`);
  await page.getByRole("button", { name: word.checkin_again }).click();
  await checkIn(page, lang, 4, "");
  await page.locator("main svg[role='img']").waitFor();
  report.check("a second check-in draws the trend", true);
  await lookAt(page, `${lang}-check-in`, report);

  await visit(page, `${url}/plan`);
  await page.getByLabel(word.plan_text, { exact: true }).fill(line.act);
  await page.getByLabel(word.plan_with, { exact: true }).fill(line.who);
  await page.getByRole("button", { name: word.plan_add }).click();
  await page.getByRole("button", { name: word.plan_did_done, exact: true }).click();
  await page.getByRole("button", { name: word.plan_talk }).click();
  for (const text of [line.seen, line.heard]) {
    await page.getByLabel(word.answer_label).fill(text);
    await page.getByRole("button", { name: word.talk_say, exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: text }).waitFor();
  }
  await lookAt(page, `${lang}-talk`, report);
  await page.getByRole("button", { name: word.talk_leave }).click();
  await page.getByRole("link", { name: word.talk_back }).click();
  await page.getByText(line.seen, { exact: true }).waitFor();
  report.check("what was seen stands with the step", true);
  await lookAt(page, `${lang}-plan`, report);

  await visit(page, `${url}/thanks`);
  await page.getByLabel(word.thanks_text, { exact: true }).fill(line.risk);
  await page.getByRole("button", { name: word.thanks_keep }).click();
  const contacts = page.getByRole("region", { name: word.contacts_in_view });
  const misread = contacts.getByRole("button", { name: word.care_life_misread });
  await misread.waitFor();
  report.check(
    "contacts come first, and no thanks are asked for",
    (await page.getByLabel(word.thanks_text, { exact: true }).count()) === 0,
  );
  await lookAt(page, `${lang}-thanks-care`, report);
  await misread.click();
  await page.getByLabel(word.thanks_text, { exact: true }).waitFor();
  report.check("said to be misread, the contacts stay", await contacts.isVisible());
  for (const place of ["assets", "overview", "reminders"] as const) {
    await visit(page, `${url}/${place}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await lookAt(page, `${lang}-${place}`, report);
  }
  report.check("nobody else is asked", foreign.length === 0, foreign.join("\n"));
  report.check("the browser complains of nothing", complaints.length === 0, complaints.join("\n"));
  await page.context().close();
}

async function checkIn(page: Page, lang: Lang, value: number, line: string): Promise<void> {
  const sliders = page.getByRole("slider");
  await sliders.first().waitFor();
  for (let index = 0; index < 6; index++) {
    await sliders.nth(index).focus();
    await page.keyboard.press("Home");
    for (let step = 0; step < value; step++) await page.keyboard.press("ArrowRight");
  }
  await page.getByLabel(words[lang].checkin_line).fill(line);
  await page.keyboard.press("Enter");
}
