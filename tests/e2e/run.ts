import { execFileSync } from "node:child_process";
import { findChromium, openBrowser } from "./browser.ts";
import { care } from "./care.ts";
import { correcting } from "./correcting.ts";
import { openHouse } from "./house.ts";
import { createReport } from "./report.ts";
import { wholeSession } from "./whole-session.ts";
import { writing } from "./writing.ts";

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
  try {
    await writing(browser, house.url, report);
    await correcting(browser, house.url, report);
    await care(browser, house.url, report);
    for (const lang of ["ja", "en"] as const) await wholeSession(browser, house.url, lang, report);
  } finally {
    await browser.close();
    await house.close();
  }
  const failures = report.failures();
  console.log(failures.length === 0 ? "All is well." : `${failures.length} checks failed.`);
  return failures.length === 0 ? 0 : 1;
}
