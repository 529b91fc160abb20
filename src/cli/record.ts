import { Option, type Command } from "commander";
import { fold } from "../dialogue/index.ts";
import type * as Documents from "../record/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

/** The documents that a session leaves and the forms of each, the usual one first. */
const formatsByDocument = {
  record: ["txt", "md", "pdf", "ics", "json", "xlsx"],
  "job-card": ["pdf", "xlsx"],
  verbatim: ["pdf", "xlsx"],
} as const;
const papers = ["a4", "us-letter"] as const;

type DocumentName = keyof typeof formatsByDocument;
type Format = (typeof formatsByDocument)[DocumentName][number];
const documentNames = Object.keys(formatsByDocument).filter(isDocumentName);

type RecordOptions = KeptOptions & {
  readonly format?: Format;
  readonly document: DocumentName;
  readonly paper: (typeof papers)[number];
};

export function addRecord(program: Command): void {
  program
    .command("record")
    .summary("what a kept session left · 対話の記録")
    .description(
      "Write the record of a kept session, its career plan sheet, or every exchange word for word.\n" +
        "残した対話の記録、キャリア・プランシート、逐語録を書き出します。",
    )
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the document").choices(formatsByDocument.record))
    .addOption(
      new Option("--document <document>", "the record, ジョブ・カード様式1-1 (career plan sheet), or 逐語録")
        .choices(documentNames)
        .default("record"),
    )
    .addOption(new Option("--paper <paper>", "paper of the PDF").choices(papers).default("a4"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: RecordOptions, command: Command) => {
      const { document } = options;
      const formats: readonly Format[] = formatsByDocument[document];
      const format = options.format ?? formatsByDocument[document][0];
      if (!formats.includes(format))
        command.error(`error: the ${document} comes as ${formats.join(" or ")}.`, { exitCode: 2 });
      return run(() => record(session, { ...options, format }));
    });
}

const examples = `
Examples · 例:
  kaname record last                                    いちばん新しい対話の記録を読む
  kaname record last --format pdf --out kiroku.pdf
  kaname record last --format ics --out plan.ics        the plan for a calendar
  kaname record last --format json --out session.json   for 'kaname import' on another machine
  kaname record last --document job-card --out plan.pdf       ジョブ・カード様式1-1
  kaname record last --document verbatim --format xlsx --out chikugo.xlsx`;

async function record(
  wanted: string,
  { data, out, document, format, paper }: Required<Omit<RecordOptions, "out">> & Pick<RecordOptions, "out">,
): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  // The typesetter is large, and the other commands do without it.
  const documents = await import("../record/index.ts");
  const leaf = documents.leafOf({ ...session, state: fold(session.events) });
  return deliver(await write(documents, leaf, { document, format, paper }), out);
}

function isDocumentName(name: string): name is DocumentName {
  return Object.hasOwn(formatsByDocument, name);
}

function write(
  documents: typeof Documents,
  leaf: Documents.Leaf,
  { document, format, paper }: Required<Pick<RecordOptions, "document" | "format" | "paper">>,
): string | Promise<Uint8Array> {
  const { careerPlanPdf, careerPlanXlsx, verbatimPdf, verbatimXlsx } = documents;
  if (document === "job-card") return format === "xlsx" ? careerPlanXlsx(leaf) : careerPlanPdf(leaf, paper);
  if (document === "verbatim") return format === "xlsx" ? verbatimXlsx(leaf) : verbatimPdf(leaf, paper);
  switch (format) {
    case "md":
      return documents.recordMarkdown(leaf);
    case "txt":
      return documents.recordText(leaf);
    case "pdf":
      return documents.recordPdf(leaf, paper);
    case "ics":
      return documents.recordIcs(leaf);
    case "xlsx":
      return documents.recordXlsx(leaf);
    case "json":
      return `${JSON.stringify(documents.archiveJson(leaf))}\n`;
  }
}
