import type { Browser, Page } from "playwright-core";
import { startSmtp } from "../../src/server/mail/smtp.fixture.ts";
import { openHouse } from "./house.ts";
import { lookAt } from "./look.ts";
import { openPage } from "./open-page.ts";
import { prepare } from "./prepare.ts";
import type { Report } from "./report.ts";
import { visit } from "./visit.ts";
import { words } from "./words.ts";

/** More turns than a session has. */
const wholeSession = 120;
const address = "person@example.com";
const counsellor = "counsellor@example.org";
const message = "評価のことで、一度話を聞いてほしいです";

/** In a house with a mail server: reminders by mail, an inquiry, and the record that a look again leaves. */
export async function reachingOut(browser: Browser, report: Report): Promise<void> {
  report.begin("Mails, an inquiry, a look again");
  const smtp = await startSmtp();
  const house = await openHouse({
    smtpUrl: smtp.url,
    mailFrom: "Kaname <kaname@example.org>",
    inquiryAddress: counsellor,
  });
  try {
    const { page, foreign, complaints } = await openPage(browser, house.url, "ja");
    await mails(page, house.url, smtp.mails, report);
    const session = await prepare(house.url, "ja", wholeSession, ({ done }) => done);
    await inquiry(page, house.url, session, report);
    report.check("its text is the one that was shown", (smtp.mails.at(-1)?.text ?? "").includes(message));
    report.check("nobody else is asked", foreign.length === 0, foreign.join("\n"));
    report.check("the browser complains of nothing", complaints.length === 0, complaints.join("\n"));
    await page.context().close();
    await prepare(house.url, "en", wholeSession, ({ done }) => done);
    await lookAgain(browser, house.url, report);
  } finally {
    await house.close();
    await smtp.stop();
  }
}

async function mails(
  page: Page,
  url: string,
  sent: readonly { readonly to: string; readonly text: string }[],
  report: Report,
): Promise<void> {
  const word = words.ja;
  await visit(page, `${url}/reminders`);
  await page.getByLabel(word.mail_address, { exact: true }).fill(address);
  await page.getByRole("button", { name: word.mail_ask, exact: true }).click();
  await page.getByRole("button", { name: word.mail_ask_again }).waitFor();
  report.check("a mail asks whose address it is", sent.length === 1 && sent[0]?.to === address);
  await lookAt(page, "ja-reminders-mail", report);
  await page.goto(/http\S+\/mail\/confirm\/\S+/u.exec(sent[0]?.text ?? "")?.[0] ?? "");
  await lookAt(page, "ja-mail-confirm", report);
  await page.getByRole("button").click();
  await page.getByRole("button").waitFor({ state: "detached" });
  await visit(page, `${url}/reminders`);
  await page.getByRole("button", { name: word.mail_stop, exact: true }).click();
  await page.getByRole("button", { name: word.mail_resume, exact: true }).waitFor();
  report.check("confirmed by its link, stopped by one press", true);
}

async function inquiry(page: Page, url: string, session: string, report: Report): Promise<void> {
  const word = words.ja;
  await visit(page, `${url}/sessions/${session}/someone`);
  await page.getByLabel(word.inquiry_message).fill(message);
  await page.getByText(word.inquiry_no_answer, { exact: true }).click();
  await page.getByRole("button", { name: word.inquiry_look }).click();
  const shown = page.locator("pre");
  await shown.waitFor();
  report.check("an inquiry is shown before it goes", (await shown.innerText()).includes(message));
  await lookAt(page, "ja-inquiry", report);
  await page.getByRole("checkbox").first().check({ force: true });
  report.check("what is chosen since is shown anew first", (await shown.count()) === 0);
  await page.getByRole("button", { name: word.inquiry_look }).click();
  await page.getByRole("button", { name: word.inquiry_send }).click();
  await page.getByRole("button", { name: word.inquiry_keep_copy }).waitFor();
  report.check("an inquiry is sent", true);
}

/** What somebody answers who looks at their work again. */
const answers = [
  "It still sounds like me",
  "Sam, the night porter",
  "Sam waved from the loading bay",
  "They seem well",
  "I see the beds now, and not the list",
  "I will call on Sam next Tuesday",
];

async function lookAgain(browser: Browser, url: string, report: Report): Promise<void> {
  const word = words.en;
  const { page, complaints } = await openPage(browser, url, "en");
  await visit(page, `${url}/overview`);
  await page.getByRole("button", { name: word.overview_look }).click();
  const done = page.getByRole("link", { name: word.look_open });
  const field = page.getByLabel(word.answer_label);
  for (const text of answers) {
    await field.or(done).first().waitFor();
    if (await done.isVisible()) break;
    await field.fill(text);
    await page.getByRole("button", { name: word.talk_say, exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: text }).first().waitFor();
  }
  await done.click();
  await page.getByRole("heading", { name: word.look_title }).waitFor();
  report.check(
    "a look again leaves a record with the line that was added",
    await page.getByText("I see the beds now, and not the list", { exact: true }).isVisible(),
  );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "PDF" }).click(),
  ]);
  report.check("it comes as a file", file.suggestedFilename().endsWith(".pdf"));
  await lookAt(page, "en-look", report);
  report.check("the browser complains of nothing here", complaints.length === 0, complaints.join("\n"));
  await page.context().close();
}
