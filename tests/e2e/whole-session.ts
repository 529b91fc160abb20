import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { lookAt } from "./look.ts";
import { openPage } from "./open-page.ts";
import { answer, readSession, start } from "./play.ts";
import type { Report } from "./report.ts";
import { reload } from "./visit.ts";
import { words, type Lang } from "./words.ts";

/** More answers than any session takes. */
const longestSession = 80;

/** From the first page to the record, in one language, looking around on the way. */
export async function wholeSession(browser: Browser, url: string, lang: Lang, report: Report): Promise<void> {
  report.begin(`A whole session, ${lang}`);
  const { page, foreign, complaints } = await openPage(browser, url, lang);
  const word = words[lang];

  await lookAt(page, `${lang}-home`, report);
  await start(page, lang, 30);
  await lookAt(page, `${lang}-rating`, report);
  for (let turn = 0; turn < 8; turn++) await answer(page, lang);
  await lookAt(page, `${lang}-talk`, report);
  await lookAtPhoneFan(page, lang, report);

  await page.getByRole("button", { name: word.help_open, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await lookAt(page, `${lang}-help`, report);
  await page.keyboard.press("Escape");

  for (let turn = 0; turn < longestSession && (await answer(page, lang)); turn++);
  const session = await readSession(page);
  report.check(`${lang}: the session comes to its end`, session.done, `${session.turns} turns`);
  await lookAt(page, `${lang}-end`, report);

  await page.getByRole("link", { name: word.done_record }).click();
  await page.getByRole("heading", { name: word.record_title }).waitFor();
  await lookAt(page, `${lang}-record`, report);
  await downloadTheRecord(page, lang, report);
  await correctTheRecord(page, lang, report);

  report.check(`${lang}: no request to anybody else`, foreign.length === 0, foreign.join("\n"));
  report.check(`${lang}: nothing in the console`, complaints.length === 0, complaints.join("\n"));
  await page.context().close();
}

async function lookAtPhoneFan(page: Page, lang: Lang, report: Report): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("radio", { name: words[lang].pane_fan.split(/[（ ]/u)[0] ?? "" }).click();
  await lookAt(page, `${lang}-fan`, report);
}

/** How each kind of file begins. Workbooks are ZIP archives. */
const beginnings = {
  pdf: "%PDF",
  xlsx: "PK",
  md: "#",
  json: "{",
  png: "\u0089PNG",
  svg: "<svg",
  ics: "BEGIN:VCALENDAR",
};

async function downloadTheRecord(page: Page, lang: Lang, report: Report): Promise<void> {
  const word = words[lang];
  const plan = lang === "ja" ? word.download_job_card : word.download_career_plan;
  await page.getByRole("button", { name: word.download_more, exact: true }).click();
  const wanted: readonly (readonly [string, keyof typeof beginnings])[] = [
    [`${word.record_title} PDF`, "pdf"],
    [`${word.record_title} Excel`, "xlsx"],
    [`${word.record_title} Markdown`, "md"],
    [`${word.record_title} JSON`, "json"],
    [`${word.record_title} ${word.download_calendar}`, "ics"],
    [`${plan} PDF`, "pdf"],
    [`${word.download_verbatim} Excel`, "xlsx"],
    [`${word.fan_label} PNG`, "png"],
    [`${word.fan_label} SVG`, "svg"],
  ];
  for (const [name, ending] of wanted) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = await downloading;
    const content = readFileSync(await file.path(), "latin1");
    const isWell = file.suggestedFilename().endsWith(`.${ending}`) && content.startsWith(beginnings[ending]);
    report.check(`${lang}: ${name} is downloaded`, isWell);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function correctTheRecord(page: Page, lang: Lang, report: Report): Promise<void> {
  const word = words[lang];
  const strikes = page.getByRole("button", { name: new RegExp(`^${word.line_strike}`, "u") });
  const before = await strikes.count();
  report.check(`${lang}: the record holds lines`, before > 0);
  if (before === 0) return;
  await strikes.first().click();
  const restore = page.getByRole("button", { name: new RegExp(`^${word.line_restore}`, "u") });
  await restore.waitFor();
  report.check(`${lang}: a struck line can be restored`, (await strikes.count()) === before - 1);
  await restore.click();
  await restore.waitFor({ state: "detached" });
  report.check(`${lang}: a restored line is back`, (await strikes.count()) === before);

  await page
    .getByRole("button", { name: new RegExp(`^${word.line_edit}`, "u") })
    .first()
    .click();
  const edited = lang === "ja" ? "言い直した言葉" : "Said in other words";
  await page.getByRole("textbox").fill(edited);
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByText(edited).first().waitFor();
  await reload(page);
  await page.getByText(edited).first().waitFor();
  report.check(`${lang}: an edited line stays edited`, true);

  await page
    .getByRole("button", { name: new RegExp(`^${word.line_cited}`, "u") })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  report.check(`${lang}: a line shows where it was said`, (await page.locator("mark").count()) > 0);
  await page.keyboard.press("Escape");
}
