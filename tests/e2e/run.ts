import { execFileSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { findChromium, openBrowser } from "./browser.ts";
import { access } from "./access.ts";
import { care } from "./care.ts";
import { correcting } from "./correcting.ts";
import { errors } from "./errors.ts";
import { figures } from "./figures.ts";
import { openHouse, type House } from "./house.ts";
import { musts } from "./musts.ts";
import { offline } from "./offline.ts";
import { pages } from "./pages.ts";
import { createReport, type Report } from "./report.ts";
import { reachingOut } from "./reaching-out.ts";
import { weeks } from "./weeks.ts";
import { wholeSession } from "./whole-session.ts";
import { writing } from "./writing.ts";

/** Every part, or those named after `npm run test:e2e --`. */
const parts: Readonly<Record<string, (browser: Browser, house: House, report: Report) => Promise<void>>> = {
  figures,
  musts,
  access,
  errors,
  offline,
  pages,
  writing: async (browser, { url }, report) => writing(browser, url, report),
  correcting: async (browser, { url }, report) => correcting(browser, url, report),
  care: async (browser, { url }, report) => care(browser, url, report),
  weeks: async (browser, { url }, report) => {
    for (const lang of ["ja", "en"] as const) await weeks(browser, url, lang, report);
  },
  reaching: async (browser, _house, report) => reachingOut(browser, report),
  ja: async (browser, { url }, report) => wholeSession(browser, url, "ja", report),
  en: async (browser, { url }, report) => wholeSession(browser, url, "en", report),
};
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
  const house = await openHouse();
  const browser = await openBrowser(chromium);
  const report = createReport();
  const started = performance.now();
  try {
    for (const [name, part] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name)) await part(browser, house, report);
  } finally {
    await browser.close();
    await house.close();
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  const failures = report.failures();
  console.log(failures.length === 0 ? "All is well." : `${failures.length} checks failed.`);
  return failures.length === 0 ? 0 : 1;
}
