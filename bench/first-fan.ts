/** What a person waits between a session's data and its fan, in a real browser on a desk. */
import { execFileSync } from "node:child_process";
import { findChromium, openBrowser } from "../tests/e2e/browser.ts";
import { timeFirstFan } from "../tests/e2e/first-fan.ts";
import { openHouse } from "../tests/e2e/house.ts";
import { prepare } from "../tests/e2e/prepare.ts";
import { median } from "./median.ts";

export type FirstFanFigures = {
  /** Median and longest of `repeats` openings, from the data's last byte to the frame with the fan. */
  readonly medianMs: number;
  readonly longestMs: number;
};

const repeats = 21;
/** Answers until the fan holds several people and tasks. */
const turns = 25;

/** Null where there is no Chromium. */
export async function measureFirstFan(): Promise<FirstFanFigures | null> {
  const chromium = findChromium();
  if (!chromium) return null;
  execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const house = await openHouse();
  const browser = await openBrowser(chromium);
  try {
    const session = await prepare(house.url, "ja", turns);
    const context = await browser.newContext({
      locale: "ja-JP",
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const times: number[] = [];
    for (let index = 0; index < repeats; index++) times.push(await timeFirstFan(page, house.url, session));
    return { medianMs: median(times), longestMs: Math.max(...times) };
  } finally {
    await browser.close();
    await house.close();
  }
}
