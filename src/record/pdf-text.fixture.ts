import { inflateSync } from "node:zlib";

/** Every object and stream of a PDF as text. */
export function plainOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/gu)]
    .filter(({ index }) => text.slice(index - 3, index) !== "end")
    .map(({ index, 0: mark }) => {
      try {
        return inflateSync(bytes.subarray(index + mark.length)).toString("latin1");
      } catch {
        return "";
      }
    });
  return [text, ...streams].join("\n");
}

/** The characters that the PDF draws, by the maps from glyphs to Unicode of its fonts. */
export function charactersOf(pdf: Uint8Array): string {
  const maps = plainOf(pdf).matchAll(/beginbfchar([\s\S]*?)endbfchar/gu);
  return [...maps]
    .flatMap(([, map = ""]) => [...map.matchAll(/<[0-9a-f]+>\s*<([0-9a-f]+)>/giu)])
    .map(([, hex = ""]) => Buffer.from(hex, "hex").swap16().toString("utf16le"))
    .join("");
}
