import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { codeOf, type Outcome } from "./failure.ts";
import { print, printLine } from "./output.ts";
import { run } from "./run.ts";
import { replayLog } from "./session-log.ts";

export function addReplay(program: Command): void {
  program
    .command("replay")
    .summary("hold a logged session again · 記録した対話を再現する")
    .description(
      "Hold the session of a log again and print its stream; exits 1 when a line is not what it was.\n" +
        "ログの対話をもう一度行い、同じ結果になるかを確かめます。",
    )
    .argument("<file>", "a log of 'kaname talk --log' or 'kaname export'")
    .option("--json", "print the stream of 'kaname talk --json'")
    .addHelpText("after", examples)
    .action((file: string, options: { readonly json?: true }) => run(() => replay(file, options)));
}

const examples = `
Examples · 例:
  kaname replay session.ndjson            同じ対話になるかを確かめる
  kaname replay session.ndjson --json     the same stream that 'talk --json' printed`;

async function replay(file: string, { json }: { readonly json?: true }): Promise<Outcome> {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = codeOf(error);
    return {
      en: `${file} cannot be read (${code}); name a log of 'kaname talk --log' or 'kaname export'.`,
      ja: `${file} を読めません(${code})。kaname talk --log か kaname export のログを指定してください。`,
    };
  }
  const replayed = await replayLog(text);
  if (replayed.type === "unusable") {
    const { line } = replayed;
    return {
      en: `Line ${line} of ${file} is no line of a session's log; name a log of 'kaname talk --log' or 'kaname export'.`,
      ja: `${file} の ${line} 行目は対話のログではありません。kaname talk --log か kaname export のログを指定してください。`,
    };
  }
  for (const line of replayed.shown) {
    if (json) await printLine(line);
    else if (line.type === "turn") await print(`${line.n}\t${line.text.replaceAll("\n", "\n\t")}`);
  }
  const { differsAt } = replayed;
  if (differsAt === null) return null;
  return {
    en: `Line ${differsAt} of ${file} is the first that this version does not reproduce.`,
    ja: `${file} の ${differsAt} 行目から、同じ結果になりません。`,
  };
}
