import type { Command } from "commander";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";
import { logOf } from "./session-log.ts";

export function addExport(program: Command): void {
  program
    .command("export")
    .summary("the log of a kept session · 残した対話のログ")
    .description(
      "Write a kept session as a log that 'kaname replay' holds again.\n" +
        "残した対話を、kaname replay で再現できるログとして書き出します。",
    )
    .addArgument(sessionArgument())
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: KeptOptions) => run(() => exportSession(session, options)));
}

const examples = `
Examples · 例:
  kaname export last --out session.ndjson     いちばん新しい対話をファイルに
  kaname export last | kaname replay /dev/stdin`;

async function exportSession(wanted: string, { data, out }: KeptOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  return deliver(
    logOf(session.events)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(""),
    out,
  );
}
