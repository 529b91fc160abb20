import { Option, type Command } from "commander";
import { fold } from "../dialogue/index.ts";
import {
  leafOf,
  recordIcs,
  recordJson,
  recordMarkdown,
  recordPdf,
  recordText,
  type Leaf,
} from "../record/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

const formats = ["md", "txt", "pdf", "ics", "json"] as const;
const papers = ["a4", "us-letter"] as const;

type RecordOptions = KeptOptions & {
  readonly format: (typeof formats)[number];
  readonly paper: (typeof papers)[number];
};

export function addRecord(program: Command): void {
  program
    .command("record")
    .summary("what a kept session left · 対話の記録")
    .description("Write the record of a kept session.\n残した対話の記録を書き出します。")
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the record").choices(formats).default("md"))
    .addOption(new Option("--paper <paper>", "paper of the PDF").choices(papers).default("a4"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: RecordOptions) => run(() => record(session, options)));
}

const examples = `
Examples · 例:
  kaname record last --format md
  kaname record last --format pdf --out kiroku.pdf`;

async function record(wanted: string, { data, format, out, paper }: RecordOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  return deliver(await write(leafOf(fold(session.events), session.head), { format, paper }), out);
}

function write(
  leaf: Leaf,
  { format, paper }: Pick<RecordOptions, "format" | "paper">,
): string | Promise<Uint8Array> {
  switch (format) {
    case "md":
      return recordMarkdown(leaf);
    case "txt":
      return recordText(leaf);
    case "pdf":
      return recordPdf(leaf, paper);
    case "ics":
      return recordIcs(leaf);
    case "json":
      return `${JSON.stringify(recordJson(leaf.record))}\n`;
  }
}
