import { Option, type Command } from "commander";
import type { SessionMinutes } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { givenClock, realClock } from "./clock.ts";
import { langOption, minutesOption, seedOption, todayOption } from "./options.ts";
import { run } from "./run.ts";
import { talkJson } from "./talk-json.ts";
import { talkInTerminal } from "./terminal/talk-in-terminal.ts";
import { today } from "./today.ts";

type TalkOptions = {
  readonly json?: true;
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly seed: number;
  readonly clock: "real" | "given";
  readonly today?: string;
  readonly data?: string;
  readonly log?: string;
};

export function addTalk(program: Command): void {
  program
    .command("talk")
    .summary("hold a session here · 対話をする")
    .description(
      "Hold a session in this terminal, or as NDJSON over stdin and stdout. Nothing is kept unless --data says where.\n" +
        "この端末で、または NDJSON で対話をします。--data を指定しないかぎり、何も残りません。",
    )
    .option("--json", "NDJSON in and out")
    .addOption(langOption("language of the session").default("ja"))
    .addOption(minutesOption())
    .addOption(seedOption())
    .addOption(
      new Option("--clock <real|given>", "measure the time, or take `seconds` of each input")
        .choices(["real", "given"])
        .default("real"),
    )
    .addOption(todayOption())
    .option("--data <folder>", "keep the session in this data folder")
    .option("--log <file>", "write the session's log, for 'kaname replay'")
    .addHelpText("after", examples)
    .action((options: TalkOptions) => run(() => talk(options)));
}

const examples = `
Examples · 例:
  kaname talk                                    60分の対話を始める
  kaname talk --minutes 15 --data ./data         15分の対話を、残しながら
  kaname talk --lang en                          an hour in English
  echo '{"say":"部品を作っているだけです"}' | kaname talk --json
  kaname talk --json --lang en --clock given --log session.ndjson < inputs.ndjson`;

function talk({ json, lang, minutes, seed, clock, today: date = today(), data, log }: TalkOptions) {
  const start = { lang, minutes, seed, today: date };
  const timing = clock === "real" ? realClock() : givenClock();
  return json ? talkJson(start, timing, { data, log }) : talkInTerminal(start, timing, { data, log });
}
