import { Option, type Command } from "commander";
import { fold, recordOf } from "../dialogue/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

export function addFan(program: Command): void {
  program
    .command("fan")
    .summary("the fan of a kept session · 対話の扇")
    .description(
      "Draw whom the work of a kept session reaches.\n残した対話に出てきた、仕事の届く先を扇に描きます。",
    )
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the picture").choices(["svg"]).default("svg"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: KeptOptions) => run(() => fan(session, options)));
}

const examples = `
Examples · 例:
  kaname fan last --out ougi.svg        いちばん新しい対話の扇
  kaname fan last --out fan.svg --data ~/kaname`;

async function fan(wanted: string, { data, out }: KeptOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  const { map, language } = recordOf(fold(session.events));
  const { fanSvg } = await import("../fan/svg.ts");
  return deliver(fanSvg(map, { lang: language }), out);
}
