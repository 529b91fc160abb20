import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { packFaces } from "./pack-faces.ts";

const moduleName = "virtual:kaname-faces";
const family = "@fontsource/zen-kaku-gothic-new";
/** Parts of the font that hold scripts in which the interface has no words. */
const leftOut = /-(?:cyrillic|latin-ext)$/u;
/**
 * Letters whose width differs from the stand-in's, while kana and kanji are squares in every font. They are told in the page
 * itself and fetched first: what comes a tenth of a second too late for them is used on the next page, so that no line moves.
 */
const notSquare = /-latin$/u;
const weights = [400, 700] as const;

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
        `export const told = ${JSON.stringify(faces.map(({ part }) => part).filter((part) => notSquare.test(part)))};`,
      ].join("\n");
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      for (const { part } of faces)
        for (const weight of weights) {
          const file = `${part}-${weight}-normal.woff2`;
          const source = readFileSync(join(folder, "files", file));
          this.emitFile({ type: "asset", fileName: `${built}/${file}`, source });
        }
    },
    transformIndexHtml: () =>
      faces
        .filter(({ part }) => notSquare.test(part))
        .flatMap(({ part, ranges }) =>
          weights.flatMap((weight): HtmlTagDescriptor[] => {
            const href = `${base}${part}-${weight}-normal.woff2`;
            const face = `font-family:"Zen Kaku Gothic New";font-weight:${weight};font-display:optional;src:url(${href});unicode-range:${ranges}`;
            return [
              {
                tag: "link",
                attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href },
                injectTo: "head",
              },
              { tag: "style", children: `@font-face{${face}}`, injectTo: "head" },
            ];
          }),
        ),
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
