import type { Browser, Page } from "playwright-core";
import type { House } from "./house.ts";
import { openPage } from "./open-page.ts";
import { readSession, say, startButton } from "./play.ts";
import { prepare } from "./prepare.ts";
import type { Report } from "./report.ts";
import { visit } from "./visit.ts";
import { words } from "./words.ts";

const word = words.ja;

/** For people who listen, who use a keyboard alone, who want no motion, and who read before they agree. */
export async function access(browser: Browser, house: House, report: Report): Promise<void> {
  const { page } = await openPage(browser, house.url, "ja");
  await announcements(page, house, report);
  await fanByKeyboard(page, house, report);
  await wholeTurnByKeyboard(page, house, report);
  await page.context().close();
  await consentFirst(browser, house, report);
  await motion(browser, house, report);
  await earlyWords(browser, house, report);
  await earlyPresses(browser, house, report);
  await atRest(browser, house, report);
}

async function announcements(page: Page, house: House, report: Report): Promise<void> {
  report.begin("Screen reader: whole messages once, the fan's change as a status");
  await visit(page, `${house.url}/sessions/${await prepare(house.url, "ja", 5)}`);
  await page.getByRole("textbox", { name: word.answer_label }).waitFor();
  const heard: string[] = [];
  await page.exposeFunction("hear", (text: string) => heard.push(text));
  await page.evaluate(() => {
    for (const status of document.querySelectorAll(".sr-only[role=status]"))
      new MutationObserver(() => Reflect.get(window, "hear")(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await say(page, "検査課の人と、配送部の人にも届いています。");
  const session = await readSession(page);
  const turn = session.exchanges.at(-1)?.turn;
  report.check("the turn is told whole, once", heard.filter((text) => text === turn?.text).length === 1);
  const name = turn?.map.parties.at(-1)?.name ?? "";
  const change = word.map_added.replace("{name}", name);
  report.check(
    "the fan's change is told",
    heard.some((text) => text.includes(change)),
    heard.join(" | "),
  );
  report.check(
    "and stands in the conversation, to be put right",
    await page.getByText(change).first().isVisible(),
  );
  report.check(
    "the keyboard stays in the field",
    await page
      .getByRole("textbox", { name: word.answer_label })
      .evaluate((it) => it === document.activeElement),
  );
  await page
    .locator("main")
    .getByRole("button", { name: word.map_correct_named.replace("{name}", name) })
    .click();
  await page.getByRole("dialog").getByRole("textbox", { name: word.map_name }).waitFor();
  report.check("the note leads to the correction", true);
  await page.keyboard.press("Escape");
}

async function fanByKeyboard(page: Page, house: House, report: Report): Promise<void> {
  report.begin("The fan by keyboard: one stop, arrows along and between rings, Enter tells what is known");
  await visit(page, `${house.url}/sessions/${await prepare(house.url, "ja", 20)}`);
  const chips = page.locator("svg [role=button]");
  await chips.first().waitFor();
  const stops = await page.locator("svg [role=button][tabindex='0']").count();
  report.check("it is one stop of the Tab key", stops === 1, String(stops));
  await page.locator("svg [role=button][tabindex='0']").focus();
  const focused = async () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );
  const seen = new Set([await focused()]);
  for (const key of ["ArrowUp", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]) {
    await page.keyboard.press(key);
    seen.add(await focused());
  }
  report.check("arrows lead to others", seen.size >= 3, [...seen].join(" | "));
  await page.keyboard.press("Enter");
  const chosen = page.locator("section").getByRole("button", { name: word.map_correct, exact: true });
  await chosen.last().waitFor();
  report.check("Enter tells what is known", true);
}

async function wholeTurnByKeyboard(page: Page, house: House, report: Report): Promise<void> {
  report.begin("By keyboard alone: from the address bar to a sent answer");
  await visit(page, `${house.url}/sessions/${await prepare(house.url, "ja", 2)}`);
  await page.getByRole("textbox", { name: word.answer_label }).waitFor();
  const before = (await readSession(page)).turns;
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement)) break;
  }
  await page.keyboard.type("キーボードだけで書きました。");
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === word.send) break;
  }
  const answered = page.waitForResponse((response) => response.url().endsWith("/turns"));
  await page.keyboard.press("Enter");
  await answered;
  report.check("an answer is written and sent", (await readSession(page)).turns === before + 1);
  await visit(page, house.url);
  await startButton(page, "ja").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/sessions\//u);
  await page.locator("main .text-question").waitFor();
  const isInMain = await page.evaluate(() =>
    document.querySelector("main")?.contains(document.activeElement),
  );
  report.check("in a session that begins, the keyboard is in the page", isInMain === true);
}

async function consentFirst(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Consent first, in plain words; help one tap away");
  for (const lang of ["ja", "en"] as const) {
    const { page } = await openPage(browser, house.url, lang);
    const here = words[lang];
    // Whoever has sessions already can read it again.
    const again = page.getByRole("button", { name: here.consent_again });
    if (await again.isVisible()) await again.click();
    for (const text of [here.consent_see, here.consent_leaves, here.consent_care])
      report.check(
        `${lang}: before the start it says: ${text.slice(0, 28)}…`,
        await page.getByText(text).isVisible(),
      );
    for (const path of ["/", "/settings", "/example", "/check-in"]) {
      await visit(page, `${house.url}${path}`);
      await page.getByRole("button", { name: here.help_open, exact: true }).click();
      const numbers = page.getByRole("dialog").locator("a[href^='tel:']");
      await numbers.first().waitFor();
      report.check(`${lang}: contacts are one tap away on ${path}`, (await numbers.count()) > 3);
    }
    await page.context().close();
  }
}

async function motion(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Reduced motion, and dark, by the system's setting");
  const id = await prepare(house.url, "ja", 3);
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    const context = await browser.newContext({
      locale: "ja-JP",
      reducedMotion,
      colorScheme: "dark",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await visit(page, `${house.url}/sessions/${id}`);
    await page.getByRole("textbox", { name: word.answer_label }).waitFor();
    await say(page, "動きのための言葉です。");
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll(".arrive")].map((it) =>
          parseFloat(getComputedStyle(it).animationDuration),
        ),
      ),
    );
    const isWell = reducedMotion === "reduce" ? longest <= 0.001 : longest > 0.1;
    report.check(`${reducedMotion}: what arrives takes ${longest} s`, isWell);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    report.check("the paper is dark", paper === "rgb(23, 27, 26)", paper);
    await context.close();
  }
}

/** A page whose scripts wait until `begin`, as on a slow line. */
async function slowPage(browser: Browser) {
  const context = await browser.newContext({ locale: "ja-JP", serviceWorkers: "block" });
  const page = await context.newPage();
  let begin = () => {};
  const held = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return { page, begin };
}

async function earlyWords(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Before any script: the page can be read, and what is typed is kept");
  const id = await prepare(house.url, "ja", 5);
  const { page, begin } = await slowPage(browser);
  await page.goto(`${house.url}/sessions/${id}`);
  const question = page.locator("main .text-question");
  report.check("the question stands there", await question.isVisible());
  const place = await question.boundingBox();
  await page.getByRole("textbox").fill("スクリプトより早い言葉");
  begin();
  await page.waitForFunction((id) => localStorage.getItem(`kaname.draft.${id}`) !== null, id);
  report.check(
    "words that were there first are a draft now",
    (await page.getByRole("textbox").inputValue()) === "スクリプトより早い言葉",
  );
  report.check(
    "and the question has not moved",
    JSON.stringify(await question.boundingBox()) === JSON.stringify(place),
  );
  await page.context().close();
}

async function atRest(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("A page on a phone rests until somebody is near");
  const context = await browser.newContext({
    locale: "ja-JP",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const isLive = async () => page.evaluate(() => document.documentElement.dataset["live"] !== undefined);
  await page.goto(house.url, { waitUntil: "networkidle" });
  report.check("its letters come, and nothing else happens", !(await isLive()));
  await page.getByRole("button", { name: word.settings_open }).tap();
  await page.getByRole("dialog").waitFor();
  report.check("the first touch is heeded", await isLive());

  await page.goto(house.url, { waitUntil: "networkidle" });
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  report.check("untouched, it is taken over all the same", true);

  await page.evaluate(() => localStorage.setItem("kaname.theme", "dark"));
  await page.goto(house.url, { waitUntil: "networkidle" });
  report.check("what only this browser knows is not waited for", await isLive());
  await context.close();
}

async function earlyPresses(browser: Browser, house: House, report: Report): Promise<void> {
  report.begin("Before any script: what is pressed is done as soon as it can be");
  const starting = await slowPage(browser);
  await starting.page.goto(house.url);
  await starting.page
    .getByRole("radio", { name: /^15/u })
    .check({ force: true, noWaitAfter: true })
    .catch(() => {});
  const startNow = startButton(starting.page, "ja");
  await startNow.click();
  await startNow.click();
  report.check(
    "the button shows that it was pressed",
    await startNow.evaluate((it) => "pressed" in it.dataset),
  );
  report.check("and the page stays", new URL(starting.page.url()).search === "");
  starting.begin();
  await starting.page.waitForURL(/\/sessions\//u);
  report.check(
    "a session begins, of the length that was chosen",
    (await readSession(starting.page)).minutes === 15,
  );
  await starting.page.context().close();

  const id = await prepare(house.url, "ja", 5);
  const sending = await slowPage(browser);
  await sending.page.goto(`${house.url}/sessions/${id}`);
  await sending.page.getByRole("textbox").fill("送るのも早い言葉");
  await sending.page.keyboard.press("Control+Enter");
  await sending.page.getByRole("button", { name: word.help_open, exact: true }).click();
  sending.begin();
  await sending.page.getByRole("dialog").waitFor();
  report.check("help opens", true);
  const arrived = async () =>
    (await readSession(sending.page)).exchanges.filter(({ said }) => said === "送るのも早い言葉").length;
  await sending.page.getByText("送るのも早い言葉").first().waitFor();
  report.check("an answer that was sent early arrives once", (await arrived()) === 1);
  await sending.page.context().close();

  const writing = await slowPage(browser);
  await writing.page.goto(`${house.url}/plan`);
  const act = writing.page.getByLabel(word.plan_text, { exact: true });
  await act.fill("早く書いた一歩");
  await writing.page.getByRole("button", { name: word.plan_add }).click();
  writing.begin();
  await writing.page.getByRole("listitem").filter({ hasText: "早く書いた一歩" }).first().waitFor();
  report.check("a form that was filled and sent early is kept", (await act.inputValue()) === "");
  await writing.page.context().close();
}
