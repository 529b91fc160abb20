import type { Browser, Page } from "playwright-core";
import type { House } from "./house.ts";
import { openPage } from "./open-page.ts";
import { readSession, say } from "./play.ts";
import { prepare, sayOverHttp } from "./prepare.ts";
import type { Report } from "./report.ts";
import { reload, visit } from "./visit.ts";
import { words } from "./words.ts";

const word = words.ja;

/**
 * The session page's promises, one part for each. Those about writing are in writing.ts, about help in care.ts,
 * about listening and keyboards in access.ts, about errors in errors.ts.
 */
export async function musts(browser: Browser, house: House, report: Report): Promise<void> {
  const { page } = await openPage(browser, house.url, "ja");
  await keys(page, house, report);
  await draftThroughRestart(page, house, report);
  await undoWithTheFan(page, house, report);
  await editWithPreview(page, house, report);
  await later(page, house, report);
  await why(page, house, report);
  await suggestions(page, house, report);
  await resumeElsewhere(browser, page, house, report);
  await noFakeDelay(page, house, report);
  await settings(page, house, report);
  await dataIsTheirs(page, house, report);
  await page.context().close();
}

async function open(page: Page, { url }: House, turns: number): Promise<string> {
  const id = await prepare(url, "ja", turns);
  await visit(page, `${url}/sessions/${id}`);
  await page.getByRole("textbox", { name: word.answer_label }).waitFor();
  return id;
}

const field = (page: Page) => page.getByRole("textbox", { name: word.answer_label });

async function keys(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Enter makes a new line, Ctrl or ⌘ and Enter sends; the button is large");
  await open(page, house, 2);
  const before = (await readSession(page)).turns;
  await field(page).fill("一行目");
  await page.keyboard.press("Enter");
  await page.keyboard.type("二行目");
  report.check("Enter makes a new line", (await field(page).inputValue()) === "一行目\n二行目");
  report.check("and sends nothing", (await readSession(page)).turns === before);
  await sent(page, async () => page.keyboard.press("Meta+Enter"));
  report.check("⌘ and Enter send", (await readSession(page)).turns === before + 1);
  await field(page).fill("もう一つ");
  const box = await page.getByRole("button", { name: word.send, exact: true }).boundingBox();
  report.check("the send button is 44 px or more", (box?.height ?? 0) >= 44 && (box?.width ?? 0) >= 44);
  await field(page).fill("");
}

async function draftThroughRestart(page: Page, house: House, report: Report): Promise<void> {
  report.begin("A draft survives a reload and a restart of the server, and is sent after it");
  await open(page, house, 2);
  await field(page).fill("サーバーが止まっているあいだの言葉");
  await house.restart(async () => {
    await page.keyboard.press("Control+Enter");
    await page.getByText(word.send_unreachable).waitFor();
    await page.getByText(word.offline_note).waitFor();
  });
  report.check("a server that is gone is told, and the text stays", (await field(page).inputValue()) !== "");
  await page.getByText(word.offline_note).waitFor({ state: "detached" });
  await reload(page);
  report.check(
    "the draft is there after a reload",
    (await field(page).inputValue()) === "サーバーが止まっているあいだの言葉",
  );
  await field(page).focus();
  await sent(page, async () => page.keyboard.press("Control+Enter"));
  report.check(
    "and is sent once",
    (await said(page)).filter((text) => text?.startsWith("サーバーが")).length === 1,
  );
}

async function undoWithTheFan(page: Page, house: House, report: Report): Promise<void> {
  report.begin("One step back takes the fan back too");
  await open(page, house, 5);
  const names = async () => (await readSession(page)).map.parties.map(({ name }) => name).join();
  const before = await names();
  await say(page, "物流部の人と、品質保証部の人にも届いています。");
  report.check("the fan has grown", (await names()) !== before, await names());
  await sent(page, async () => page.getByRole("button", { name: word.go_back }).click());
  await page.waitForTimeout(200);
  report.check("and is as it was after a step back", (await names()) === before, await names());
  await field(page).fill("");
}

async function editWithPreview(page: Page, house: House, report: Report): Promise<void> {
  report.begin("An earlier answer is edited, after a preview of what changes");
  await open(page, house, 7);
  const before = await readSession(page);
  await page
    .getByRole("button", { name: /言い直す/u })
    .nth(1)
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("工場で検品した部品を、品質保証部に渡しています。");
  await dialog.getByRole("button", { name: word.revise_look }).click();
  await dialog.getByRole("region", { name: word.revise_changes }).waitFor();
  const preview = await dialog.innerText();
  report.check("the preview names what comes onto the fan", preview.includes("品質保証部"), preview);
  report.check("and nothing has changed yet", (await readSession(page)).turns === before.turns);
  await dialog.getByRole("button", { name: word.revise_apply }).click();
  await dialog.waitFor({ state: "detached" });
  const after = await readSession(page);
  report.check(
    "the new words stand",
    after.exchanges.some(({ said }) => said?.includes("検品した") === true),
  );
  const later = before.exchanges.at(-1)?.said ?? null;
  report.check("later words are kept", later === null || after.exchanges.some(({ said }) => said === later));
  report.check(
    "the fan follows",
    after.map.parties.some(({ name }) => name.includes("品質保証部")),
  );
}

async function later(page: Page, house: House, report: Report): Promise<void> {
  report.begin("A question can wait, and comes again only at the end");
  const id = await open(page, house, 2);
  const { asks, text } = present(await readSession(page));
  await sent(page, async () => page.getByRole("button", { name: word.answer_later }).click());
  report.check("the next question is another one", present(await readSession(page)).asks !== asks);
  const topics: (string | null)[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const now = present(await readSession(page));
    topics.push(now.asks);
    if (now.done || (now.asks === asks && now.text !== text)) break;
    const input =
      now.questions === 0 ? ({ do: "continue" } as const) : { say: "営業部の人が助かると思います。" };
    await sayOverHttp(house.url, id, input);
  }
  const outcomes = topics.findIndex((topic) => topic?.startsWith("outcomes.") === true);
  report.check("it comes again", topics.at(-1) === asks, topics.join(" "));
  report.check("not before the outcomes", outcomes >= 0 && outcomes < topics.length - 1, topics.join(" "));
}

async function why(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Every question has its reason and the words it builds on");
  const id = await prepare(house.url, "ja", 30, ({ n, because }) => n > 4 && because.length > 0);
  await visit(page, `${house.url}/sessions/${id}`);
  const turn = present(await readSession(page));
  await page.getByRole("button", { name: turn.questions === 1 ? word.why_question : word.why_words }).click();
  const reason = page.getByText(turn.why);
  await reason.waitFor();
  const isInView = await reason.evaluate((it) => {
    const pane = it.closest("section")?.getBoundingClientRect();
    return pane !== undefined && it.getBoundingClientRect().bottom <= pane.bottom + 1;
  });
  report.check("the reason can be read where it opens", isInView);
  const [first] = turn.because;
  const session = await readSession(page);
  const said = session.exchanges.find(({ turn }) => turn.n === first?.turn)?.said ?? "";
  const quoted = `「${said.slice(first?.start, first?.end)}」`;
  report.check(
    "with the person's own words",
    first !== undefined && (await page.getByRole("listitem").filter({ hasText: quoted }).last().isVisible()),
    quoted,
  );
}

async function suggestions(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Short answers stand beside free text, never instead of it");
  const id = await prepare(house.url, "ja", 60, (turn) => turn.suggestions.length > 0);
  await visit(page, `${house.url}/sessions/${id}`);
  const session = await readSession(page);
  const [first] = present(session).suggestions;
  report.check("some question has suggestions", first !== undefined);
  if (first === undefined) return;
  await page.getByRole("button", { name: first, exact: true }).click();
  report.check("a suggestion goes into the field", (await field(page).inputValue()) === first);
  report.check("and is not sent by itself", (await readSession(page)).turns === session.turns);
  await field(page).fill("");
}

async function resumeElsewhere(browser: Browser, page: Page, house: House, report: Report): Promise<void> {
  report.begin("Pause, and resume in another browser with a recap");
  const id = await open(page, house, 6);
  await page.getByRole("link", { name: word.session_pause }).first().click();
  await page.getByRole("link", { name: word.home_continue }).waitFor();
  const other = await openPage(browser, house.url, "ja");
  await other.page.getByRole("link", { name: word.home_continue }).click();
  await other.page.waitForURL(`**/sessions/${id}`);
  const [greeting = ""] = word.recap.split("{");
  await other.page.getByText(greeting).waitFor();
  report.check("the other browser tells where we were", true);
  await say(other.page, "続きを話します。");
  // It goes when the page has drawn the turn, which may be a moment after the answer came.
  const isGone = await other.page
    .getByText(greeting)
    .waitFor({ state: "hidden", timeout: 2_000 })
    .then(
      () => true,
      () => false,
    );
  report.check("once, and not again with the next turn", isGone);
  report.check("and goes on", (await said(other.page)).includes("続きを話します。"));
  await other.page.context().close();
}

async function noFakeDelay(page: Page, house: House, report: Report): Promise<void> {
  report.begin("No fake delay; a sign of waiting only after a second");
  await open(page, house, 2);
  await page.route("**/turns", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue();
  });
  await field(page).fill("ゆっくり届く言葉");
  const started = Date.now();
  await page.keyboard.press("Control+Enter");
  const sending = page.getByText(word.sending, { exact: true });
  await sending.waitFor();
  report.check("the sign comes after a second", Date.now() - started >= 900, `${Date.now() - started} ms`);
  await sending.waitFor({ state: "detached" });
  await page.unroute("**/turns");
}

async function settings(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Settings hold on every page");
  await visit(page, `${house.url}/settings`);
  await page.getByRole("radio", { name: word.settings_text_larger }).check({ force: true });
  await page.getByRole("radio", { name: word.settings_theme_dark }).check({ force: true });
  await reload(page);
  const look = await page.evaluate(() => {
    const root = document.documentElement;
    return `${getComputedStyle(root).fontSize} ${getComputedStyle(root).colorScheme}`;
  });
  report.check("text size and appearance survive a reload", look === "21px dark", look);
  await page.getByRole("radio", { name: "English" }).check({ force: true });
  await page.getByRole("heading", { name: words.en.settings_title, level: 1 }).waitFor();
  report.check("the language changes at once", (await page.locator("html").getAttribute("lang")) === "en");
  await page.getByRole("radio", { name: "日本語" }).check({ force: true });
  await page.evaluate(() => localStorage.clear());
}

async function dataIsTheirs(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Export and delete, without asking anybody");
  await open(page, house, 2);
  await field(page).fill("消えるはずの下書き");
  await visit(page, `${house.url}/settings`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: word.data_export }).click();
  report.check("everything comes as one archive", (await downloading).suggestedFilename().endsWith(".zip"));
  await page.getByRole("button", { name: word.data_delete }).click();
  await page.getByRole("dialog").getByRole("button", { name: word.data_delete_yes }).click();
  await page.getByText(word.data_deleted).waitFor();
  const left = await page.evaluate(() => Object.entries(localStorage).flat().join(" "));
  report.check("no draft is left in the browser", !left.includes("消えるはず"), left);
  await visit(page, house.url);
  await page.getByRole("button", { name: word.start_agree }).waitFor();
  report.check("and the first page is as for somebody new", true);
}

function present(session: Awaited<ReturnType<typeof readSession>>) {
  const turn = session.exchanges.at(-1)?.turn;
  if (!turn) throw new Error("a session has its opening");
  return turn;
}

async function said(page: Page): Promise<readonly (string | null)[]> {
  return (await readSession(page)).exchanges.map((exchange) => exchange.said);
}

/** Waits until the server's answer to `act` is on the page. */
async function sent(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/turns"));
  await act();
  await answered;
  await page.waitForTimeout(150);
}
