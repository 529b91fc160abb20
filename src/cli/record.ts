import { Option, type Command } from "commander";
import { recordOf, fold } from "../dialogue/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

const formats = ["json"] as const;

type RecordOptions = KeptOptions & { readonly format: (typeof formats)[number] };

export function addRecord(program: Command): void {
  program
    .command("record")
    .summary("what a kept session left · 対話の記録")
    .description("Write the record of a kept session.\n残した対話の記録を書き出します。")
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the record").choices(formats).default("json"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: RecordOptions) => run(() => record(session, options)));
}

const examples = `
Examples · 例:
  kaname record last --format md
  kaname record last --format pdf --out kiroku.pdf`;

async function record(wanted: string, { data, out }: RecordOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  const content = { type: "record", ...recordOf(fold(session.events)) };
  return deliver(`${JSON.stringify(content)}\n`, out);
}
