import type { Locator, Page } from "playwright-core";
import type { z } from "zod";
import { sessionSchema } from "../../src/api/index.ts";
import { answers } from "./answers.ts";
import { words, type Lang } from "./words.ts";

/** The session in the page, as its server has it. */
export async function readSession(page: Page): Promise<z.infer<typeof sessionSchema>> {
  const id = sessionIdOf(page);
  const body: unknown = await page.evaluate(async (id) => (await fetch(`/api/v1/sessions/${id}`)).json(), id);
  return sessionSchema.parse(body);
}

function sessionIdOf(page: Page): string {
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** The button that starts, on a first visit and on coming back. */
export function startButton(page: Page, lang: Lang): Locator {
  const { start_agree, start_again } = words[lang];
  return page
    .getByRole("button", { name: start_agree, exact: true })
    .or(page.getByRole("button", { name: start_again, exact: true }));
}

/** Chooses a length and starts. */
export async function start(page: Page, lang: Lang, minutes: 60 | 30 | 15): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${minutes}`, "u") }).check({ force: true });
  await startButton(page, lang).click();
  await page.waitForURL(/\/sessions\//u);
  await page.getByText(words[lang].why_question).first().waitFor();
}

/** Sets every slider by keyboard and sends. */
export async function rate(page: Page, lang: Lang): Promise<void> {
  const sliders = page.getByRole("slider");
  await sliders.first().waitFor();
  for (let index = 0; index < (await sliders.count()); index++) {
    await sliders.nth(index).focus();
    await page.keyboard.press("ArrowLeft");
    if (index % 2 === 0) await page.keyboard.press("ArrowLeft");
  }
  await afterTurn(page, async () =>
    page.getByRole("button", { name: words[lang].send, exact: true }).click(),
  );
}

/** Writes and sends with Ctrl and Enter. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox").fill(text);
  await afterTurn(page, async () => page.keyboard.press("Control+Enter"));
}

/** Answers whatever the present turn asks; false when the session is done. */
export async function answer(page: Page, lang: Lang): Promise<boolean> {
  const { exchanges } = await readSession(page);
  const turn = exchanges.at(-1)?.turn;
  if (!turn || turn.done) return false;
  if (turn.asks === "rating") await rate(page, lang);
  else if (turn.questions === 0) {
    await afterTurn(page, async () =>
      page.getByRole("button", { name: words[lang].go_on, exact: true }).click(),
    );
  } else await say(page, answers[lang].byTopic[turn.asks ?? ""] ?? answers[lang].otherwise);
  return true;
}

/** Waits until the server's answer is on the page. */
async function afterTurn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/turns"));
  await act();
  await answered;
  await page.waitForTimeout(120);
}
