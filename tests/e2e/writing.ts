import type { Browser, Page } from "playwright-core";
import { openPage } from "./open-page.ts";
import { rate, readSession, say, start } from "./play.ts";
import type { Report } from "./report.ts";
import { reload } from "./visit.ts";
import { words } from "./words.ts";

/** Nothing that a person writes is lost or sent twice, and an input method's Enter sends nothing. */
export async function writing(browser: Browser, url: string, report: Report): Promise<void> {
  report.begin("Writing");
  const { page } = await openPage(browser, url, "ja");
  await reload(page);
  await start(page, "ja", 15);
  await rate(page, "ja");
  const isWriting = await page.getByRole("textbox").evaluate((field) => field === document.activeElement);
  report.check("after the sliders, the keyboard goes on in the text field", isWriting);
  await draftSurvives(page, report);
  await failedSendKeepsText(page, report);
  await lostAnswerCountsOnce(page, report);
  await goesBack(page, report);
  await inputMethod(page, report);
  await page.context().close();
}

async function draftSurvives(page: Page, report: Report): Promise<void> {
  const field = page.getByRole("textbox");
  await field.fill("途中まで書いた言葉");
  await reload(page);
  report.check("a draft survives a reload", (await field.inputValue()) === "途中まで書いた言葉");
}

async function failedSendKeepsText(page: Page, report: Report): Promise<void> {
  const field = page.getByRole("textbox");
  await field.fill("つながらないときの言葉");
  await page.context().setOffline(true);
  await page.keyboard.press("Control+Enter");
  await page.getByText(words.ja.send_unreachable).waitFor();
  report.check("a failed send keeps the text", (await field.inputValue()) === "つながらないときの言葉");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: words.ja.send_again }).click();
  report.check("after sending, the field is empty", await emptied(page));
  report.check("a retried send arrives once", (await timesSaid(page, "つながらないときの言葉")) === 1);
}

async function lostAnswerCountsOnce(page: Page, report: Report): Promise<void> {
  const text = "答えだけが届かなかった言葉";
  let isLost = false;
  await page.route("**/turns", async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole("textbox").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: words.ja.send_again }).click();
  await page.getByText(words.ja.send_unreachable).waitFor({ state: "detached" });
  await page.unroute("**/turns");
  report.check("words whose answer was lost count once", (await timesSaid(page, text)) === 1);
}

async function goesBack(page: Page, report: Report): Promise<void> {
  const before = await readSession(page);
  await say(page, "やっぱり取り消す言葉");
  const news = await page.locator("[role=status]").allTextContents();
  const turn = (await readSession(page)).exchanges.at(-1)?.turn.text ?? "";
  report.check(
    "a screen reader hears each turn once",
    news.filter((text) => text === turn).length === 1,
    news.join(" | "),
  );
  report.check(
    "focus stays where the person writes",
    await page.getByRole("textbox").evaluate((field) => field === document.activeElement),
  );
  await page.getByRole("button", { name: words.ja.go_back }).click();
  await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
  const after = await readSession(page);
  report.check("one step back takes the answer back", after.exchanges.length === before.exchanges.length);
  report.check(
    "and puts its words into the field",
    (await page.getByRole("textbox").inputValue()) === "やっぱり取り消す言葉",
  );
  await page.getByRole("textbox").fill("");
}

async function inputMethod(page: Page, report: Report): Promise<void> {
  const field = page.getByRole("textbox");
  const { exchanges } = await readSession(page);
  await page.evaluate(() => localStorage.setItem("kaname.send-key", "enter"));
  await reload(page);
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "えいぎょうぶ", selectionStart: 6, selectionEnd: 6 });
  // What Chromium gives for the Enter that accepts a conversion: key code 229, in the middle of a composition.
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: 229,
  });
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: 13,
  });
  await page.waitForTimeout(300);
  report.check(
    "an input method's Enter sends nothing",
    (await readSession(page)).exchanges.length === exchanges.length,
  );
  await session.send("Input.insertText", { text: "営業部" });
  report.check("the converted words are in the field", (await field.inputValue()).includes("営業部"));
  const sent = page.waitForResponse((response) => response.url().endsWith("/turns"));
  await page.keyboard.press("Enter");
  await sent;
  report.check(
    "the next Enter sends, as the setting says",
    (await readSession(page)).exchanges.length === exchanges.length + 1,
  );
}

/** Whether the field is cleared once the answer is there. */
function emptied(page: Page): Promise<boolean> {
  return page
    .waitForFunction(() => document.querySelector("textarea")?.value === "")
    .then(() => true)
    .catch(() => false);
}

async function timesSaid(page: Page, text: string): Promise<number> {
  return (await readSession(page)).exchanges.filter(({ said }) => said === text).length;
}
