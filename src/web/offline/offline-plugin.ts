import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

/** Sides of the icons that browsers ask for (px). */
const iconSides = [192, 512] as const;
/** A maskable icon keeps its drawing within the middle four fifths: whatever shape cuts it, the fan stays whole. */
const maskMargin = 0.18;
const paper = "#f9f8f3";

/** Fonts of every page are part of the shell; the rest is kept as it is met. */
const shellFont = /zen-kaku-gothic-new-(?:119|latin)-400/u;

/** Makes the app installable: its manifest, its icons, and the worker that serves the interface without a server. */
export function offlinePlugin(): Plugin {
  return {
    name: "kaname:offline",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const icon = readFileSync(join(import.meta.dirname, "../public/icon.svg"), "utf8");
        for (const side of iconSides) {
          this.emitFile({ type: "asset", fileName: `icon-${side}.png`, source: picture(icon, side, 0) });
          this.emitFile({
            type: "asset",
            fileName: `icon-mask-${side}.png`,
            source: picture(icon, side, maskMargin),
          });
        }
        this.emitFile({
          type: "asset",
          fileName: "manifest.webmanifest",
          source: JSON.stringify(manifest, null, 2),
        });
        const built = Object.keys(bundle).filter(
          (name) => /\.(?:js|css)$/u.test(name) || shellFont.test(name),
        );
        const shell = [
          "/empty",
          "/before-paint.js",
          "/early-press.js",
          "/icon.svg",
          ...built.map((name) => `/${name}`),
        ];
        const version = createHash("sha256").update(shell.join()).digest("hex").slice(0, 12);
        const worker = readFileSync(join(import.meta.dirname, "service-worker.js"), "utf8");
        const source = `const shell = ${JSON.stringify(shell)};\nconst version = ${JSON.stringify(version)};\n${worker}`;
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}

const manifest = {
  name: "要 Kaname",
  short_name: "Kaname",
  id: "/",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: paper,
  theme_color: paper,
  icons: [
    { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
    ...iconSides.flatMap((side) => [
      { src: `/icon-${side}.png`, type: "image/png", sizes: `${side}x${side}` },
      { src: `/icon-mask-${side}.png`, type: "image/png", sizes: `${side}x${side}`, purpose: "maskable" },
    ]),
  ],
};

function picture(icon: string, side: number, margin: number): Uint8Array {
  const edge = 32 * margin;
  const size = 32 + 2 * edge;
  const placed = icon.replace('viewBox="0 0 32 32"', `viewBox="${-edge} ${-edge} ${size} ${size}"`);
  const drawn = new Resvg(placed, { fitTo: { mode: "width", value: side }, background: paper });
  return drawn.render().asPng();
}
