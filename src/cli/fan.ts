import { Option, type Command } from "commander";
import { fold, recordOf } from "../dialogue/index.ts";
import { deliver } from "./deliver.ts";
import type { Outcome } from "./failure.ts";
import { readKeptSession } from "./kept-sessions.ts";
import { keptDataOption, outOption, sessionArgument, type KeptOptions } from "./options.ts";
import { run } from "./run.ts";

const formats = ["svg", "png"] as const;

type FanOptions = KeptOptions & { readonly format: (typeof formats)[number] };

export function addFan(program: Command): void {
  program
    .command("fan")
    .summary("the fan of a kept session · 対話の扇")
    .description(
      "Draw whom the work of a kept session reaches.\n残した対話に出てきた、仕事の届く先を扇に描きます。",
    )
    .addArgument(sessionArgument())
    .addOption(new Option("--format <format>", "form of the picture").choices(formats).default("svg"))
    .addOption(keptDataOption())
    .addOption(outOption())
    .addHelpText("after", examples)
    .action((session: string, options: FanOptions) => run(() => fan(session, options)));
}

const examples = `
Examples · 例:
  kaname fan last --out ougi.svg        いちばん新しい対話の扇
  kaname fan last --format png --out fan.png`;

async function fan(wanted: string, { data, out, format }: FanOptions): Promise<Outcome> {
  const session = await readKeptSession(data, wanted);
  if (session.type === "refused") return session.failure;
  const { map, language } = recordOf(fold(session.events));
  const { fanSvg } = await import("../fan/svg.ts");
  const svg = fanSvg(map, { lang: language });
  if (format === "svg") return deliver(svg, out);
  const { fanPng } = await import("../record/index.ts");
  return deliver(await fanPng(svg), out);
}
