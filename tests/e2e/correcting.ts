import type { Browser } from "playwright-core";
import { openPage } from "./open-page.ts";
import { answer, readSession, start } from "./play.ts";
import type { Report } from "./report.ts";
import { reload, visit } from "./visit.ts";
import { words } from "./words.ts";

const word = words.ja;

/** The person puts the map right: adds, renames, takes off, puts back. */
export async function correcting(browser: Browser, url: string, report: Report): Promise<void> {
  report.begin("Correcting the map");
  const { page } = await openPage(browser, url, "ja");
  await start(page, "ja", 30);
  for (let turn = 0; turn < 4; turn++) await answer(page, "ja");

  await page.getByRole("button", { name: word.map_add, exact: true }).click();
  await page.getByRole("textbox", { name: word.map_name }).fill("髙﨑工場の検査員");
  await page.getByRole("radio", { name: word.ring_department }).check({ force: true });
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const chip = page.locator("svg").getByRole("button", { name: /髙﨑工場の検査員/u });
  await chip.waitFor();
  report.check("somebody added stands on the fan", true);

  await chip.focus();
  await page.keyboard.press("Enter");
  await page.locator("section").getByRole("button", { name: word.map_correct, exact: true }).last().click();
  await page.getByRole("textbox", { name: word.map_name }).fill("検査員");
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const names = async () => (await readSession(page)).map.parties.map(({ name }) => name);
  report.check("a name is corrected", (await names()).includes("検査員"), (await names()).join(" "));

  await page.getByRole("button", { name: word.map_add_task, exact: true }).click();
  await page.getByRole("textbox", { name: word.map_name }).fill("治具の手入れ");
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("section").getByRole("button", { name: word.map_correct, exact: true }).last().click();
  await page.getByRole("radio", { name: word.ring_partner }).check({ force: true });
  await page.getByRole("dialog").getByRole("checkbox").first().check({ force: true });
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const { map } = await readSession(page);
  const moved = map.parties.find(({ name }) => name === "検査員");
  report.check("somebody is moved to another ring", moved?.ring === "partner", moved?.ring);
  report.check(
    "and tied to a task",
    map.links.some(({ party }) => party === moved?.id),
  );

  await page.locator("section").getByRole("button", { name: word.map_correct, exact: true }).last().click();
  await page.getByRole("button", { name: word.map_strike }).click();
  await page.getByRole("button", { name: word.map_restore }).waitFor();
  report.check("somebody is taken off", !(await names()).includes("検査員"));
  await page.getByRole("button", { name: word.map_restore }).click();
  await page.getByRole("button", { name: word.map_restore }).waitFor({ state: "detached" });
  report.check("and put back", (await names()).includes("検査員"));
  await reload(page);
  await page
    .locator("svg")
    .getByRole("button", { name: /検査員/u })
    .waitFor();
  report.check("a corrected map stays after a reload", true);

  await page.getByRole("button", { name: word.map_add, exact: true }).click();
  await page.getByRole("textbox", { name: word.map_name }).fill("検査の担当者");
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const other = await page.context().newPage();
  await visit(other, page.url());
  const onOther = other.locator("svg").getByRole("button", { name: /検査員/u });
  await onOther.waitFor();
  await page
    .locator("svg")
    .getByRole("button", { name: /検査員/u })
    .click();
  await page.locator("section").getByRole("button", { name: word.map_correct, exact: true }).last().click();
  await page.getByRole("combobox", { name: word.map_same }).selectOption({ label: "検査の担当者" });
  await page.getByRole("button", { name: word.map_save, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  report.check("two names of one party become one", !(await names()).includes("検査員"));
  await onOther.waitFor({ state: "detached" });
  report.check("and on every open page", true);
  await other.getByRole("button", { name: word.map_undo, exact: true }).click();
  await page
    .locator("svg")
    .getByRole("button", { name: /検査員/u })
    .waitFor();
  report.check("a merge is undone, on the other page too", (await names()).includes("検査員"));
  await page.context().close();
}
