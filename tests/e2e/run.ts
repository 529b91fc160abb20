import { execFileSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { findChromium, openBrowser } from "./browser.ts";
import { access } from "./access.ts";
import { care } from "./care.ts";
import { correcting } from "./correcting.ts";
import { errors } from "./errors.ts";
import { figures } from "./figures.ts";
import { openHouse, type House } from "./house.ts";
import { picturesFolder } from "./look.ts";
import { musts } from "./musts.ts";
import { offline } from "./offline.ts";
import { pages } from "./pages.ts";
import { createReport, type Report } from "./report.ts";
import { reachingOut } from "./reaching-out.ts";
import { weeks } from "./weeks.ts";
import { wholeSession } from "./whole-session.ts";
import { writing } from "./writing.ts";

type Part = (browser: Browser, house: House, report: Report) => Promise<void>;

/** Measured while nothing else runs. */
const alone: Readonly<Record<string, Part>> = { figures };

/** The others, the longest first; two at a time, each lane with a house of its own. */
const beside: Readonly<Record<string, Part>> = {
  // In a house without any plan of another part.
  weeks: async (browser, { url }, report) => {
    for (const lang of ["ja", "en"] as const) await weeks(browser, url, lang, report);
  },
  ja: async (browser, { url }, report) => wholeSession(browser, url, "ja", report),
  en: async (browser, { url }, report) => wholeSession(browser, url, "en", report),
  pages,
  musts,
  access,
  errors,
  care: async (browser, { url }, report) => care(browser, url, report),
  reaching: async (browser, _house, report) => reachingOut(browser, report),
  correcting: async (browser, { url }, report) => correcting(browser, url, report),
  writing: async (browser, { url }, report) => writing(browser, url, report),
  offline,
};
const lanes = 2;

/** Every part, or those named after `npm run test:e2e --`. */
const wanted = process.argv.slice(2);

const chromium = findChromium();
if (chromium) {
  process.exitCode = await run(chromium);
} else {
  console.log("Skipped: no Chromium here. Install Debian's `chromium`, or set CHROMIUM to its path.");
  process.exitCode = process.env["CI"] === "true" ? 1 : 0;
}

async function run(chromium: string): Promise<number> {
  execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const browser = await openBrowser(chromium);
  const started = performance.now();
  const failures: string[] = [];
  try {
    for (const [parts, side] of [
      [alone, 1],
      [beside, lanes],
    ] as const) {
      const queue = Object.entries(parts).filter(([name]) => wanted.length === 0 || wanted.includes(name));
      const each = Array.from({ length: Math.min(side, queue.length) }, async () => runLane(browser, queue));
      failures.push(...(await Promise.all(each)).flat());
    }
  } finally {
    await browser.close();
  }
  console.log(duration(started));
  console.log(failures.length === 0 ? "All is well." : `${failures.length} checks failed.`);
  return failures.length === 0 ? 0 : 1;
}

/** Takes one part after the other from the queue; what failed. A part is told when it is over, as one piece. */
async function runLane(browser: Browser, queue: [string, Part][]): Promise<readonly string[]> {
  const house = await openHouse();
  const failures: string[] = [];
  try {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, part] = next;
      const report = createReport();
      const started = performance.now();
      try {
        await part(browser, house, report);
      } catch (error) {
        report.check(`${name} goes to its end`, false, String(error));
        await showEnd(browser, name);
      }
      console.log([...report.lines(), `(${name}: ${duration(started)})`].join("\n"));
      failures.push(...report.failures());
    }
  } finally {
    await house.close();
  }
  return failures;
}

/** A picture of every page that is open when a part breaks off, those of the other lane too. */
async function showEnd(browser: Browser, name: string): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: `${picturesFolder}/broken-off-${name}-${index}.png` }).catch(() => {});
}

function duration(started: number): string {
  const seconds = Math.round((performance.now() - started) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
