import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fonts } from "./fonts.ts";

/** The Typst files beside this one. */
export type Template = "page" | "career-plan" | "verbatim";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** A compiler holds the fonts; making one takes about a fifth of a second, so one serves the process. */
let ready: Promise<NodeCompiler> | undefined;

async function prepare(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontPaths = [...new Set(fonts.map(({ file }) => dirname(file)))];
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
}

const markups = new Map<Template, string>();

function markupOf(template: Template): string {
  const known = markups.get(template) ?? readFileSync(`${folder}${template}.typ`, "utf8");
  markups.set(template, known);
  return known;
}

/**
 * Sets the template with `inputs`, which it reads as data: nothing in them can become markup.
 * The PDF is tagged, held to PDF/UA-1 and dated `dated`: the same inputs give the same bytes. An error names no word of the inputs.
 */
export async function typeset(
  template: Template,
  inputs: Readonly<Record<string, string>>,
  dated: Date,
): Promise<Uint8Array> {
  ready ??= prepare();
  const compiler = await ready;
  const compiled = compiler.compile({ mainFileContent: markupOf(template), inputs: { ...inputs } });
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
