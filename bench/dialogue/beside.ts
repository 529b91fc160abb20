/** The same English clients with Kaname, ELIZA, RiveScript and nlp.js. Needs `npm ci --prefix bench/dialogue/packages`; without it there are no figures. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Held, heldSchema } from "./held-figures.ts";
import { type PartnerName, partnerNames } from "./partner.ts";

export type BesideFigures = {
  readonly own: Held;
  readonly others: Readonly<
    Record<
      string,
      {
        readonly held: Held;
        readonly turnRatio: number;
        readonly startRatio: number;
        readonly memoryRatio: number;
      }
    >
  >;
} | null;

export function measureDialogueBeside(): BesideFigures {
  if (!existsSync(new URL("packages/node_modules", import.meta.url))) {
    console.error("Nobody to compare with yet: npm ci --prefix bench/dialogue/packages");
    return null;
  }
  const own = hold("kaname");
  const others = partnerNames
    .filter((name) => name !== "kaname")
    .map((name) => {
      const held = hold(name);
      // Above 1 the other is slower, starts later or takes more memory.
      const ratios = {
        turnRatio: held.turnMs / own.turnMs,
        startRatio: held.startMs / own.startMs,
        memoryRatio: held.memoryMb / own.memoryMb,
      };
      return [name, { held, ...ratios }] as const;
    });
  return { own, others: Object.fromEntries(others) };
}

function hold(name: PartnerName): Held {
  const output = execFileSync(process.execPath, [fileURLToPath(new URL("held.ts", import.meta.url)), name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  return heldSchema.parse(JSON.parse(last));
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(measureDialogueBeside(), null, 2));
