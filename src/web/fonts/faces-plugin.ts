import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { packFaces, pointsOf } from "./pack-faces.ts";

const moduleName = "virtual:kaname-faces";
const family = "@fontsource/zen-kaku-gothic-new";
/** Parts of the font that hold scripts in which the interface has no words. */
const leftOut = /-(?:cyrillic|latin-ext)$/u;
/** Every page shows these: their parts are fetched beside the scripts. */
const onEveryPage = ["a", "あ"];

type Face = { readonly part: string; readonly ranges: string };

/**
 * Offers the self-hosted font as data instead of 240 rules of CSS, which were nine tenths of all style: which characters
 * each part holds, once for both weights. A part is fetched when a character of it is shown.
 */
export function facesPlugin(): Plugin {
  const resolve = createRequire(import.meta.url).resolve;
  const folder = dirname(resolve(`${family}/400.css`));
  const faces = readFaces(readFileSync(join(folder, "400.css"), "utf8"));
  const version: string = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
  // The version stands for the hash that other files have: under one address the bytes never change.
  const built = `assets/zen-kaku-${version}`;
  let base = `/${built}/`;

  return {
    name: "kaname:faces",
    configResolved: ({ command }) => {
      if (command === "serve") base = `/@fs${folder}/files/`;
    },
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) => {
      if (id !== `\0${moduleName}`) return null;
      return [
        `export const base = ${JSON.stringify(base)};`,
        `export const parts = ${JSON.stringify(faces.map(({ part }) => part))};`,
        `export const packed = ${JSON.stringify(packFaces(faces.map(({ ranges }) => ranges)))};`,
      ].join("\n");
    },
    generateBundle() {
      for (const { part } of faces)
        for (const weight of [400, 700]) {
          const file = `${part}-${weight}-normal.woff2`;
          const source = readFileSync(join(folder, "files", file));
          this.emitFile({ type: "asset", fileName: `${built}/${file}`, source });
        }
    },
    transformIndexHtml: () =>
      faces
        .filter(({ ranges }) => onEveryPage.some((character) => holds(ranges, character)))
        .map(({ part }) => ({
          tag: "link",
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            crossorigin: "",
            href: `${base}${part}-400-normal.woff2`,
          },
          injectTo: "head",
        })),
  };
}

function readFaces(css: string): readonly Face[] {
  const faces = [
    ...css.matchAll(/url\(\.\/files\/([\w-]+)-400-normal\.woff2\)[^}]*unicode-range: ([^;]+);/gu),
  ]
    .map(([, part = "", ranges = ""]) => ({ part, ranges }))
    .filter(({ part }) => !leftOut.test(part));
  if (faces.length < 100) throw new Error("The font's style sheet is not written as it was.");
  return faces;
}

function holds(ranges: string, character: string): boolean {
  return [...pointsOf(ranges)].includes(character.codePointAt(0) ?? 0);
}
