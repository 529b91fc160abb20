/** What the documents of a whole session cost: the first PDF of a process, those after it, and the size. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { clientSchema, converse } from "../conversations/client.ts";
import { fold } from "../src/dialogue/index.ts";
import { careerPlanPdf, leafOf, recordPdf, recordXlsx, verbatimPdf, type Leaf } from "../src/record/index.ts";
import { median } from "./median.ts";

export type DocumentFigures = z.infer<typeof figuresSchema>;

const figuresSchema = z.object({
  /** ms from asking a process that has made none, fonts and typesetter included, to the record as PDF. */
  pdfFirstMs: z.number(),
  /** Medians in ms after that. */
  pdfMs: z.number(),
  careerPlanPdfMs: z.number(),
  verbatimPdfMs: z.number(),
  workbookMs: z.number(),
  pdfKb: z.number(),
});

const session = new URL("../conversations/clients/ja-kaigo.json", import.meta.url);
const repeats = 20;

/** In a process of its own: here the typesetter may be warm already. */
export function measureDocuments(): DocumentFigures {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: "utf8" });
  return figuresSchema.parse(JSON.parse(out));
}

async function measureHere(): Promise<DocumentFigures> {
  const { log } = await converse(clientSchema.parse(JSON.parse(readFileSync(session, "utf8"))));
  const leaf = leafOf({ head: { id: "bench", startedAt: new Date(0) }, events: log, state: fold(log) });
  const began = performance.now();
  const pdf = await recordPdf(leaf);
  return {
    pdfFirstMs: performance.now() - began,
    pdfMs: await warm(recordPdf, leaf),
    careerPlanPdfMs: await warm(careerPlanPdf, leaf),
    verbatimPdfMs: await warm(verbatimPdf, leaf),
    workbookMs: await warm(recordXlsx, leaf),
    pdfKb: pdf.length / 1024,
  };
}

async function warm(write: (leaf: Leaf) => Promise<Uint8Array>, leaf: Leaf): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < repeats; index += 1) {
    const began = performance.now();
    await write(leaf);
    times.push(performance.now() - began);
  }
  return median(times);
}

if (import.meta.main) process.stdout.write(JSON.stringify(await measureHere()));
