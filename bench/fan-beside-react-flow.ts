/** The fan beside React Flow with dagre, on the same data in the same run: script, time to draw, movement of what stands. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { findChromium, openBrowser } from "../tests/e2e/browser.ts";
import { layoutFan, type FanData } from "../src/fan/index.ts";
import { fanOf } from "./fan-data.ts";
import { median } from "./median.ts";
import { dagreLayout, type Places } from "./peers/dagre-layout.ts";

type Pair = { readonly own: number; readonly peer: number; readonly ratio: number };

export type FanBesideFigures = {
  /** Gzipped script beyond React, KB. */
  readonly scriptKb: Pair;
  /** From mounting to the last chip and tie in the page, ms, median; null without Chromium. */
  readonly drawMs: Pair | null;
  /** How far those who stand move when one recipient is added, px, mean; and the share of them that move at all. */
  readonly movedPx: Omit<Pair, "ratio">;
  readonly movedShare: Omit<Pair, "ratio">;
};

const recipients = 24;
const repeats = 12;

export async function measureFanBesideReactFlow(): Promise<FanBesideFigures> {
  const scripts = {
    react: await bundle("react-only"),
    own: await bundle("own-fan"),
    peer: await bundle("react-flow"),
  };
  const beyondReact = (script: string) => (gzipped(script) - gzipped(scripts.react)) / 1024;
  const own = movementOf((data) => {
    const { tasks, parties } = layoutFan(data, { width: 1200, height: 690 });
    return new Map([...tasks, ...parties].map(({ id, x, y }) => [id, { x, y }]));
  });
  const peer = movementOf(dagreLayout);
  return {
    scriptKb: pair(beyondReact(scripts.own), beyondReact(scripts.peer)),
    drawMs: await drawing(scripts),
    movedPx: { own: own.meanPx, peer: peer.meanPx },
    movedShare: { own: own.share, peer: peer.share },
  };
}

function pair(own: number, peer: number): Pair {
  return { own, peer, ratio: own / peer };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`peers/${entry}.ts`, import.meta.url)),
        formats: ["iife"],
        name: "peer",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}

function gzipped(script: string): number {
  return gzipSync(script).length;
}

/** Adds a recipient, `repeats` times on other data, and looks at where the others went. */
function movementOf(layout: (data: FanData) => Places): { readonly meanPx: number; readonly share: number } {
  const distances = Array.from({ length: repeats }, (_, shift) => {
    const more = fanOf(recipients + 1, shift);
    const last = more.parties.at(-1)?.id;
    const before = layout({
      ...more,
      parties: more.parties.slice(0, -1),
      links: more.links.filter(({ party }) => party !== last),
    });
    const after = layout(more);
    return [...before].map(([id, from]) => {
      const to = after.get(id) ?? from;
      return Math.hypot(to.x - from.x, to.y - from.y);
    });
  }).flat();
  return {
    meanPx: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    share: distances.filter((distance) => distance > 0.5).length / distances.length,
  };
}

async function drawing(scripts: Readonly<Record<"own" | "peer", string>>): Promise<Pair | null> {
  const chromium = findChromium();
  if (chromium === null) return null;
  const browser = await openBrowser(chromium);
  try {
    const times: Record<"own" | "peer", number[]> = { own: [], peer: [] };
    // In turns, so that a busy moment of the machine meets both.
    for (let shift = 0; shift < repeats; shift += 1) {
      for (const who of ["own", "peer"] as const) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.setContent("<div id=place></div>");
        await page.addScriptTag({ content: scripts[who] });
        const ms = await page.evaluate(
          async (data) => {
            const place = document.querySelector("#place");
            if (!(place instanceof HTMLElement)) throw new Error("no place to draw in");
            const began = performance.now();
            await globalThis.drawing.draw(data, place);
            return performance.now() - began;
          },
          fanOf(recipients, shift),
        );
        times[who].push(ms);
        await page.close();
      }
    }
    return pair(median(times.own), median(times.peer));
  } finally {
    await browser.close();
  }
}
