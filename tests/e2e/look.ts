import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Report } from "./report.ts";

export const picturesFolder = "test-results/e2e";
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A name that is cut short on the fan, with "…", is whole in its label: that is no mismatch. */
const cutNames = ["label-content-name-mismatch"];

/** The only rules that a theme can break: the document is the same in both. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Looks at the page on a desk and on a phone, light and dark: a picture of each, and no violation in any. */
export async function lookAt(page: Page, name: string, report: Report): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  for (const [size, place] of [
    [desk, "desk"],
    [phone, "phone"],
  ] as const) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${picturesFolder}/${name}-${place}-${colorScheme}.png` });
      const axe = new AxeBuilder({ page });
      const chosen = colorScheme === "light" ? axe.withTags(standards) : axe.withRules(colourRules);
      const { violations } = await chosen.disableRules(cutNames).analyze();
      const detail = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("\n")}`,
      );
      report.check(
        `${name}: no violation on the ${place}, ${colorScheme}`,
        violations.length === 0,
        detail.join("\n"),
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      report.check(
        `${name}: nothing sticks out on the ${place}, ${colorScheme}`,
        overflow <= 0,
        `${overflow} px`,
      );
    }
  }
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: "light" });
}
