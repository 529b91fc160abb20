import type { Browser, Page } from "playwright-core";
import type { House } from "./house.ts";
import { openPage } from "./open-page.ts";
import { readSession } from "./play.ts";
import { prepare, sayOverHttp } from "./prepare.ts";
import type { Report } from "./report.ts";
import { reload, visit } from "./visit.ts";
import { words } from "./words.ts";

const word = words.ja;
const field = (page: Page) => page.getByRole("textbox", { name: word.answer_label });

/** Errors that help, one part for each. Nothing that was typed is lost in any. Offline and a server that is gone: musts.ts, writing.ts. */
export async function errors(browser: Browser, house: House, report: Report): Promise<void> {
  const { page } = await openPage(browser, house.url, "ja");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await leftAndBack(page, house, report);
  await conflict(page, house, report);
  await expired(page, house, report);
  await fullDisk(page, house, report);
  await tooLong(page, house, report);
  await unknownAddress(page, house, report);
  await updated(page, house, report);
  await gone(page, house, report);
  await page.context().close();
}

async function leftAndBack(page: Page, house: House, report: Report): Promise<void> {
  report.begin("A page that is left and come back to");
  const id = await prepare(house.url, "ja", 2);
  const opened = page.waitForRequest(/\/events\b/u);
  await visit(page, `${house.url}/sessions/${id}`);
  await opened;
  const closed = page.waitForEvent("requestfailed", (request) => /\/events\b/u.test(request.url()));
  await page.evaluate(lookAway);
  await closed;
  report.check("a page that nobody sees holds no line to the server", true);
  await sayOverHttp(house.url, id, { say: "離れているあいだの言葉" });
  await page.evaluate(lookBack);
  await page.getByText("離れているあいだの言葉").first().waitFor();
  report.check("and catches up when it is seen again", true);
}

/** As a browser tells it when the page is left, too. */
function lookAway(): void {
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
  document.dispatchEvent(new Event("visibilitychange"));
}

function lookBack(): void {
  Reflect.deleteProperty(document, "visibilityState");
  document.dispatchEvent(new Event("visibilitychange"));
}

async function conflict(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Conflict: two tabs of one session");
  // This page does not hear of the other.
  await page.route("**/events**", async (route) => route.abort());
  const id = await open(page, house);
  await field(page).fill("二つ目の画面の言葉");
  await sayOverHttp(house.url, id, { say: "一つ目の画面の言葉" });
  await page.keyboard.press("Control+Enter");
  await page.getByText(word.send_moved_on).waitFor();
  report.check("a page that was slower is told so", true);
  report.check("its words are still in the field", (await field(page).inputValue()) === "二つ目の画面の言葉");
  await page.getByText("一つ目の画面の言葉").first().waitFor();
  report.check("and it shows what the other said", (await timesSaid(page, "二つ目の画面の言葉")) === 0);
  await sendAgain(page, async () => page.getByRole("button", { name: word.send, exact: true }).click());
  report.check("sent again they count once", (await timesSaid(page, "二つ目の画面の言葉")) === 1);
  await page.unroute("**/events**");
}

async function expired(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Expired: the server lets this page in no more until it is loaded anew");
  const id = await open(page, house);
  await field(page).fill("入り直す前の言葉");
  await page.route("**/turns", async (route) => route.fulfill({ status: 403, body: "{}" }));
  await page.keyboard.press("Control+Enter");
  await page.getByText(word.send_expired).waitFor();
  report.check("it is told, and the text stays", (await field(page).inputValue()) === "入り直す前の言葉");
  await page.unroute("**/turns");
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: word.load_again }).click();
  await loaded;
  await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
  report.check("loaded anew, the draft is there", (await field(page).inputValue()) === "入り直す前の言葉");
  await field(page).focus();
  await sendAgain(page, async () => page.keyboard.press("Control+Enter"));
  report.check("and can be sent", (await timesSaid(page, "入り直す前の言葉")) === 1);

  await visit(page, house.url);
  await page.route(`**/sessions/${id}`, async (route) =>
    route.request().resourceType() === "fetch"
      ? route.fulfill({ status: 401, body: "{}" })
      : route.continue(),
  );
  await page.getByRole("link", { name: word.home_continue }).click();
  await page.getByRole("heading", { name: word.expired_title }).waitFor();
  report.check("a page that may not be read any more says so", true);
  await page.unroute(`**/sessions/${id}`);
  await page.getByRole("button", { name: word.load_again }).click();
  await field(page).waitFor();
  report.check("and opens when it is loaded anew", true);
}

async function fullDisk(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Full disk");
  await open(page, house);
  await field(page).fill("満杯のディスク");
  await page.route("**/turns", async (route) => route.fulfill({ status: 503, body: "{}" }));
  await page.keyboard.press("Control+Enter");
  await page.getByText(word.send_no_room).waitFor();
  report.check("it is told, and the text stays", (await field(page).inputValue()) === "満杯のディスク");
  await page.unroute("**/turns");
  await sendAgain(page, async () => page.getByRole("button", { name: word.send_again }).click());
  report.check("with room again it is sent once", (await timesSaid(page, "満杯のディスク")) === 1);
}

async function tooLong(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Too long an answer: 10,000 characters");
  await open(page, house);
  const before = (await readSession(page)).turns;
  await field(page).fill("あ".repeat(10_001));
  await page.keyboard.press("Control+Enter");
  await page.getByText("10,001").waitFor();
  report.check("it is told, and stays whole", (await field(page).inputValue()).length === 10_001);
  report.check("and is not sent", (await readSession(page)).turns === before);
  await reload(page);
  await page.waitForFunction(() => document.querySelector("textarea")?.value.length === 10_001);
  report.check("a reload keeps all of it", true);
  await field(page).fill("あ".repeat(10_000));
  await sendAgain(page, async () => page.keyboard.press("Control+Enter"));
  report.check("10,000 are taken", (await timesSaid(page, "あ".repeat(10_000))) === 1);
}

async function unknownAddress(page: Page, house: House, report: Report): Promise<void> {
  report.begin("An unknown address");
  for (const path of ["/sessions/nowhere", "/sessions/nowhere/record", "/no/such/page"]) {
    await visit(page, `${house.url}${path}`);
    await page.getByRole("heading", { name: word.missing_title }).waitFor();
    report.check(
      `${path} leads home`,
      await page.getByRole("link", { name: word.to_home, exact: true }).isVisible(),
    );
  }
}

async function updated(page: Page, house: House, report: Report): Promise<void> {
  report.begin("A part of the page that is gone since an update");
  await open(page, house);
  await field(page).fill("更新の前の言葉");
  await page.route("**/assets/tool-dialog*", async (route) => route.fulfill({ status: 404, body: "" }));
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: word.help_open, exact: true }).click();
  await page.getByRole("heading", { name: word.newer_title }).waitFor();
  report.check("it is told kindly", true);
  await page.unroute("**/assets/tool-dialog*");
  await loaded;
  await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
  report.check(
    "the page loads itself anew, with the draft",
    (await field(page).inputValue()) === "更新の前の言葉",
  );
  await page.getByRole("button", { name: word.help_open, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  report.check("and the part is there", true);
}

async function gone(page: Page, house: House, report: Report): Promise<void> {
  report.begin("A session that was deleted on another page");
  const text = "行き先のなくなった言葉";
  await page.route("**/events**", async (route) => route.abort());
  await open(page, house);
  await field(page).fill(text);
  await fetch(`${house.url}/api/v1/me`, {
    method: "DELETE",
    headers: { "idempotency-key": "deleted-elsewhere" },
  });
  await page.keyboard.press("Control+Enter");
  await page.getByText(word.send_gone).waitFor();
  report.check("it is told, and the text stays", (await field(page).inputValue()) === text);
  await page.getByRole("button", { name: word.send_copy }).click();
  await page.getByText(word.send_copied).waitFor();
  report.check(
    "the words can be taken elsewhere",
    (await page.evaluate(async () => navigator.clipboard.readText())) === text,
  );
  await reload(page);
  await page.getByRole("heading", { name: word.left_draft_title }).waitFor();
  report.check("after a reload they are still there", await page.getByText(text).isVisible());
  await page.getByRole("button", { name: word.left_draft_forget }).click();
  const left = await page.evaluate(() => Object.values(localStorage).join(" "));
  report.check("until the person deletes them", !left.includes(text), left);
  await page.unroute("**/events**");
}

async function open(page: Page, { url }: House): Promise<string> {
  const id = await prepare(url, "ja", 2);
  await visit(page, `${url}/sessions/${id}`);
  await field(page).waitFor();
  return id;
}

async function timesSaid(page: Page, text: string): Promise<number> {
  return (await readSession(page)).exchanges.filter(({ said }) => said === text).length;
}

/** Waits until the server's answer to `act` is on the page. */
async function sendAgain(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/turns"));
  await act();
  await answered;
  await page.waitForTimeout(150);
}
