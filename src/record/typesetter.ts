import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fonts } from "./fonts.ts";

const template = fileURLToPath(new URL("page.typ", import.meta.url));

/** A compiler holds the fonts; making one takes about a fifth of a second, so one serves the process. */
let ready: Promise<{ readonly compiler: NodeCompiler; readonly markup: string }> | undefined;

async function prepare(): Promise<{ readonly compiler: NodeCompiler; readonly markup: string }> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontPaths = [...new Set(fonts.map(({ file }) => dirname(file)))];
  return {
    compiler: NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontPaths }] }),
    markup: readFileSync(template, "utf8"),
  };
}

/**
 * Sets the template with `inputs`, which it reads as data: nothing in them can become markup.
 * The PDF is tagged, held to PDF/UA-1 and dated `dated`: the same inputs give the same bytes. An error names no word of the inputs.
 */
export async function typeset(inputs: Readonly<Record<string, string>>, dated: Date): Promise<Uint8Array> {
  ready ??= prepare();
  const { compiler, markup } = await ready;
  const compiled = compiler.compile({ mainFileContent: markup, inputs: { ...inputs } });
  const document = compiled.result;
  if (!document) throw new Error("the page could not be set");
  try {
    return compiler.pdf(document, {
      pdfStandard: "ua-1",
      creationTimestamp: Math.floor(dated.getTime() / 1000),
    });
  } catch {
    throw new Error("the page could not be written as PDF/UA-1");
  } finally {
    // What was set is remembered across pages; a person's words should not stay.
    compiler.evictCache(0);
  }
}
