import { Option, type Command } from "commander";
import { z } from "zod";
import { langSchema, maxUtteranceLength, topicSchema } from "../api/index.ts";
import { topics } from "../dialogue/index.ts";
import { detectLang, loadReader, type Lang, type Reading } from "../language/index.ts";
import { langOption, todayOption } from "./options.ts";
import { print, printLine } from "./output.ts";
import { parseObject } from "./read-input.ts";
import { readLines, type InputLine } from "./read-lines.ts";
import { run } from "./run.ts";
import { streamError, type StreamErrorCode } from "./stream-error.ts";
import { today } from "./today.ts";

type AnalyzeOptions = {
  readonly json?: true;
  readonly lang?: Lang;
  readonly asks?: string;
  readonly today?: string;
};

export function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .summary("read utterances, one a line · 発話を読み取る")
    .description(
      'Read what utterances say: plain text, or {"text","asks","lang"} objects, one a line.\n' +
        "発話から読み取れることを、1行ごとに示します。",
    )
    .option("--json", "one JSON object a line")
    .addOption(langOption("language of every line (default: by its letters)"))
    .addOption(new Option("--asks <topic>", "the question that the lines answer").choices(topics))
    .addOption(todayOption())
    .addHelpText("after", examples)
    .action((options: AnalyzeOptions) => run(() => analyze(options)));
}

const examples = `
Examples · 例:
  echo 'ただ部品を作っているだけです' | kaname analyze --json
  echo 'うーん、看護師さんかな' | kaname analyze --json --asks recipient.who
  echo "I'm just a clerk" | kaname analyze`;

async function analyze(options: AnalyzeOptions): Promise<null> {
  const date = options.today ?? today();
  for await (const line of readLines(process.stdin)) {
    const utterance = readUtterance(line, options);
    if (utterance.type === "unusable") {
      await printLine(streamError(utterance.code, options.lang ?? detectLang(line ?? "")));
      continue;
    }
    const { text, lang, asks } = utterance;
    const reading = (await loadReader(lang)).read(text, { asks, today: date });
    if (options.json) await printLine({ text, lang, findings: reading.findings });
    else await print(describe(reading));
  }
  return null;
}

type Utterance =
  | { readonly type: "utterance"; readonly text: string; readonly lang: Lang; readonly asks: string | null }
  | { readonly type: "unusable"; readonly code: StreamErrorCode };

const utteranceSchema = z.object({
  text: z.string(),
  asks: topicSchema.nullish(),
  lang: langSchema.nullish(),
});

/** A line that begins with `{` is an object; every other line is the utterance itself. */
function readUtterance(line: InputLine, { lang, asks }: AnalyzeOptions): Utterance {
  if (line === null) return { type: "unusable", code: "too-long" };
  let given: z.infer<typeof utteranceSchema> = { text: line };
  if (line.trimStart().startsWith("{")) {
    const value = parseObject(line);
    if (!value) return { type: "unusable", code: "malformed-line" };
    const parsed = utteranceSchema.safeParse(value);
    if (!parsed.success) return { type: "unusable", code: "wrong-utterance" };
    given = parsed.data;
  }
  const { text } = given;
  if (text.length > maxUtteranceLength) return { type: "unusable", code: "too-long" };
  return {
    type: "utterance",
    text,
    lang: given.lang ?? lang ?? detectLang(text),
    asks: given.asks ?? asks ?? null,
  };
}

/** For people: the utterance, and under it what was found and by which rule. */
function describe({ text, findings }: Reading): string {
  const found = findings.map(({ kind, text: words, rule }) => `  ${kind}: ${words}  (${rule})`);
  return [text, ...found].join("\n");
}
