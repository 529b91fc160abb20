import { Option, type Command } from "commander";
import { recordOf, fold } from "../dialogue/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

export function addFan(program: Command): void {
  program
    .command("fan")
    .summary("the fan of a kept session · 対話の扇")
    .description("Draw the fan of a kept session.\n残した対話の扇を描きます。")
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the picture").choices(["svg"]).default("svg"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .action((session: string, options: KeptOptions) => run(() => fan(session, options)));
}

async function fan(wanted: string, { data, out }: KeptOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  return deliver(JSON.stringify(recordOf(fold(session.events)).map), out);
}
